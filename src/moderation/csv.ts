import type { Statistics } from '../storage/storage.ts';

const COLUMNS = ['day', 'what', 'kind', 'entry', 'language', 'outcome', 'count'];

/** Everything that was counted, a line each, as RFC 4180 writes it; with a byte order mark, by which Excel knows UTF-8. */
export function csvOf({ usage, misses, feedback }: Statistics): string {
  const rows: (string | number)[][] = [
    ...usage.map(({ day, kind, id, language, outcome, count }) => [day, 'shown', kind, id, language, outcome, count]),
    ...misses.map(({ day, language, outcome, count }) => [day, 'missed', '', '', language, outcome, count]),
    ...feedback.flatMap(({ day, id, language, helpful, unhelpful }) =>
      [
        [day, 'feedback', '', id, language, 'helpful', helpful],
        [day, 'feedback', '', id, language, 'unhelpful', unhelpful],
      ].filter((row) => row.at(-1) !== 0),
    ),
  ];
  const sorted = rows.map((row) => row.map(cell).join(',')).sort();
  return `\uFEFF${[COLUMNS.join(','), ...sorted].map((line) => `${line}\r\n`).join('')}`;
}

/** Quoted where need be; what a spreadsheet would take for a formula is made text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
