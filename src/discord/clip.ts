/** Made when it is first needed: loading its rules takes ten milliseconds of a start. */
let graphemes: Intl.Segmenter | undefined;

/**
 * The text, or as much of its beginning as fits with an ellipsis after it. A character is never cut in two, be it a
 * surrogate pair or an emoji of several code points.
 * @param max In UTF-16 units, at least 1.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${fitting(text, max - 1).trimEnd()}…`;
}

/** The longest beginning of the text of at most `max` UTF-16 units that ends between two characters. */
export function fitting(text: string, max: number): string {
  if (text.length <= max) return text;
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let end = 0;
  // A little more than fits is enough to know where the last whole character ends.
  for (const { index, segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  // One character longer than all the room: cut it by code points rather than show nothing.
  return end === 0 ? text.slice(0, max).replace(/\p{Cs}/gu, '') : text.slice(0, end);
}
