import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kind, Language } from '../core/entry.ts';
import { LENGTHS } from './lint-texts.ts';
import { ORIGINAL_LANGUAGE } from './stamp.ts';

interface NewEntry {
  readonly kind: Kind;
  readonly slug: string;
}

export type Scaffold =
  | { readonly outcome: 'written' /** Relative to the folder, with `/`. */; readonly files: readonly string[] }
  | { readonly outcome: 'exists'; readonly files: readonly string[] };

/** Writes the files of a new entry, one a language, with front matter to fill. Where one of them exists, none is written. */
export async function writeScaffold(
  directory: string,
  entry: NewEntry,
  languages: readonly Language[],
  today: Date,
): Promise<Scaffold> {
  const fileOf = (language: Language) => `${language}/${entry.kind}/${entry.slug}.md`;
  const present = await Promise.all(languages.map((language) => exists(join(directory, fileOf(language)))));
  const existing = languages.filter((_language, index) => present[index]).map(fileOf);
  if (existing.length > 0) return { outcome: 'exists', files: existing };
  for (const language of languages) {
    const path = join(directory, fileOf(language));
    await mkdir(dirname(path), { recursive: true });
    // wx: a file that another hand has made in the meantime is not overwritten.
    await writeFile(path, templateOf(entry, language, today), { flag: 'wx' });
  }
  return { outcome: 'written', files: languages.map(fileOf) };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const TITLES: Readonly<Record<Kind, string>> = {
  lexicon: 'The term.',
  faq: 'The question, as one would ask it.',
  tip: 'What to do, as an imperative.',
  article: 'The headline.',
};

const BODIES: Readonly<Record<Kind, string>> = {
  lexicon: 'how it works, one example, a common mistake, how it differs from its neighbours',
  faq: 'the answer at length, with steps where there are steps',
  tip: 'what to do, why it works, how to start today, when not to',
  article: 'the text, under headings of the form ## and ###',
};

/** What is known of a new entry before anybody writes it. */
interface Prefilled {
  readonly title?: string;
  readonly asks?: readonly string[];
}

/** The file of a new entry in one language, with what each field is for. */
export function templateOf(
  { kind, slug }: NewEntry,
  language: Language,
  today: Date,
  { title, asks: known = [] }: Prefilled = {},
): string {
  const { summary, words, asks } = LENGTHS[kind];
  const isOriginal = language === ORIGINAL_LANGUAGE;
  return `---
# ${TITLES[kind]} Required.
title:${title === undefined ? '' : ` ${JSON.stringify(title)}`}
# ${kind === 'article' ? 'What it is about' : 'The definition or short answer: it stands alone'}, at most ${summary} characters. ${kind === 'article' ? 'Optional.' : 'Required.'}
summary:
# Other names, abbreviations, spellings and plurals in use: [one, two]
aliases: []
# At least ${asks} questions as people really type them, each on a line of its own: - "What is …?"
asks: ${JSON.stringify(known)}
# Topics: keys of tags.yaml.
tags: []
# Two to six entries, such as lexicon/seeding; each of them names this one in turn.
related: []
# What supports it: - { title: "…", author: "…", year: 2011, url: "https://…" }
sources: []
# The day on which somebody last read it through.
reviewed: ${today.toISOString().slice(0, 10)}
${isOriginal ? '' : `# Which version of the original this is of; npm run knowledge -- stamp ${kind}/${slug} fills it in.\ntranslates: ${ORIGINAL_LANGUAGE}@000000\n`}---
<!-- ${words[0]} to ${words[1]} words: ${BODIES[kind]}. Replace this line. -->
`;
}
