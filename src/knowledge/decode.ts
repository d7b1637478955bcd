/** The largest file that is read, in bytes. */
export const MAXIMUM_FILE_BYTES = 1024 * 1024;

export type Decoded =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'file-not-utf8' | 'file-nul' /** From 1. */; readonly line: number };

/** Strict UTF-8, without byte order mark and NUL, every line end as LF. */
export function decode(bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { outcome: 'file-not-utf8', line: lineOfFirstBadByte(bytes) };
  }
  text = text.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul !== -1) return { outcome: 'file-nul', line: text.slice(0, nul).split('\n').length };
  return { outcome: 'read', text };
}

/** A newline byte is never part of a longer character, so each line can be tried by itself. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
