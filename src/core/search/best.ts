/** Of most lists no more is read. */
const FEW = 24;

/** As {@link placesOfBest}, worked out as they are read: the numbers must stay as they are so long. */
export function* bestPlaces(numbers: Float64Array, most: number): Generator<number> {
  const few = placesOfBest(numbers, Math.min(FEW, most));
  yield* few;
  if (few.length === FEW && most > FEW) yield* placesOfBest(numbers, most).slice(FEW);
}

/**
 * The places of the highest numbers above 0, highest first; of two alike the one that comes first.
 * @param most How many at most.
 */
export function placesOfBest(numbers: Float64Array, most: number): number[] {
  const heap = createHeap(numbers, Math.min(most, numbers.length));
  // A number has to beat the last of a full list.
  let least = 0;
  for (let place = 0; place < numbers.length; place++) {
    if ((numbers[place] as number) > least) least = heap.add(place);
  }
  return heap.drain();
}

/** The best places so far as a binary heap, worst first: most are dropped at a glance, the others cost a few comparisons. */
function createHeap(numbers: Float64Array, most: number) {
  const heap = new Uint32Array(most);
  let size = 0;
  const isWorse = (one: number, other: number) => {
    const difference = (numbers[one] as number) - (numbers[other] as number);
    return difference < 0 || (difference === 0 && one > other);
  };
  const rise = (place: number) => {
    let at = size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isWorse(place, heap[above] as number)) break;
      heap[at] = heap[above] as number;
      at = above;
    }
    heap[at] = place;
  };
  /** Puts a place where the worst one stood. */
  const sink = (place: number) => {
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && isWorse(heap[below + 1] as number, heap[below] as number)) below++;
      if (!isWorse(heap[below] as number, place)) break;
      heap[at] = heap[below] as number;
      at = below;
    }
    heap[at] = place;
  };
  return {
    /** @returns the number that the next one has to beat. */
    add(place: number): number {
      if (size < most) rise(place);
      else if (most > 0) sink(place);
      return size < most ? 0 : (numbers[heap[0] as number] as number);
    },
    drain(): number[] {
      const best = new Array<number>(size);
      while (size > 0) {
        best[size - 1] = heap[0] as number;
        sink(heap[--size] as number);
      }
      return best;
    },
  };
}
