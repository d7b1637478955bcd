/** The value under which a share of the samples lies, by linear interpolation; NaN for none. @param share 0 to 1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** What the 50th and the 99th of a hundred take. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

export function latencyOf(samples: readonly number[]): Latency {
  return { p50: median(samples), p99: quantile(samples, 0.99) };
}
