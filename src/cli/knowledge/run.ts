import { parseArgs } from 'node:util';
import { chooseLanguage } from '../../i18n/choose-language.ts';
import type { Texts } from '../../i18n/load-texts.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { UsageError } from '../program.ts';
import { check } from './check.ts';
import { create } from './new.ts';
import { stale } from './stale.ts';
import { stamp } from './stamp.ts';
import { stats } from './stats.ts';

/** What the program is given from outside. */
export interface Shell {
  /** The knowledge folder where the call names none. */
  readonly directory: string;
  /** What the environment says of the reader's language, strongest first. */
  readonly locales: readonly (string | undefined)[];
  readonly texts: Texts;
  readonly today: Date;
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line on how it goes. */
  readonly tell: (line: string) => void;
}

/** One call, read. */
export interface Call extends Omit<Shell, 'locales'> {
  readonly words: readonly string[];
  readonly options: Options;
  readonly speaker: Speaker;
}

export interface Subcommand {
  readonly usage: string;
  readonly about: string;
  /** Whether what stands after the name is the folder. */
  readonly takesFolder: boolean;
  /** @returns the exit code. @throws {UsageError} */
  run(call: Call): Promise<number>;
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = { check, stats, stale, new: create, stamp };

const OPTIONS = {
  dir: { type: 'string' },
  days: { type: 'string' },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Options = ReturnType<typeof readArguments>['values'];

const HELP = `Looks after the knowledge folder.

${Object.values(SUBCOMMANDS)
  .map(({ usage, about }) => `  npm run knowledge -- ${usage}\n      ${about}`)
  .join('\n')}

  --dir DIR   the folder (default: KNOWLEDGE_DIR, else ./knowledge)
  --help

Results go to standard output, progress to standard error. LANG chooses the language of the sentences.
`;

/** Runs one subcommand. @returns the exit code. @throws {UsageError} */
export async function runKnowledge(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    shell.print(HELP.trimEnd());
    return 0;
  }
  const [name, ...words] = positionals;
  if (name === undefined) throw new UsageError('Say what to do.');
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (subcommand === undefined) throw new UsageError(`There is no “${name}”: ${Object.keys(SUBCOMMANDS).join(', ')}.`);
  const { takesFolder } = subcommand;
  if (takesFolder && words.length > 1) throw new UsageError('There are too many words: one folder is enough.');
  const [option, own, locale] = shell.locales;
  return subcommand.run({
    ...shell,
    words,
    options: values,
    directory: (takesFolder ? words[0] : undefined) ?? values.dir ?? shell.directory,
    speaker: shell.texts.in(chooseLanguage({ option, own, locale }, shell.texts.catalogues, 'en')),
  });
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
