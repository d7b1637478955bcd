/** Whole numbers from 0 on, in no more bytes each than the greatest of them needs. */
export type Numbers = Uint32Array | Uint16Array | Uint8Array;

/** Zeros, in which numbers up to `greatest` have room. */
export function numbersUpTo(greatest: number, length: number): Numbers {
  if (greatest <= 0xff) return new Uint8Array(length);
  return greatest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** The same numbers in as few bytes each as they need. */
export function narrow(numbers: Numbers): Numbers {
  if (numbers.BYTES_PER_ELEMENT === 1) return numbers;
  // No number of fewer bytes is greater.
  const most = numbers.BYTES_PER_ELEMENT === 2 ? 0xff : 0xffff;
  let greatest = 0;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (number > most) return numbers;
    if (number > greatest) greatest = number;
  }
  const narrowest = numbersUpTo(greatest, numbers.length);
  narrowest.set(numbers);
  return narrowest;
}
