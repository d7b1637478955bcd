import type { Knowledge } from '../../core/knowledge.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { ChartWords } from '../../moderation/chart.ts';
import type { Judgement, Summary } from '../../moderation/summary.ts';
import { clip } from '../clip.ts';
import { NEUTRAL } from './colours.ts';
import { deskPress, titleIn } from './knowledge.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';

const CHART = 'questions.png';
const TABLE = 'statistics.csv';

export interface StatsView {
  readonly summary: Summary;
  readonly knowledge: Knowledge;
  readonly speaker: Speaker;
  /** A PNG; undefined where it cannot be drawn. */
  readonly chart: Buffer | undefined;
}

/** What was asked and read: every figure in words, and the days as a picture too. */
export function statsView({ summary, knowledge, speaker, chart }: StatsView): View {
  const { days, answers, byKind, byLanguage, mostRead, mostHelpful, leastHelpful } = summary;
  const title = { text: `## ${speaker.t('stats.title', { days: days.length })}` };
  const asked = totalOf(summary);
  if (answers === 0 && asked === 0) {
    return { colour: NEUTRAL, parts: [title, { text: speaker.t('stats.none') }], files: [] };
  }
  const name = (id: string) => escapeLine(clip(titleIn(knowledge, id, speaker.language), 80));
  const judged = ({ id, helpful, unhelpful }: Judgement) =>
    speaker.t('stats.judged', { title: name(id), helpful, unhelpful });
  return {
    colour: NEUTRAL,
    parts: [
      title,
      {
        text: [
          speaker.t('stats.answers', { count: answers }),
          ...unansweredLine(summary, asked, speaker),
          speaker.t('stats.byKind', {
            list: byKind
              .map(({ kind, count }) => `${escapeLine(speaker.t(`kind.${kind}`))} ${speaker.number(count)}`)
              .join(', '),
          }),
          ...(byLanguage.length === 0
            ? []
            : [
                speaker.t('stats.byLanguage', {
                  list: byLanguage
                    .map(
                      ({ language, count }) =>
                        `${escapeLine(speaker.languageLabel(language))} ${speaker.number(count)}`,
                    )
                    .join(', '),
                }),
              ]),
        ].join('\n'),
      },
      listPart(
        speaker.t('stats.mostRead'),
        mostRead.map(({ id, count }) => speaker.t('stats.read', { title: name(id), count })),
      ),
      listPart(speaker.t('stats.mostHelpful'), mostHelpful.map(judged)),
      listPart(speaker.t('stats.leastHelpful'), leastHelpful.map(judged)),
      chart === undefined
        ? { text: `-# ${speaker.t('stats.noChart')}` }
        : { image: CHART, alt: chartInWords(summary, speaker) },
      { buttons: [{ label: speaker.t('stats.csv'), press: deskPress(speaker, 'csv') }] },
    ],
    files: chart === undefined ? [] : [{ name: CHART, data: chart }],
  };
}

/** Everything that was counted, to be taken away. */
export function csvView(csv: string, speaker: Speaker): View {
  return {
    colour: NEUTRAL,
    parts: [{ text: speaker.t('stats.exported') }, { file: TABLE }],
    files: [{ name: TABLE, data: Buffer.from(csv) }],
  };
}

/** What the chart of these days says, in the reader's language. */
export function chartWords(speaker: Speaker): ChartWords {
  const days = new Intl.DateTimeFormat(speaker.language, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  return {
    title: speaker.t('stats.chart'),
    answer: speaker.t('stats.answer'),
    candidates: speaker.t('stats.candidates'),
    none: speaker.t('stats.noAnswer'),
    day: (iso) => days.format(new Date(iso)),
  };
}

function chartInWords(summary: Summary, speaker: Speaker): string {
  const { days, from, to } = summary;
  const total = (outcome: 'answer' | 'candidates' | 'none') => days.reduce((sum, day) => sum + day[outcome], 0);
  const asked = days.map((day) => ({ day: day.day, count: day.answer + day.candidates + day.none }));
  const most = asked.reduce((best, one) => (one.count > best.count ? one : best), { day: to, count: 0 });
  return speaker.t('stats.alt', {
    from: speaker.date(from),
    to: speaker.date(to),
    answer: total('answer'),
    candidates: total('candidates'),
    none: total('none'),
    day: speaker.date(most.day),
    most: most.count,
  });
}

function totalOf({ days }: Summary): number {
  return days.reduce((sum, { answer, candidates, none }) => sum + answer + candidates + none, 0);
}

function unansweredLine({ unanswered }: Summary, asked: number, speaker: Speaker): readonly string[] {
  if (unanswered === undefined) return [];
  const share = new Intl.NumberFormat(speaker.language, { style: 'percent', maximumFractionDigits: 1 });
  return [speaker.t('stats.unanswered', { share: share.format(unanswered), count: asked })];
}

function listPart(title: string, lines: readonly string[]): Part {
  return { text: lines.length === 0 ? '' : [`**${title}**`, ...lines.map((line) => `- ${line}`)].join('\n') };
}
