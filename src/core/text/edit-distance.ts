/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other
 * (optimal string alignment; Damerau 1964). Two letters swapped, the commonest typo, count as one.
 * @param most Above it, any higher number may be given: counting stops there.
 * @param from Where the other word begins in `b`, which may hold many; it ends before `to`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY, from = 0, to = b.length): number {
  // What both begin and end with takes no edits.
  const shorter = Math.min(a.length, to - from);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(from + start)) start++;
  let same = 0;
  while (same < shorter - start && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(to - 1 - same)) same++;
  const [ends, others] = [a.length - same, to - from - same];
  if (start === ends || start === others) return Math.max(ends, others) - start;
  return counted(a, b, { start, ends, others, from, most });
}

/** The part of two words in which they differ: from `start`, of one up to `ends`, of the other, which begins at `from`, up to `others`. */
interface Differing {
  readonly start: number;
  readonly ends: number;
  readonly others: number;
  readonly from: number;
  readonly most: number;
}

/** The row that is being worked out and the two before it; words are compared by the dozen, and new rows for each take longer than counting. */
let rows: [number[], number[], number[]] = [[], [], []];

function counted(a: string, b: string, { start, ends, others, from, most }: Differing): number {
  const width = others - start;
  for (let j = 0; j <= width; j++) rows[1][j] = j;
  for (let i = start; i < ends; i++) {
    const [beforeLast, last, row] = rows;
    row[0] = i - start + 1;
    let least = row[0];
    for (let j = 1; j <= width; j++) {
      const k = from + start + j - 1;
      const isSame = a.charCodeAt(i) === b.charCodeAt(k);
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwapped =
        i > start && j > 1 && a.charCodeAt(i) === b.charCodeAt(k - 1) && a.charCodeAt(i - 1) === b.charCodeAt(k);
      if (isSwapped) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row[j] = best;
      least = Math.min(least, best);
    }
    // Nor can a swap, which reaches back over a row, come to less: the row before had `most` at least.
    if (least > most) return least;
    rows = [last, row, beforeLast];
  }
  return rows[1][width] as number;
}
