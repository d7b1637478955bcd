/**
 * Control characters, and the marks that can turn the reading order of what follows them (CVE-2021-42574): nothing that
 * belongs into a line of text. Tab and newline are white space and left to be joined.
 */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

export interface Tidied {
  readonly text: string;
  /** Whether something unseen was taken out. */
  readonly stripped: boolean;
}

/** Makes a title, summary or the like one clean line: no unseen characters, white space joined, trimmed. */
export function tidyLine(written: string): Tidied {
  const seen = written.replace(UNSEEN, '');
  return { text: seen.replace(/\s+/g, ' ').trim(), stripped: seen.length !== written.length };
}
