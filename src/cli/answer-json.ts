import type { Answer } from '../core/answer.ts';

/** The answer as scripts rely on it: these fields, and no others. */
export interface AnswerJson {
  readonly locale: string;
  /** Of the answer. */
  readonly language: string;
  readonly question: string;
  readonly outcome: Answer['outcome'];
  readonly confidence: number;
  /** Best first, at most 10; for `none` the near misses. */
  readonly results: readonly {
    readonly id: string;
    readonly kind: string;
    readonly language: string;
    readonly title: string;
    readonly score: number;
    readonly excerpt: string;
  }[];
}

export function answerJson(answer: Answer, locale: string): AnswerJson {
  return {
    locale,
    language: answer.results[0]?.entry.language ?? answer.wished,
    question: answer.question,
    outcome: answer.outcome,
    confidence: answer.confidence,
    results: answer.results.map(({ entry, score, excerpt }) => ({
      id: entry.id,
      kind: entry.kind,
      language: entry.language,
      title: entry.title,
      score,
      excerpt,
    })),
  };
}
