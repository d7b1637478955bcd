import { findStale } from '../../knowledge/stale.ts';
import { UsageError } from '../program.ts';
import { faultLine, readFolder } from './report.ts';
import type { Subcommand } from './run.ts';

/** After this many days an entry is to be read through again. */
const DAYS = 365;

export const stale: Subcommand = {
  usage: 'stale [DIR] [--days N]',
  about: `Lists translations of an original that has changed since, and entries reviewed more than ${DAYS} (or N) days ago.`,
  takesFolder: true,
  async run(call) {
    const days = Number(call.options.days ?? DAYS);
    if (!Number.isInteger(days) || days < 0) throw new UsageError('--days takes a whole number.');
    const folder = await readFolder(call);
    if (folder === undefined) return 1;
    const found = findStale(folder, call.today, days);
    for (const fault of found) call.print(faultLine(fault, call));
    call.tell(`${found.length} to look at.`);
    return 0;
  },
};
