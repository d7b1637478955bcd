import { ask } from '../../core/ask.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { goldenQuestionsOf, lookUpUnwritten } from '../../core/search/golden.ts';
import { type Figures, figuresOf } from './figures.ts';

/** A golden question that does not find its own entry first. */
interface Clash {
  readonly language: string;
  readonly ask: string;
  readonly id: string;
  readonly found: string;
}

export interface GoldenFigures {
  readonly language: string;
  /** As they stand: each must be first. */
  readonly written: Figures;
  /** Each as if its line had not been written. */
  readonly unwritten: Figures;
  readonly clashes: readonly Clash[];
}

/** How the entries' own questions fare, by language. */
export function measureGolden(knowledge: Knowledge): GoldenFigures[] {
  return [...knowledge.indexes.values()].map((index) => {
    const golden = goldenQuestionsOf(index);
    const clashes: Clash[] = [];
    const written = golden.map(({ ask: line, entry }) => {
      const { results } = ask(knowledge, line, index.language);
      const place = results.findIndex((result) => result.entry.id === entry.id);
      const found = results[0]?.entry.id ?? '–';
      if (place !== 0) clashes.push({ language: index.language, ask: line, id: entry.id, found });
      return place;
    });
    const unwritten = golden.map((question) =>
      [...lookUpUnwritten(index, question)].findIndex((hit) => hit.entry === question.number),
    );
    return { language: index.language, written: figuresOf(written), unwritten: figuresOf(unwritten), clashes };
  });
}
