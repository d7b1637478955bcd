import { beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import { ask } from '../../src/core/ask.ts';
import type { Entry } from '../../src/core/entry.ts';
import { buildKnowledge, type Knowledge } from '../../src/core/knowledge.ts';
import { readShipped } from '../support/shipped.ts';

/** How people ask what a word means. */
const MEANING: Ways = {
  de: ['Was bedeutet X?', 'erklär mir X', 'was meint man mit X'],
  da: ['Hvad betyder X?', 'forklar X', 'hvad mener man med X'],
  en: ['What does X mean?', 'explain X', 'what do people mean by X'],
};

/** How people ask about anything at all, a tent or their knee too. */
const ANYTHING: Ways = {
  de: [
    'wie messe ich X',
    'wie kann ich X verbessern',
    'brauche ich X',
    'wie nutze ich X für meinen Laden',
    'kannst du mir bei X helfen',
    'warum ist X wichtig',
  ],
  da: [
    'hvordan måler jeg X',
    'hvordan kan jeg forbedre X',
    'har jeg brug for X',
    'hvordan bruger jeg X i min butik',
    'hvorfor er X vigtigt',
    'jeg vil gerne lære om X',
  ],
  en: [
    'how do I measure X',
    'how can I improve my X',
    'do I need X',
    'how do i use X for my shop',
    'can you help me with X',
    'is X worth it',
  ],
};

type Ways = Readonly<Record<string, readonly string[]>>;

interface Asked {
  readonly entry: Entry;
  readonly question: string;
  readonly answer: Answer;
}

let knowledge: Knowledge;

beforeAll(async () => {
  const { entries, tags } = await readShipped();
  knowledge = buildKnowledge({ entries, tags, revision: 'test' });
});

function askOfTerms(ways: Ways): Asked[] {
  const terms = knowledge.entries.filter(({ kind }) => kind === 'lexicon');
  return terms.flatMap((entry) =>
    (ways[entry.language] ?? []).map((way) => {
      const question = way.replace('X', entry.title);
      return { entry, question, answer: ask(knowledge, question, entry.language) };
    }),
  );
}

function expectFew(some: readonly Asked[], all: readonly Asked[]): void {
  expect(all.length).toBeGreaterThan(500);
  expect(some.length / all.length, some.map(({ question }) => question).join('\n')).toBeLessThan(0.03);
}

it('whoever asks what a term of the lexicon means is told so, of nearly all terms', () => {
  const asked = askOfTerms(MEANING);
  const isTold = ({ answer, entry }: Asked) => answer.outcome === 'answer' && answer.results[0]?.entry.id === entry.id;
  expectFew(
    asked.filter((one) => !isTold(one)),
    asked,
  );
});

it('whoever asks about a term of the lexicon as one asks about anything is hardly ever refused', () => {
  const asked = askOfTerms(ANYTHING);
  expectFew(
    asked.filter(({ answer }) => answer.outcome === 'none'),
    asked,
  );
});
