import type { Speaker } from '../../i18n/speaker.ts';
import { csvOf } from '../../moderation/csv.ts';
import { type Summary, summarise } from '../../moderation/summary.ts';
import type { Context } from '../context.ts';
import type { View } from '../views/message.ts';
import { chartWords, csvView, statsView } from '../views/stats.ts';

export const DEFAULT_DAYS = 30;
export const MOST_DAYS = 365;

/** What was asked and read in the last days, in words and as a chart. */
export async function statsPage({ storage, knowledge }: Context, wished: number, speaker: Speaker): Promise<View> {
  await storage.gather();
  const days = Number.isInteger(wished) ? Math.min(Math.max(wished, 1), MOST_DAYS) : DEFAULT_DAYS;
  const today = new Date().toISOString().slice(0, 10);
  const summary = summarise(storage.usage.statistics(), today, days);
  return statsView({ summary, knowledge, speaker, chart: await draw(summary, speaker) });
}

/** Every count, as a table for other programs. */
export async function statsTable({ storage }: Context, speaker: Speaker): Promise<View> {
  await storage.gather();
  storage.audit.write('export');
  return csvView(csvOf(storage.usage.statistics()), speaker);
}

/** The library that draws has a native part, which not every machine can load: the figures are told in any case. */
async function draw({ days }: Summary, speaker: Speaker): Promise<Buffer | undefined> {
  try {
    const { chartOf } = await import('../../moderation/chart.ts');
    return chartOf(days, chartWords(speaker));
  } catch {
    return undefined;
  }
}
