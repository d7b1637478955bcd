/** Numbers by entry and by document that one question after another is reckoned out in: making them anew each time takes long. */
export interface RunningScores {
  /** By entry. */
  readonly scores: Float64Array;
  /** By document of the body. */
  readonly documentScores: Float64Array;
  /** By entry, how many words of meaning it holds, and the last one counted, from 1. */
  readonly words: Float32Array;
  readonly lastWord: Uint32Array;
  /** The same, all of them zero. */
  cleared(): RunningScores;
}

export function createRunningScores(entries: number, documents: number): RunningScores {
  const running: RunningScores = {
    scores: new Float64Array(entries),
    documentScores: new Float64Array(documents),
    words: new Float32Array(entries),
    lastWord: new Uint32Array(entries),
    cleared() {
      for (const numbers of [running.scores, running.documentScores, running.words, running.lastWord]) numbers.fill(0);
      return running;
    },
  };
  return running;
}
