/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other
 * (optimal string alignment; Damerau 1964). Two letters swapped, the commonest typo, count as one.
 * @param most Above it, any higher number may be given: counting stops there.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  // What both begin and end with takes no edits.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return counted(a.slice(start, a.length - same), b.slice(start, b.length - same), most);
}

function counted(a: string, b: string, most: number): number {
  if (a === '' || b === '') return a.length + b.length;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    // Nor can a swap, which reaches back over a row, come to less: the row before had `most` at least.
    if (least > most) return least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
