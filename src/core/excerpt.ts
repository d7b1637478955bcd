import type { Entry } from './entry.ts';
import { onceFor } from './once-for.ts';
import { MAX_EXCERPT, type Passage, passagesOf } from './passage.ts';
import type { LanguageIndex } from './search/language-index.ts';
import type { QuestionTerm } from './search/question.ts';
import { UNKNOWN } from './search/term-index.ts';
import { readableText } from './text/markdown.ts';
import { visibleText, wordsOf, wordTextsOf } from './text/words.ts';

/**
 * What of an entry answers a question, as Markdown of at most {@link MAX_EXCERPT} characters with the matched words in
 * bold as they are written. A question's or a term's own short answer comes first where it holds as much of what was
 * asked as any passage; else the passage that holds most, not simply the start of the text.
 */
export function excerptOf(index: LanguageIndex, entry: Entry, question: readonly QuestionTerm[]): string {
  const asked = new Map(
    question
      .filter((term) => !term.stop)
      .map(({ key, number }) => [key, { number, weight: index.bodyIndex.idf(number) }]),
  );
  const { summary, passages } = readingIn(index)(entry);
  let best: Read | undefined;
  let bestWeight = -1;
  // A summary answers in short, so a tie is its; of a FAQ entry it always comes first.
  for (const passage of [...summary, ...(entry.kind === 'faq' && summary.length > 0 ? [] : passages)]) {
    let sum = 0;
    for (const { number, weight } of asked.values()) if (passage.terms.includes(number)) sum += weight;
    if (sum > bestWeight) {
      best = passage;
      bestWeight = sum;
    }
  }
  return best === undefined ? '' : embolden(readOn(best, passages), new Set(asked.keys()), index);
}

/** A passage, and the numbers of its words of meaning, each once: the Swedish *är* has the stem of *are*, and is not met by it. */
interface Read extends Passage {
  readonly terms: Uint32Array;
}

/** An entry's passages as an index reads them: once, for whatever is asked. */
const readingIn = onceFor((index: LanguageIndex) => {
  const read = (passage: Passage): Read => {
    const words = wordTextsOf(visibleText(`${passage.heading ?? ''}\n${readableText(passage.text)}`));
    const numbers = words.map(index.word).flatMap(({ stop, number }) => (stop || number === UNKNOWN ? [] : number));
    return { ...passage, terms: Uint32Array.from(new Set(numbers)) };
  };
  return onceFor((entry: Entry) => ({
    summary: entry.summary === '' ? [] : [read({ text: cutSummary(entry.summary) })],
    passages: passagesOf(entry).map(read),
  }));
});

/** Characters under which a passage is too little to understand alone. */
const SHORT = 160;

/** A short passage with what follows it under the same heading: the lead-in of a list is nothing without its items. */
function readOn(passage: Passage, passages: readonly Passage[]): string {
  let text = passage.text;
  const place = passages.indexOf(passage);
  if (place < 0) return text;
  for (const next of passages.slice(place + 1)) {
    if (next.heading !== passage.heading) break;
    if (text.length >= SHORT && !text.endsWith(':')) break;
    const lines = next.text.split('\n');
    // Of a list that does not fit, the items that do.
    while (lines.length > 0 && text.length + 2 + lines.join('\n').length > MAX_EXCERPT) lines.pop();
    if (lines.length === 0) break;
    text = `${text}\n\n${lines.join('\n')}`;
  }
  return text;
}

function cutSummary(summary: string): string {
  return summary.length <= MAX_EXCERPT ? summary : `${summary.slice(0, MAX_EXCERPT - 1).trimEnd()}…`;
}

/** Characters inside which nothing is marked: code, links, and what is bold already. */
const UNTOUCHED = /`[^`]*`|\[[^\]]*\]\([^)]*\)|<[^>]*>|https?:\/\/\S+|\*\*.+?\*\*|__.+?__/gs;

/** Marks the words of a Markdown text whose index form is one of `keys`, while the marks still fit. */
function embolden(text: string, keys: ReadonlySet<string>, index: LanguageIndex): string {
  const untouched = [...text.matchAll(UNTOUCHED)].map((match) => [match.index, match.index + match[0].length] as const);
  const matched: { start: number; end: number }[] = [];
  for (const { text: word, start, end } of wordsOf(text)) {
    const { key, stop } = index.word(word);
    if (stop || !keys.has(key) || untouched.some(([from, to]) => start < to && end > from)) continue;
    const last = matched.at(-1);
    if (last !== undefined && text.slice(last.end, start) === ' ') last.end = end;
    else matched.push({ start, end });
  }
  let marked = text;
  for (const { start, end } of matched.reverse()) {
    if (marked.length + 4 > MAX_EXCERPT) break;
    marked = `${marked.slice(0, start)}**${marked.slice(start, end)}**${marked.slice(end)}`;
  }
  return marked;
}
