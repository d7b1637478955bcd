import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadEnvironment, readConfig } from '../config.ts';
import { createStore } from '../knowledge/store.ts';
import type { Figures } from './eval/figures.ts';
import { measureGolden } from './eval/golden.ts';
import { judge, measureQuestions, readTestQuestions, together } from './eval/questions.ts';
import { measureXquad } from './eval/xquad.ts';
import { runProgram, UsageError } from './program.ts';

const HELP = `Measures how well questions find their answers.

  npm run eval                       the entries' own questions, and those of tests/questions
  npm run eval -- --xquad DIR        the public measure XQuAD too, beside plain MiniSearch

  --knowledge DIR     the folder to measure (default: KNOWLEDGE_DIR, else ./knowledge)
  --misses            list the questions to tune with that fared badly
  --json              figures as JSON
  --baseline FILE     fail where a figure falls more than a point under the saved one
  --save FILE         save the figures as a baseline
  --help
`;
const QUESTIONS = 'tests/questions';
/** Two more sets, wordier ones: the first was tuned with, and no line or word was chosen by the second (docs/measures.md). */
const TUNED_WITH = `${QUESTIONS}/tuned-with`;
const BLIND = `${QUESTIONS}/blind`;
/** A figure may fall so far before it counts as worse. */
const A_POINT = 0.01;

/** Every share that is held against the baseline, by name. */
type Baseline = Readonly<Record<string, number>>;

await runProgram(async () => {
  const values = readArguments();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const directory = values.knowledge ?? readConfig(loadEnvironment()).knowledgeDir;
  const store = createStore({ directory });
  if ((await store.reload()).outcome === 'refused')
    throw new UsageError(`“${directory}” holds no knowledge that can be read.`);
  const knowledge = store.current();
  const halved = await readTestQuestions(QUESTIONS);
  const forTuning = [
    ...halved.filter(({ half }) => half === 'tuning'),
    ...(await readTestQuestions(TUNED_WITH, () => 'tuning')),
  ];
  const golden = measureGolden(knowledge);
  const tuning = measureQuestions(knowledge, forTuning);
  const judging = measureQuestions(
    knowledge,
    halved.filter(({ half }) => half === 'judging'),
  );
  const blind = measureQuestions(knowledge, await readTestQuestions(BLIND, () => 'judging'));
  const xquad = values.xquad === undefined ? [] : await measureXquad(values.xquad);
  const figures = { golden, tuning, judging, blind, xquad };
  if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  else process.stdout.write(tables());
  if (values.misses) {
    for (const question of forTuning) {
      const { place, refused, found, confidence } = judge(knowledge, question);
      const bad = question.right.length === 0 ? !refused : place !== 0 || refused;
      if (bad)
        process.stdout.write(
          `${question.language}\t${confidence}\t${question.question}\t${question.right.join(',') || '-'}\t${found}\n`,
        );
    }
  }
  const baseline = baselineOf();
  if (values.save !== undefined) await writeFile(values.save, `${JSON.stringify(baseline, null, 2)}\n`);
  return values.baseline === undefined ? 0 : compare(baseline, JSON.parse(await readFile(values.baseline, 'utf8')));

  function tables(): string {
    const lines: string[] = [];
    const table = (title: string, rows: readonly Readonly<Record<string, string | number>>[]) => {
      const head = Object.keys(rows[0] ?? {});
      lines.push(
        '',
        title,
        head.map(cell).join(''),
        ...rows.map((row) => head.map((key) => cell(String(row[key]))).join('')),
      );
    };
    const ranks = ({ hit1, hit3, mrr10 }: Figures) => ({
      'hit@1': share(hit1),
      'hit@3': share(hit3),
      'MRR@10': share(mrr10),
    });
    table(
      'Golden questions as they stand',
      golden.map(({ language, written }) => ({ language, questions: written.questions, ...ranks(written) })),
    );
    table(
      'Each golden question as if its line had not been written',
      golden.map(({ language, unwritten }) => ({ language, questions: unwritten.questions, ...ranks(unwritten) })),
    );
    for (const [name, set] of [
      [`${QUESTIONS}, tuning half, and ${TUNED_WITH}`, tuning],
      [`${QUESTIONS}, judging half`, judging],
      [BLIND, blind],
    ] as const) {
      table(
        `Questions of ${name}`,
        [...set, together(set)].map((row) => ({
          language: row.language,
          questions: row.questions,
          ...ranks(row),
          'no, wrongly': share(row.wronglyRefused),
          'off subject': row.offSubject,
          'no, rightly': share(row.rightlyRefused),
          'typos hit@1': share(row.withTypos.hit1),
          'calib. error': share(row.calibrationError),
          ms: row.milliseconds.toFixed(2),
        })),
      );
    }
    if (xquad.length > 0) {
      table(
        'XQuAD: the engine, and MiniSearch with its defaults',
        xquad.flatMap(({ language, paragraphs, engine, plain }) =>
          (
            [
              ['engine', engine],
              ['plain', plain],
            ] as const
          ).map(([who, row]) => ({
            language,
            who,
            paragraphs,
            questions: row.questions,
            ...ranks(row),
            ms: row.milliseconds.toFixed(2),
          })),
        ),
      );
    }
    for (const clash of golden.flatMap(({ clashes }) => clashes))
      lines.push(`clash: ${clash.language} “${clash.ask}” of ${clash.id} finds ${clash.found}`);
    return `${lines.join('\n')}\n`;
  }

  function baselineOf(): Baseline {
    return Object.fromEntries(
      [
        ...golden.flatMap(({ language, written, unwritten }) => [
          [`golden.${language}.hit1`, written.hit1],
          [`unwritten.${language}.hit1`, unwritten.hit1],
          [`unwritten.${language}.hit3`, unwritten.hit3],
        ]),
        ...Object.entries({ judging, blind }).flatMap(([name, set]) =>
          set.flatMap((row) => [
            [`${name}.${row.language}.hit1`, row.hit1],
            [`${name}.${row.language}.hit3`, row.hit3],
            [`${name}.${row.language}.answered`, 1 - row.wronglyRefused],
            [`${name}.${row.language}.refused`, row.rightlyRefused],
            [`${name}.${row.language}.typos`, row.withTypos.hit1],
          ]),
        ),
        ...xquad.map(({ language, engine }) => [`xquad.${language}.hit1`, engine.hit1]),
      ].map(([name, value]) => [name, Math.round(Number(value) * 10_000) / 10_000]),
    );
  }
});

/** Names every figure that fell; figures that this run did not measure are passed over. */
function compare(now: Baseline, before: Baseline): number {
  const fallen = Object.entries(before).filter(([name, value]) => name in now && (now[name] ?? 0) < value - A_POINT);
  for (const [name, value] of fallen)
    process.stderr.write(`${name} fell from ${share(value)} to ${share(now[name] ?? 0)}\n`);
  return fallen.length > 0 ? 1 : 0;
}

function share(value: number): string {
  return value.toFixed(4);
}

function cell(text: string): string {
  return text.padEnd(14);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        knowledge: { type: 'string' },
        xquad: { type: 'string' },
        misses: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        baseline: { type: 'string' },
        save: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
