import { median } from './statistics.ts';
import { TARGETS, type Target, type TargetId } from './targets.ts';

/** What the rounds of a measurement gave, in the unit of its target: one of the bot beside one of its reference. */
export interface Measured {
  readonly id: TargetId;
  readonly own: readonly number[];
  readonly reference: readonly number[];
  /** What the reader should know of how it came about. */
  readonly note?: string;
}

/** A target with what became of it. */
export interface Figure extends Measured {
  readonly target: Target;
  /** The figure of each round that is held against the target. */
  readonly rounds: readonly number[];
  /** Its median, and the least and greatest of it. */
  readonly value: number;
  readonly spread: readonly [number, number];
  readonly met: boolean;
}

export function figureOf(measured: Measured): Figure {
  const target = TARGETS[measured.id];
  const rounds = measured.own.map((own, round) => judge(target, own, measured.reference[round] ?? Number.NaN));
  const value = median(rounds);
  const met = target.wants === 'at least' ? value >= target.limit : value <= target.limit;
  return { ...measured, target, rounds, value, spread: [Math.min(...rounds), Math.max(...rounds)], met };
}

function judge({ judged }: Target, own: number, reference: number): number {
  if (judged === 'ratio') return own / reference;
  return judged === 'added' ? own - reference : own;
}

/**
 * The figures as a table of columns that line up.
 * @param isJudged Whether they were taken as the targets mean them; else nothing is said of whether they are met.
 */
export function tableOf(figures: readonly Figure[], isJudged: boolean): string {
  const head = ['figure', 'measured', 'reference', 'judged', 'spread', 'target', 'met'];
  const rows = figures.map((figure) => {
    const { target, value, spread } = figure;
    const show = (number: number) => `${target.judged === 'added' && number >= 0 ? '+' : ''}${inWords(number)}`;
    const unit = target.judged === 'ratio' ? '×' : target.unit;
    return [
      target.what,
      `${inWords(median(figure.own))} ${target.unit}`,
      `${inWords(median(figure.reference))} ${target.unit} (${target.reference})`,
      `${show(value)} ${unit}`,
      `${show(spread[0])} … ${show(spread[1])}`,
      `${target.wants === 'at least' ? '≥' : '≤'} ${inWords(target.limit)} ${unit}`,
      isJudged ? verdictOf(figure) : '–',
    ];
  });
  return alignColumns([head, ...rows]);
}

/** One line for each target: the figure, what it should be, and whether it is. */
export function verdictsOf(figures: readonly Figure[]): string {
  return figures
    .map((figure) => {
      const { id, target, value, note } = figure;
      const unit = target.judged === 'ratio' ? '×' : ` ${target.unit}`;
      const limit = `${target.wants} ${inWords(target.limit)}${unit}`;
      return `${verdictOf(figure).padEnd(3)}  ${id}: ${inWords(value)}${unit}, ${limit}${note === undefined ? '' : ` (${note})`}`;
    })
    .join('\n');
}

function verdictOf({ met }: Figure): string {
  return met ? 'yes' : 'no';
}

function inWords(number: number): string {
  if (!Number.isFinite(number)) return '–';
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}
