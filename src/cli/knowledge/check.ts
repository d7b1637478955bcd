import { checkFolder } from '../../knowledge/check.ts';
import { askChecks } from '../../knowledge/lint-asks.ts';
import type { KnowledgeFolder } from '../../knowledge/read-knowledge.ts';
import { replyChecks } from './replies.ts';
import { faultLine, readFolder } from './report.ts';
import type { Call, Subcommand } from './run.ts';
import { openSpelling } from './spelling.ts';

export const check: Subcommand = {
  usage: 'check [DIR]',
  about: 'Prints every fault as file:line: sentence. Exit code 1 if one of them is an error.',
  takesFolder: true,
  async run(call) {
    const folder = await readFolder(call);
    if (folder === undefined) return 1;
    const { print, speaker } = call;
    const faults = checkFolder(folder, await furtherChecks(folder, call));
    for (const fault of faults) print(faultLine(fault, call));
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    const warnings = faults.length - errors;
    const counts = `${speaker.t('severity.error')}: ${errors}, ${speaker.t('severity.warning')}: ${warnings}`;
    print(
      faults.length === 0
        ? speaker.t('knowledge.noFaults')
        : `${speaker.t('knowledge.faults', { count: faults.length })} (${counts})`,
    );
    print(whatWasChecked(folder, call));
    return errors === 0 ? 0 : 1;
  },
};

/** What takes seconds, needs the views of Discord, or tools that are there only while the knowledge is worked on. */
async function furtherChecks(folder: KnowledgeFolder, { texts, tell }: Call) {
  const authored = folder.files.filter(({ format }) => format === 'entry').flatMap(({ entries }) => entries);
  const spelling = await openSpelling(authored);
  if (spelling === undefined) tell('Spelling was not checked: cspell is not installed (npm ci installs it).');
  for (const language of spelling?.unchecked ?? []) {
    tell(`Spelling was not checked in “${language}”: cspell.json names no dictionary for it.`);
  }
  return [askChecks, replyChecks(texts), ...(spelling === undefined ? [] : [spelling.check])];
}

/** `345 files, 5,678 golden questions (da 1,901, de 1,902, en 1,875)`. */
function whatWasChecked({ files, entries }: KnowledgeFolder, { speaker }: Call): string {
  const asks = (of: readonly (typeof entries)[number][]) => of.reduce((sum, entry) => sum + entry.asks.length, 0);
  const languages = [...new Set(entries.map(({ language }) => language))].sort();
  const each = languages.map((language) => {
    const ofLanguage = entries.filter((entry) => entry.language === language);
    return `${language} ${speaker.number(asks(ofLanguage))}`;
  });
  const sum = speaker.t('check.checked', { files: files.length, asks: asks(entries) });
  return each.length < 2 ? sum : `${sum} (${each.join(', ')})`;
}
