import { loadEnvironment, readConfig } from '../config.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { runKnowledge } from './knowledge/run.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const environment = loadEnvironment();
  return runKnowledge(process.argv.slice(2), {
    directory: readConfig(environment).knowledgeDir,
    locales: [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG],
    texts: await loadTexts(),
    today: new Date(),
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
});
