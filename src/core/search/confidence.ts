/** What a hit's confidence is worked out from. */
export interface Evidence {
  /** How much of the question the entry accounts for. */
  readonly score: number;
  /** How many of its words of meaning the entry holds. */
  readonly words: number;
  /** The share of the question's words of meaning, 0 to 1, that a title or alias of the entry makes; 1 where an ask is all of it. */
  readonly named: number;
}

/**
 * A logistic curve from evidence to the probability that the entry is the right one (Platt 1999): the weights of 1, of the
 * score, of the words, of being named, of being named alone, of the question's likeness to the subject, and
 * of how little it is like questions about anything else.
 */
export type Calibration = readonly [
  intercept: number,
  score: number,
  words: number,
  named: number,
  alone: number,
  subject: number,
  elsewhere: number,
];

/** Evidence for an entry, and whether the entry was the right one. */
export interface Judged {
  readonly evidence: Evidence;
  readonly asked: Omit<Asked, 'strange'>;
  readonly right: boolean;
  /** How many questions this one stands for. */
  readonly weight: number;
}

/**
 * For knowledge without golden questions, such as documents as people have them: what they are called says little, so their
 * scores are lower and the words met tell more. Fitted on XQuAD's paragraphs and questions (docs/measures.md).
 */
const UNTAUGHT: Calibration = [-4.2, 14.9, 1.9, 2, 0, 0, 0];

/** What a calibration is assumed to be until golden questions say otherwise. */
interface Prior {
  readonly weights: Calibration;
  /**
   * How firmly each of them is held: a judged question weighs at most ¼ in each direction. What golden questions cannot teach is
   * held firmly, and the more so the more of them are judged: their near misses hold the subject's words and names too, which questions
   * about something else do not. The weights of both likenesses stay as they are: near misses are on the subject, and would teach that
   * they say nothing.
   */
  readonly held: Calibration;
}

/** Where an entry is asked for in a few ways: to be named is much. */
const LITTLE_TAUGHT: Prior = { weights: [-6.5, 12, 1.4, 2, 0, 0.25, 2], held: [0.2, 0.2, 5, 10, 10, 1e6, 1e6] };

/**
 * Where an entry has {@link MUCH} golden questions. To be named says something there only where little else is asked: `critical
 * mass` stands in questions about uranium too. And golden questions correct the prior there, but do not replace it: several of
 * an entry have the same words, and so reach more than what strangers ask.
 */
const MUCH_TAUGHT: Prior = { weights: [-6.6, 15.5, 0.7, 0, 8, 0.6, 7], held: [30, 30, 75, 75, 75, 1e6, 1e6] };
/** Golden questions an entry, in the mean, from which on knowledge is judged by the one curve alone. */
const MUCH = 60;

/** What the judged questions weigh together, up to which words and names are held just as firmly as a prior says. */
const FEW_JUDGED = 180;

/**
 * Fitted on the shipped knowledge and parts of it, with the tuning half and another set of questions (docs/measures.md).
 * @param asks How many golden questions an entry has, in the mean.
 * @param mass What the judged questions weigh together.
 */
function priorOf(asks: number, mass: number): Prior {
  // Squared: of twenty ways to ask, what strangers ask is still mostly another.
  const share = Math.min(1, asks / MUCH) ** 2;
  const between = (few: Calibration, many: Calibration): Calibration => {
    const at = (place: 0 | 1 | 2 | 3 | 4 | 5 | 6) => few[place] + share * (many[place] - few[place]);
    return [at(0), at(1), at(2), at(3), at(4), at(5), at(6)];
  };
  const [intercept, score, words, named, alone, ...likenesses] = between(LITTLE_TAUGHT.held, MUCH_TAUGHT.held);
  const more = Math.max(1, mass / FEW_JUDGED);
  return {
    weights: between(LITTLE_TAUGHT.weights, MUCH_TAUGHT.weights),
    held: [intercept, score, more * words, more * named, more * alone, ...likenesses],
  };
}

/** Newton's method needs fewer than ten rounds; more would mean that it does not settle. */
const ROUNDS = 25;

/** What of a question counts the same for all entries of a language. */
interface Asked {
  /** How like it is to the subject: see Subject. */
  readonly subject: number;
  /** How like it is to questions about anything else: see elsewhereOf. */
  readonly elsewhere: number;
  /** How many of its words another language understands and this one does not. */
  readonly strange: number;
}

/** What a strange word takes from the logarithm of the odds: the question is likelier asked in the other language. */
const STRANGE_WORD = 0.5;

/** 0 to 1: how likely an entry with this evidence is the right one. */
export function confidenceOf(evidence: Evidence, asked: Asked, calibration: Calibration): number {
  return 1 / (1 + Math.exp(STRANGE_WORD * asked.strange - dot(calibration, featuresOf(evidence, asked))));
}

/**
 * Fits the curve, held near what is assumed of such knowledge.
 * @param asks How many golden questions an entry has, in the mean.
 */
export function calibrate(judged: readonly Judged[], asks: number): Calibration {
  if (judged.length === 0) return UNTAUGHT;
  const prior = priorOf(
    asks,
    judged.reduce((sum, { weight }) => sum + weight, 0),
  );
  const evidence = judged.map((one) => featuresOf(one.evidence, one.asked));
  let weights: number[] = [0, 0, 0, 0, 0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (prior.held[i] ?? 0) * (weight - (prior.weights[i] ?? 0)));
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? (prior.held[i] ?? 0) : 0)));
    for (const [place, { right, weight }] of judged.entries()) {
      const features = evidence[place] as readonly number[];
      const p = 1 / (1 + Math.exp(-dot(weights, features)));
      // Plain loops: this is the innermost of what is done at one go.
      for (let i = 0; i < features.length; i++) {
        const feature = features[i] as number;
        gradient[i] = (gradient[i] as number) + weight * (p - (right ? 1 : 0)) * feature;
        const row = curvature[i] as number[];
        for (let j = 0; j < features.length; j++) {
          row[j] = (row[j] as number) + weight * p * (1 - p) * feature * (features[j] as number);
        }
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (step.every((length) => Math.abs(length) < 1e-9)) break;
  }
  const [intercept = 0, score = 0, ...others] = weights;
  const [words = 0, named = 0, alone = 0, subject = 0, elsewhere = 0] = others.map((weight) => Math.max(0, weight));
  // A curve that falls would call the better hit the less likely one: too few questions to say anything.
  return score > 0 && weights.every(Number.isFinite)
    ? [intercept, score, words, named, alone, subject, elsewhere]
    : prior.weights;
}

/** About what a likeness counts at most: what is plainly of the subject is no surer of the entry for being so twice. */
const MOST_LIKE = 8;

function featuresOf(
  { score, words, named }: Evidence,
  { subject, elsewhere }: Omit<Asked, 'strange'>,
): readonly number[] {
  const like = MOST_LIKE * Math.tanh(subject / MOST_LIKE);
  // Squared: what stands beside the name takes more from it than its share.
  return [1, score, words, named > 0 ? 1 : 0, named * named, like, -elsewhere];
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] ?? 0);
  return sum;
}

/** The solution of a small system of equations, by Gauss; the matrix is positive definite, so no row needs swapping. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const head = pivot[i] ?? 1;
    for (let j = i; j < pivot.length; j++) pivot[j] = (pivot[j] ?? 0) / head;
    rows.forEach((row, other) => {
      const factor = row[i] ?? 0;
      if (other === i || factor === 0) return;
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
