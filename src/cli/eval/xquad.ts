import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import MiniSearch from 'minisearch';
import type { Entry } from '../../core/entry.ts';
import { buildKnowledge } from '../../core/knowledge.ts';
import { meet, readIn } from '../../core/search/merge.ts';
import { type Figures, figuresOf, median } from './figures.ts';

/** The part of SQuAD's format that is read: https://rajpurkar.github.io/SQuAD-explorer/ */
interface Squad {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
}

export interface XquadFigures {
  readonly language: string;
  readonly paragraphs: number;
  readonly engine: Figures & { readonly milliseconds: number };
  /** MiniSearch with its defaults, on the same texts in the same run. */
  readonly plain: Figures & { readonly milliseconds: number };
}

/** Measures the engine, unchanged, on every `xquad.<language>.json` of a folder: each paragraph is an article without title. */
export async function measureXquad(directory: string): Promise<XquadFigures[]> {
  const files = (await readdir(directory)).filter((file) => /^xquad\.[a-z]{2}\.json$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const squad: Squad = JSON.parse(await readFile(path.join(directory, file), 'utf8'));
      return measureLanguage(file.split('.')[1] ?? '', squad);
    }),
  );
}

function measureLanguage(language: string, squad: Squad): XquadFigures {
  const paragraphs = squad.data.flatMap((article) => article.paragraphs);
  const questions = paragraphs.flatMap(({ qas }, number) => qas.map(({ question }) => ({ question, number })));
  const entries = paragraphs.map(({ context }, number) => article(language, number, context));
  const knowledge = buildKnowledge({ entries, tags: [], revision: 'xquad' });
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(paragraphs.map(({ context }, id) => ({ id, text: context })));
  const measure = (search: (question: string) => readonly unknown[], idOf: (number: number) => unknown) => {
    const times: number[] = [];
    const places = questions.map(({ question, number }) => {
      const start = performance.now();
      const found = search(question);
      times.push(performance.now() - start);
      return found.indexOf(idOf(number));
    });
    return { ...figuresOf(places), milliseconds: median(times) };
  };
  return {
    language,
    paragraphs: paragraphs.length,
    engine: measure(
      (question) => meet(knowledge, readIn(knowledge, question), { wished: language }).map(({ id }) => id),
      (number) => `article/${number}`,
    ),
    plain: measure(
      (question) => plain.search(question).map(({ id }) => id),
      (number) => number,
    ),
  };
}

function article(language: string, number: number, text: string): Entry {
  return {
    id: `article/${number}`,
    kind: 'article',
    language,
    title: '',
    summary: '',
    aliases: [],
    asks: [],
    tags: [],
    related: [],
    sources: [],
    sections: [{ text, line: 1 }],
    digest: '',
    file: '',
    line: 1,
  };
}
