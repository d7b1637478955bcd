import { readFile, writeFile } from 'node:fs/promises';
import { runProgram, UsageError } from './program.ts';
import { takeTour } from './tour/tour.ts';

const FILE = new URL('../../docs/tour.md', import.meta.url);
const USAGE = `npm run tour              writes docs/tour.md: ten exchanges with the real bot
npm run tour -- --check   exits 1 if docs/tour.md is not what the bot says today
`;

/** Writes the tour, or checks that the one that is written is still true. */
await runProgram(async () => {
  const [option, ...rest] = process.argv.slice(2);
  if (option === '--help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if ((option !== undefined && option !== '--check') || rest.length > 0) throw new UsageError(`unknown: ${option}.`);
  const page = await takeTour();
  if (option === undefined) {
    await writeFile(FILE, page);
    process.stderr.write('docs/tour.md is written.\n');
    return 0;
  }
  if ((await readFile(FILE, 'utf8').catch(() => '')) === page) return 0;
  process.stderr.write('docs/tour.md is not what the bot says today: run npm run tour.\n');
  return 1;
});
