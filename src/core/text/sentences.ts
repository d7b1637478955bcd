/**
 * A full stop ends a sentence only before white space and a capital or digit, and not after a single letter or a number
 * (`z. B.`, `den 4. juli`, `J. Berger`), nor after the abbreviations that our languages write with one word.
 */
const BOUNDARY = /[.!?…:][)»“”"’*_]*\s+(?=[«»„“"(*_]*[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
  /(?:^|[\s(„»“])(?:\p{L}|\d{1,3}|bzw|ca|bl|dvs|etc|evt|fx|ggf|inkl|jf|mrd|mio|nr|osv|sog|st|str|usw|vgl|vs|mr|mrs|dr)\.$/iu;

/** Cuts a paragraph at the ends of its sentences; put together again they are the paragraph. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(BOUNDARY)) {
    const mark = paragraph.slice(start, match.index + 1);
    if (match[0].startsWith(':') || ABBREVIATION.test(mark)) continue;
    const end = match.index + match[0].length;
    sentences.push(paragraph.slice(start, end));
    start = end;
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start));
  return sentences;
}
