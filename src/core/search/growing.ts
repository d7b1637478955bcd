/** A typed array that numbers are added to at its end. */
export interface Growing<Numbers extends Uint32Array | Uint16Array | Uint8Array> {
  readonly length: number;
  at(place: number): number;
  set(place: number, value: number): void;
  push(value: number): void;
  append(values: ArrayLike<number>): void;
  /** The numbers so far, in an array of just their length. */
  whole(): Numbers;
}

/**
 * @param create Makes an array of zeros of some length.
 * @param room How many numbers are to be expected.
 */
export function createGrowing<Numbers extends Uint32Array | Uint16Array | Uint8Array>(
  create: (length: number) => Numbers,
  start?: ArrayLike<number>,
  room = 1_024,
): Growing<Numbers> {
  let length = 0;
  let array = create(Math.max(room, start?.length ?? 0));
  const reserve = (wanted: number) => {
    if (wanted <= array.length) return;
    const larger = create(Math.max(wanted, array.length * 2));
    larger.set(array);
    array = larger;
  };
  const append = (values: ArrayLike<number>) => {
    reserve(length + values.length);
    array.set(values, length);
    length += values.length;
  };
  if (start !== undefined) append(start);
  return {
    get length() {
      return length;
    },
    at: (place) => array[place] as number,
    set(place, value) {
      array[place] = value;
    },
    push(value) {
      reserve(length + 1);
      array[length++] = value;
    },
    append,
    whole: () => array.slice(0, length) as Numbers,
  };
}
