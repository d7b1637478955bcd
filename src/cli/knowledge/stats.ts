import { type Entry, KINDS } from '../../core/entry.ts';
import { wordsIn } from '../../knowledge/lint-texts.ts';
import { readFolder } from './report.ts';
import type { Subcommand } from './run.ts';

const COLUMNS = ['language', ...KINDS, 'entries', 'asks', 'words'];

export const stats: Subcommand = {
  usage: 'stats [DIR]',
  about: 'Counts entries by kind, golden questions and words, a line a language.',
  takesFolder: true,
  async run(call) {
    const folder = await readFolder(call);
    if (folder === undefined) return 1;
    const languages = [...new Set(folder.entries.map(({ language }) => language))].sort();
    const rows = languages.map((language) =>
      row(
        language,
        folder.entries.filter((entry) => entry.language === language),
      ),
    );
    if (languages.length > 1) rows.push(row('all', folder.entries));
    for (const line of [COLUMNS, ...rows]) call.print(aligned(line));
    return 0;
  },
};

function row(name: string, entries: readonly Entry[]): string[] {
  const sum = (countOf: (entry: Entry) => number) => entries.reduce((total, entry) => total + countOf(entry), 0);
  const kinds = KINDS.map((kind) => sum((entry) => Number(entry.kind === kind)));
  return [name, ...[...kinds, entries.length, sum(({ asks }) => asks.length), sum(wordsIn)].map(String)];
}

function aligned(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(8) : cell.padStart(8))).join(' ');
}
