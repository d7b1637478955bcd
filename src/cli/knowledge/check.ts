import { checkFolder } from '../../knowledge/check.ts';
import { faultLine, readFolder } from './report.ts';
import type { Subcommand } from './run.ts';

export const check: Subcommand = {
  usage: 'check [DIR]',
  about: 'Prints every fault as file:line: sentence. Exit code 1 if one of them is an error.',
  takesFolder: true,
  async run(call) {
    const folder = await readFolder(call);
    if (folder === undefined) return 1;
    const { print, speaker } = call;
    const faults = checkFolder(folder);
    for (const fault of faults) print(faultLine(fault, call));
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    const warnings = faults.length - errors;
    const counts = `${speaker.t('severity.error')}: ${errors}, ${speaker.t('severity.warning')}: ${warnings}`;
    print(
      faults.length === 0
        ? speaker.t('knowledge.noFaults')
        : `${speaker.t('knowledge.faults', { count: faults.length })} (${counts})`,
    );
    return errors === 0 ? 0 : 1;
  },
};
