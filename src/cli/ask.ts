import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadEnvironment, readConfig } from '../config.ts';
import type { Answer } from '../core/answer.ts';
import { ask } from '../core/ask.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { plainText } from '../core/text/words.ts';
import { chooseLanguage, unspokenLanguage } from '../i18n/choose-language.ts';
import { loadTexts, type Texts } from '../i18n/load-texts.ts';
import { createStore } from '../knowledge/store.ts';
import { answerJson } from './answer-json.ts';
import { answerText } from './answer-text.ts';
import { runProgram, UsageError } from './program.ts';

const HELP = `Asks the knowledge one question, on the terminal.

  npm run ask -- "Was ist Seeding?"
  npm run ask -- --locale da "hvad koster en viral kampagne"

  --locale LOCALE    whose language to answer in: de, da, en-GB … (default: from DEFAULT_LANGUAGE)
  --knowledge DIR    the folder to answer from (default: KNOWLEDGE_DIR, else ./knowledge)
  --json             one JSON object in place of text
  --why              say why the answer was found
  --batch FILE       many questions, a line each: locale<TAB>question; one JSON object a line. "-" is standard input
  --help
`;

interface Asker {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly defaultLanguage: string;
}

await runProgram(async () => {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const question = plainText(positionals.join(' '));
  if (values.batch === undefined && question === '') throw new UsageError('There is no question.');
  const config = readConfig(loadEnvironment());
  const asker: Asker = {
    knowledge: await load(values.knowledge ?? config.knowledgeDir),
    texts: await loadTexts(config.defaultLanguage),
    defaultLanguage: config.defaultLanguage,
  };
  if (values.batch !== undefined) return answerBatch(values.batch, asker);
  const locale = values.locale ?? config.defaultLanguage;
  const answer = answerTo(question, locale, asker);
  process.stdout.write(
    values.json
      ? `${JSON.stringify(answerJson(answer, locale))}\n`
      : answerText(answer, asker.texts.in(answer.wished), {
          why: values.why,
          colour: process.stdout.isTTY,
          unspoken: unspokenLanguage(locale, asker.texts.catalogues),
        }),
  );
  return 0;
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        knowledge: { type: 'string' },
        json: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        batch: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function load(directory: string): Promise<Knowledge> {
  const store = createStore({ directory });
  const report = await store.reload();
  if (report.outcome === 'refused') throw new UsageError(`“${directory}” holds no knowledge that can be read.`);
  const errors = report.faults.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) process.stderr.write(`${errors} faults in ${directory}: npm run knowledge -- check ${directory}\n`);
  return store.current();
}

function answerTo(question: string, locale: string, { knowledge, texts, defaultLanguage }: Asker): Answer {
  return ask(knowledge, question, chooseLanguage({ locale }, texts.catalogues, defaultLanguage));
}

/** Lines that are not `locale<TAB>question` are named on standard error and left out; the rest are answered. */
async function answerBatch(file: string, asker: Asker): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failed = new Promise<never>((_, reject) => {
    input.once('error', () => reject(new UsageError(`“${file}” cannot be read.`)));
  });
  const answerLines = async () => {
    let number = 0;
    let bad = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const [locale = '', ...rest] = line.split('\t');
      const question = plainText(rest.join(' '));
      if (line.trim() === '') continue;
      if (locale.trim() === '' || question === '') {
        bad += 1;
        process.stderr.write(`${file}:${number}: expected a locale, a tab and a question\n`);
        continue;
      }
      process.stdout.write(`${JSON.stringify(answerJson(answerTo(question, locale.trim(), asker), locale.trim()))}\n`);
    }
    return bad > 0 ? 1 : 0;
  };
  return Promise.race([answerLines(), failed]);
}
