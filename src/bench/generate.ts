import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../cli/eval/typos.ts';
import type { Entry, Kind } from '../core/entry.ts';
import { PHRASES, type Phrases } from './phrases.ts';
import { capital, createVocabulary, LANGUAGES, type Vocabulary } from './vocabulary.ts';

export interface GenerateOptions {
  /** Over all languages together; a multiple of their number, else the next lower one. */
  readonly entries: number;
  /** The same seed gives the same knowledge. */
  readonly seed: number;
  /** The shipped knowledge, whose words, kinds and topics it resembles. */
  readonly knowledge: string;
}

/** Of 115 shipped entries, so many are of each kind. */
const KIND_SHARES: readonly (readonly [Kind, number])[] = [
  ['lexicon', 60],
  ['faq', 27],
  ['tip', 20],
  ['article', 8],
];
/** About what an entry and its front matter count in words. */
const WORDS_AN_ENTRY = 260;
const REVIEWED = '2026-11-21';

/** Every entry in every language, entry after entry. Each has a subject of its own that its texts keep coming back to. */
export function* generateEntries({ entries, seed, knowledge }: GenerateOptions): Generator<Entry> {
  const random = seededRandom(seed);
  const each = Math.floor(entries / LANGUAGES.length);
  const tags = [...readFileSync(join(knowledge, 'tags.yaml'), 'utf8').matchAll(/^([a-z-]+):/gm)].map(
    ([, key = '']) => key,
  );
  const writers = LANGUAGES.map((language) =>
    createWriter(createVocabulary(language, each * WORDS_AN_ENTRY, random, knowledge), random),
  );
  for (let number = 0; number < each; number++) {
    const id = idOf(number);
    const { kind } = id;
    const about = {
      id: `${kind}/${id.slug}`,
      kind,
      tags: [pick(tags, random)],
      related: [number - 1, number - 7, Math.floor(random() * each)]
        .filter((other) => other >= 0 && other !== number)
        .map((other) => `${idOf(other).kind}/${idOf(other).slug}`),
    };
    for (const write of writers) yield write(about);
  }
}

/** Writes generated knowledge as files of the project's own format. @returns their paths in the folder. */
export function writeKnowledge(folder: string, options: GenerateOptions): string[] {
  const made = new Set<string>();
  const files: string[] = [];
  for (const entry of generateEntries(options)) {
    const path = join(folder, entry.file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, fileOf(entry));
    files.push(entry.file);
  }
  writeFileSync(join(folder, 'tags.yaml'), readFileSync(join(options.knowledge, 'tags.yaml')));
  return files;
}

/** An entry as its author would have written it. */
function fileOf(entry: Entry): string {
  const text = JSON.stringify;
  return [
    '---',
    `title: ${text(entry.title)}`,
    `summary: ${text(entry.summary)}`,
    `aliases: [${entry.aliases.map((alias) => text(alias)).join(', ')}]`,
    'asks:',
    ...entry.asks.map((ask) => `  - ${text(ask)}`),
    `tags: [${entry.tags.join(', ')}]`,
    `related: [${entry.related.join(', ')}]`,
    'sources:',
    ...entry.sources.flatMap(({ title, author, year }) => [
      `  - title: ${text(title)}`,
      `    author: ${text(author)}`,
      `    year: ${year}`,
    ]),
    `reviewed: ${entry.reviewed}`,
    '---',
    bodyOf(entry),
    '',
  ].join('\n');
}

function bodyOf({ sections }: Entry): string {
  return sections.map(({ heading, text }) => (heading === undefined ? text : `## ${heading}\n\n${text}`)).join('\n\n');
}

/** Every 115 entries hold each kind as often as the shipped ones do, well mixed. */
function idOf(number: number): { readonly kind: Kind; readonly slug: string } {
  const total = KIND_SHARES.reduce((sum, [, share]) => sum + share, 0);
  // 47 and 115 have no divisor in common: each place of a round is met once.
  let place = (number * 47) % total;
  for (const [kind, share] of KIND_SHARES) {
    if (place < share) return { kind, slug: `entry-${number}` };
    place -= share;
  }
  throw new Error('a place beyond all kinds');
}

type About = Pick<Entry, 'id' | 'kind' | 'tags' | 'related'>;

function createWriter(vocabulary: Vocabulary, random: () => number): (about: About) => Entry {
  const { language } = vocabulary;
  const phrases = PHRASES[language];
  if (phrases === undefined) throw new Error(`no phrases are known of “${language}”`);
  const titles = new Set<string>();
  return (about) => {
    let topics: string[];
    do topics = Array.from({ length: 8 }, () => vocabulary.topic(random));
    while (titles.has(subjectOf(topics)));
    titles.add(subjectOf(topics));
    return writeEntry(about, topics, vocabulary, phrases, random);
  };
}

function subjectOf([first = '', second = '']: readonly string[]): string {
  return `${capital(first)} ${second}`;
}

function writeEntry(
  about: About,
  topics: readonly string[],
  vocabulary: Vocabulary,
  phrases: Phrases,
  random: () => number,
): Entry {
  const { language } = vocabulary;
  const subject = subjectOf(topics);
  const fill = (phrase: string) => phrase.replace('{a}', subject).replace('{b}', pick(topics.slice(2), random));
  const text = (words: number) => paragraph(words, topics, vocabulary, random);
  const file = `${language}/${about.id}.md`;
  return {
    ...about,
    language,
    title: about.kind === 'faq' ? fill(pick(phrases.questions, random)) : subject,
    summary: text(24),
    aliases: [`${topics[1]} ${topics[2]}`, `${topics[0]} ${topics[3]}`, capital(topics[4] ?? '')],
    asks: [...phrases.asks]
      .map((phrase) => ({ phrase, place: random() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, 5)
      .map(({ phrase }) => fill(phrase)),
    sources: [
      {
        title: capital(`${topics[5]} ${topics[0]} ${topics[6]}`),
        author: 'A. N. Author',
        year: 2000 + Math.floor(random() * 26),
      },
    ],
    sections: [
      { text: text(50 + random() * 25), line: 1 },
      { heading: capital(`${topics[2]} ${topics[5]}`), text: text(50 + random() * 40), line: 3 },
      {
        heading: capital(`${topics[6]} ${topics[7]}`),
        text: `${text(30 + random() * 20)}\n\n**${capital(topics[1] ?? '')}:** ${text(20)}`,
        line: 7,
      },
    ],
    reviewed: REVIEWED,
    digest: digestOf(random),
    file,
    line: 1,
  };
}

function digestOf(random: () => number): string {
  return Math.floor(random() * 0x1000000)
    .toString(16)
    .padStart(6, '0');
}

/** One word in so many of a text is one of its topics. */
const TOPICAL = 8;

/** Sentences of 8 to 18 words, so many words in all, the topics strewn in. */
function paragraph(words: number, topics: readonly string[], vocabulary: Vocabulary, random: () => number): string {
  const sentences: string[] = [];
  for (let left = Math.round(words); left > 0; ) {
    const length = Math.min(left, 8 + Math.floor(random() * 11));
    const sentence = Array.from({ length }, () =>
      random() < 1 / TOPICAL ? pick(topics, random) : vocabulary.word(random),
    );
    const comma = Math.floor(length / 2);
    if (length > 12) sentence[comma] = `${sentence[comma]},`;
    sentences.push(`${capital(sentence.join(' '))}.`);
    left -= length;
  }
  return sentences.join(' ');
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('there is nothing to pick');
  return one;
}
