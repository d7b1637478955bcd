import { type EntryId, KINDS, type Kind, type Language } from '../core/entry.ts';
import type { Statistics } from '../storage/storage.ts';

/** What was asked and read in a number of days. */
export interface Summary {
  /** ISO dates, the first and the last day that are counted. */
  readonly from: string;
  readonly to: string;
  /** Every day of them, also those on which nothing happened. */
  readonly days: readonly DaySummary[];
  readonly answers: number;
  readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
  /** Most first. */
  readonly byLanguage: readonly { readonly language: Language; readonly count: number }[];
  /** Most first. */
  readonly mostRead: readonly { readonly id: EntryId; readonly count: number }[];
  readonly mostHelpful: readonly Judgement[];
  readonly leastHelpful: readonly Judgement[];
  /** Of the questions, those that got nothing, 0 to 1; undefined where none was asked. */
  readonly unanswered: number | undefined;
}

export interface DaySummary {
  readonly day: string;
  /** Questions by what they got. */
  readonly answer: number;
  readonly candidates: number;
  readonly none: number;
}

export interface Judgement {
  readonly id: EntryId;
  readonly helpful: number;
  readonly unhelpful: number;
}

const SHOWN = 5;
const DAY = 24 * 60 * 60 * 1000;

/** @param to The last day, an ISO date. @param length How many days. */
export function summarise(statistics: Statistics, to: string, length: number): Summary {
  const days = daysUntil(to, length);
  const [from = to] = days;
  const within = ({ day }: { readonly day: string }) => day >= from && day <= to;
  const usage = statistics.usage.filter(within);
  const misses = statistics.misses.filter(within);
  const perDay = days.map((day) => {
    const answer = total(usage.filter((row) => row.day === day && row.outcome === 'answer'));
    const missed = misses.filter((row) => row.day === day);
    const ofOutcome = (outcome: string) => total(missed.filter((row) => row.outcome === outcome));
    return { day, answer, candidates: ofOutcome('candidates'), none: ofOutcome('none') };
  });
  const asked = perDay.reduce((sum, { answer, candidates, none }) => sum + answer + candidates + none, 0);
  const judged = judgements(statistics.feedback.filter(within));
  return {
    from,
    to,
    days: perDay,
    answers: total(usage),
    byKind: KINDS.map((kind) => ({ kind, count: total(usage.filter((row) => row.kind === kind)) })),
    byLanguage: ranked(usage, ({ language }) => language).map(([language, count]) => ({ language, count })),
    mostRead: ranked(usage, ({ id }) => id)
      .slice(0, SHOWN)
      .map(([id, count]) => ({ id, count })),
    mostHelpful: best(judged, ({ helpful, unhelpful }) => lowerBound(helpful, unhelpful)),
    leastHelpful: best(judged, ({ helpful, unhelpful }) => lowerBound(unhelpful, helpful)),
    unanswered: asked === 0 ? undefined : perDay.reduce((sum, { none }) => sum + none, 0) / asked,
  };
}

function daysUntil(to: string, length: number): readonly string[] {
  const end = Date.parse(to);
  return Array.from({ length }, (_, index) => new Date(end - (length - 1 - index) * DAY).toISOString().slice(0, 10));
}

function total(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function ranked<Row extends { readonly count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.count);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function judgements(rows: Statistics['feedback']): readonly Judgement[] {
  const byId = new Map<EntryId, Judgement>();
  for (const { id, helpful, unhelpful } of rows) {
    const known = byId.get(id) ?? { id, helpful: 0, unhelpful: 0 };
    byId.set(id, { id, helpful: known.helpful + helpful, unhelpful: known.unhelpful + unhelpful });
  }
  return [...byId.values()];
}

function best(judged: readonly Judgement[], worthOf: (one: Judgement) => number): readonly Judgement[] {
  return judged
    .filter((one) => worthOf(one) > 0)
    .sort((a, b) => worthOf(b) - worthOf(a) || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN);
}

/** The lower end of the 95 % interval of a share (Wilson 1927): one vote of one says less than nine of ten. */
function lowerBound(yes: number, no: number): number {
  const n = yes + no;
  if (yes === 0) return 0;
  const z = 1.96;
  const share = yes / n;
  const centre = share + (z * z) / (2 * n);
  const margin = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (centre - margin) / (1 + (z * z) / n);
}
