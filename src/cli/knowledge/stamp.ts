import { join } from 'node:path';
import { type Stamp, stampTranslations } from '../../knowledge/stamp.ts';
import { UsageError } from '../program.ts';
import { readFolder } from './report.ts';
import type { Subcommand } from './run.ts';

export const stamp: Subcommand = {
  usage: 'stamp ID… | --all [--dir DIR]',
  about: 'Writes into translations which version of the original they are of; nothing else in the files changes.',
  takesFolder: false,
  async run(call) {
    const { words, options, directory, print, tell } = call;
    if (words.length > 0 === options.all) throw new UsageError('Name the entries to stamp, or give --all.');
    const folder = await readFolder(call);
    if (folder === undefined) return 1;
    const unknown = words.filter((id) => !folder.entries.some((entry) => entry.id === id));
    for (const id of unknown) tell(`There is no entry ${id} that can be served.`);
    const stamps = await stampTranslations(directory, folder, options.all ? 'all' : words);
    for (const one of stamps) if (one.outcome !== 'current') print(lineOf(one, directory));
    tell(`${stamps.filter(({ outcome }) => outcome === 'stamped').length} stamped.`);
    const isWhole =
      unknown.length === 0 && stamps.every(({ outcome }) => outcome === 'stamped' || outcome === 'current');
    return isWhole ? 0 : 1;
  },
};

function lineOf({ file, from, to, outcome }: Stamp, directory: string): string {
  const path = join(directory, file);
  if (outcome === 'stamped') return `${path}: ${from === '' ? 'nothing' : from} → ${to}`;
  return outcome === 'no-original'
    ? `${path}: there is no original that can be served`
    : `${path}: “translates” has no simple value on its line; write ${to} there`;
}
