import { type Numbers, narrow } from './narrow.ts';

/** Lines of words, as the numbers of their pairs. Plain data. */
export interface LinePairs {
  /** By line, where its pairs start; the end at the end. */
  readonly starts: ArrayLike<number>;
  readonly pairs: ArrayLike<number>;
}

/**
 * Calls a function with each line that a term stands in, ascending; worked out when it is first asked for.
 * @param seconds By pair, the number of its second term.
 */
export function linesByTerm({ starts, pairs }: LinePairs, seconds: Uint32Array) {
  let known: { readonly starts: Uint32Array; readonly lines: Numbers } | undefined;
  const collect = () => {
    let terms = 0;
    const each = (visit: (term: number, line: number) => void) => {
      for (let line = 0; line < starts.length - 1; line++) {
        // What follows the last word is no term.
        for (let place = starts[line] as number; place < (starts[line + 1] as number) - 1; place++) {
          visit(seconds[pairs[place] as number] as number, line);
        }
      }
    };
    each((term) => {
      terms = Math.max(terms, term + 1);
    });
    const ends = new Uint32Array(terms + 1);
    each((term) => {
      ends[term + 1] = (ends[term + 1] as number) + 1;
    });
    for (let term = 0; term < terms; term++) ends[term + 1] = (ends[term + 1] as number) + (ends[term] as number);
    const next = ends.slice();
    const lines = new Uint32Array(ends[terms] as number);
    each((term, line) => {
      const place = next[term] as number;
      lines[place] = line;
      next[term] = place + 1;
    });
    return { starts: ends, lines: narrow(lines) };
  };
  return (term: number, visit: (line: number) => void) => {
    known ??= collect();
    if (term >= known.starts.length - 1) return;
    const end = known.starts[term + 1] as number;
    for (let place = known.starts[term] as number; place < end; place++) visit(known.lines[place] as number);
  };
}
