import type { Entry, Kind } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { Subject } from './lint.ts';

/** How much an entry of each kind says: the summary in characters, the body in words, golden questions by number. */
export const LENGTHS: Readonly<Record<Kind, { summary: number; words: readonly [number, number]; asks: number }>> = {
  lexicon: { summary: 300, words: [80, 250], asks: 6 },
  faq: { summary: 300, words: [100, 300], asks: 10 },
  tip: { summary: 200, words: [60, 150], asks: 6 },
  article: { summary: 300, words: [300, 700], asks: 6 },
};

/** How many entries a reader is sent on to. */
const RELATED = { least: 2, most: 6 };

/** Discord's three sizes of heading are #, ## and ###; the first is the title's. */
const HEADING_LEVELS = { highest: 2, lowest: 3 };

/** Lengths, headings, and what would do something on Discord that no author meant. */
export function* textChecks(subject: Subject): Iterable<Fault> {
  for (const entry of subject.authored) {
    yield* lengthFaults(entry, subject);
    for (const { level, line, text } of subject.headingsOf(entry)) {
      if (level >= HEADING_LEVELS.highest && level <= HEADING_LEVELS.lowest) continue;
      yield { ...subject.at(entry, '', 'heading-level', { level, text }), line };
    }
    yield* unwantedFaults(entry, subject);
  }
}

function* lengthFaults(entry: Entry, { at, textLinesOf }: Subject): Iterable<Fault> {
  const { summary, words, asks } = LENGTHS[entry.kind];
  const [least, most] = words;
  const characters = [...entry.summary].length;
  if (characters > summary) yield at(entry, 'summary', 'summary-length', { characters, most: summary });
  const count = wordsIn(entry);
  if (count < least || count > most) {
    yield { ...at(entry, '', 'body-length', { words: count, least, most }), line: textLinesOf(entry)[0] ?? 1 };
  }
  if (entry.related.length < RELATED.least || entry.related.length > RELATED.most) {
    yield at(entry, 'related', 'related-number', { number: entry.related.length, ...RELATED });
  }
  if (entry.asks.length < asks) yield at(entry, 'asks', 'asks-few', { asks: entry.asks.length, least: asks });
}

/** Words of the body, headings not counted; a mark or a dash alone is none. */
export function wordsIn(entry: Entry): number {
  const words = entry.sections.flatMap(({ text }) => text.split(/\s+/));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** An address that is not written as a link or between angle brackets. */
const BARE_ADDRESS = /(?<!\]\(|<|[\w/.])(?:https?:\/\/|www\.)[^\s<>)]+/gi;

/** What pings people on Discord: https://discord.com/developers/docs/reference#message-formatting */
const MENTION = /@(?:everyone|here)\b|<(?:@[!&]?|#)\d+>/g;

function* unwantedFaults(entry: Entry, subject: Subject): Iterable<Fault> {
  for (const { text, line } of linesOf(entry, subject)) {
    for (const [found] of text.matchAll(BARE_ADDRESS)) {
      yield { ...subject.at(entry, '', 'bare-address', { found }), line };
    }
    for (const [found] of text.matchAll(MENTION)) yield { ...subject.at(entry, '', 'mention', { found }), line };
  }
}

/** What readers are shown of an entry, each line of it with its line in the file. */
export function linesOf(
  entry: Entry,
  { at, headingsOf, textLinesOf }: Subject,
): { readonly text: string; readonly line: number }[] {
  const textLines = textLinesOf(entry);
  return [
    { text: entry.title, line: at(entry, 'title', 'mention').line },
    { text: entry.summary, line: at(entry, 'summary', 'mention').line },
    ...headingsOf(entry).map(({ text, line }) => ({ text, line })),
    ...entry.sections.flatMap(({ text }, section) =>
      text.split('\n').map((one, index) => ({ text: one, line: (textLines[section] ?? 1) + index })),
    ),
  ];
}
