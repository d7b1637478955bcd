import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProgram, UsageError } from '../cli/program.ts';
import { type Figure, figureOf, tableOf, verdictsOf } from './figures.ts';
import { PARTS } from './parts/parts.ts';

const HELP = `Measures how fast the bot is, each figure beside its reference in the same run.

  npm run bench
  npm run bench -- engine load
  npm run bench -- --quick

  PART …          only these parts (--only PART does the same): ${PARTS.map(({ name }) => name).join(', ')}
  --quick         a smoke run: says only that everything can be measured
  --entries N     another size of generated knowledge than the targets name
  --profile DIR   writes a processor profile of each bot that is run there, for Chrome's or an editor's viewer
  --json FILE     the figures as JSON as well
  --help
`;

await runProgram(async () => {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const names = [...positionals, ...values.only];
  const unknown = names.find((name) => PARTS.every((part) => part.name !== name));
  if (unknown !== undefined) throw new UsageError(`There is no part “${unknown}”.`);
  const plan = {
    knowledge: fileURLToPath(new URL('../../knowledge', import.meta.url)),
    quick: values.quick,
    chosen: names.length > 0,
    entries: numberOf(values.entries),
    profiles: values.profile,
    say: (line: string) => void process.stderr.write(`    ${line}\n`),
  };
  // Whoever is tired of waiting leaves no bot behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const figures: Figure[] = [];
  for (const { name, what, run } of PARTS) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`${name}: ${what}\n`);
    figures.push(...(await run(plan)).map(figureOf));
  }
  const isJudged = !plan.quick && plan.entries === undefined;
  const verdicts = isJudged
    ? verdictsOf(figures)
    : 'Taken on less than the targets name, and held against none of them.';
  process.stdout.write(`${tableOf(figures, isJudged)}\n\n${verdicts}\n`);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine: machine(), figures }, null, 2)}\n`);
  return 0;
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        quick: { type: 'boolean', default: false },
        entries: { type: 'string' },
        profile: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 3) throw new UsageError('--entries takes a whole number from 3.');
  return number;
}

function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
  };
}
