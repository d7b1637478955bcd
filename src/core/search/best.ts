/**
 * The places of the highest numbers above 0, highest first; of two alike the one that comes first.
 * @param most How many at most.
 */
export function placesOfBest(numbers: Float64Array, most: number): number[] {
  const best: number[] = [];
  // A number has to beat the last of a full list.
  let least = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (number <= least) continue;
    let at = best.length < most ? best.length : most - 1;
    for (; at > 0 && (numbers[best[at - 1] as number] as number) < number; at--) best[at] = best[at - 1] as number;
    best[at] = place;
    if (best.length === most) least = numbers[best[most - 1] as number] as number;
  }
  return best;
}
