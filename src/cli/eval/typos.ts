/** Words from which a typo is set. */
const SHORTEST = 5;
/** One word in so many gets one. */
const ONE_IN = 5;

/** A generator of numbers from 0 to below 1 that always gives the same row (mulberry32), so that two runs can be compared. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A question with one typo in a fifth of its words of five letters or more: a letter dropped, doubled, changed, or swapped with its neighbour. */
export function withTypos(question: string, random: () => number): string {
  return question.replace(/[\p{L}]{5,}/gu, (word) =>
    word.length >= SHORTEST && random() < 1 / ONE_IN ? mistype(word, random) : word,
  );
}

function mistype(word: string, random: () => number): string {
  const letters = [...word];
  const place = 1 + Math.floor(random() * (letters.length - 2));
  const [here = '', next = ''] = letters.slice(place, place + 2);
  const other = String.fromCharCode(97 + Math.floor(random() * 26));
  const changes = [[next], [here, here, next], [other, next], [next, here]] as const;
  const change = changes[Math.floor(random() * changes.length)] ?? [here, next];
  letters.splice(place, 2, ...change);
  return letters.join('');
}
