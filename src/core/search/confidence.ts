/** A logistic curve from a hit's score to the probability that the entry is the right one (Platt 1999). */
export interface Calibration {
  readonly intercept: number;
  readonly slope: number;
}

/** A score, and whether the entry that reached it was the right one. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

/**
 * For knowledge that has no golden questions to learn from, and what is assumed of the rest until its questions say
 * otherwise. Fitted on the shipped knowledge.
 */
export const PRIOR: Calibration = { intercept: -5, slope: 16 };

/** How firmly the prior holds, in judged questions. */
const PRIOR_STRENGTH = 2;
const ROUNDS = 25;

/** 0 to 1: how likely an entry with this score is the right one. */
export function confidenceOf(score: number, { intercept, slope }: Calibration): number {
  return 1 / (1 + Math.exp(-(intercept + slope * score)));
}

/** Fits the curve by Newton's method, held near the prior; without questions it is the prior. */
export function calibrate(judged: readonly Judged[]): Calibration {
  let intercept = 0;
  let slope = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let gradientA = (intercept - PRIOR.intercept) * PRIOR_STRENGTH * CURVATURE;
    let gradientB = (slope - PRIOR.slope) * PRIOR_STRENGTH * CURVATURE;
    let aa = PRIOR_STRENGTH * CURVATURE;
    let ab = 0;
    let bb = PRIOR_STRENGTH * CURVATURE;
    for (const { score, right } of judged) {
      const p = confidenceOf(score, { intercept, slope });
      const weight = p * (1 - p);
      gradientA += p - (right ? 1 : 0);
      gradientB += (p - (right ? 1 : 0)) * score;
      aa += weight;
      ab += weight * score;
      bb += weight * score * score;
    }
    const determinant = aa * bb - ab * ab;
    if (determinant === 0) break;
    const stepA = (bb * gradientA - ab * gradientB) / determinant;
    const stepB = (aa * gradientB - ab * gradientA) / determinant;
    intercept -= stepA;
    slope -= stepB;
    if (Math.abs(stepA) + Math.abs(stepB) < 1e-9) break;
  }
  // A curve that falls would call the better hit the less likely one: too few questions to say anything.
  return slope > 0 && Number.isFinite(intercept) ? { intercept, slope } : PRIOR;
}

/** What one judged question weighs in the logistic curve's steepest part is ¼; the prior's are taken as somewhat less. */
const CURVATURE = 0.05;
