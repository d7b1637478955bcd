/** Characters in a run. Runs of five found the middles of compounds best over ten public sets (docs/measures.md). */
const LENGTH = 5;

/** The runs of characters inside a word, or the word itself where it is no longer than one run. */
export function gramsOf(key: string): string[] {
  if (key.length <= LENGTH) return [key];
  const grams: string[] = [];
  for (let start = 0; start + LENGTH <= key.length; start++) grams.push(key.slice(start, start + LENGTH));
  return grams;
}
