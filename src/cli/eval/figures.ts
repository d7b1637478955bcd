/** How a set of questions fared. All figures but `questions` and `milliseconds` are shares from 0 to 1. */
export interface Figures {
  readonly questions: number;
  /** The right entry stood first, among the first three. */
  readonly hit1: number;
  readonly hit3: number;
  /** Mean of 1 / place of the right entry among the first ten, 0 where it was not (Voorhees 1999). */
  readonly mrr10: number;
}

/** Where the right entry stood: 0 is first, -1 is not among the results. */
export function figuresOf(places: readonly number[]): Figures {
  const share = (test: (place: number) => boolean) => ratio(places.filter(test).length, places.length);
  return {
    questions: places.length,
    hit1: share((place) => place === 0),
    hit3: share((place) => place >= 0 && place < 3),
    mrr10: ratio(sum(places.map((place) => (place >= 0 && place < 10 ? 1 / (place + 1) : 0))), places.length),
  };
}

/**
 * How far stated confidence lies from the truth: over ten bins of confidence, the mean distance between it and the share
 * that was right, weighted by the bins' sizes (expected calibration error; Naeini, Cooper & Hauskrecht 2015).
 */
export function calibrationError(judged: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of judged) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return sum(bins.map((bin) => ratio(Math.abs(bin.confidence - bin.right), judged.length)));
}

/** The value in the middle; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
