import type { Knowledge } from '../../core/knowledge.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { Cluster } from '../../moderation/clusters.ts';
import type { DraftFile } from '../../moderation/draft.ts';
import { clip } from '../clip.ts';
import { NEUTRAL } from './colours.ts';
import { pager } from './entry.ts';
import { deskPress, titleIn } from './knowledge.ts';
import { code } from './knowledge-parts.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';
import { pageOf } from './pages.ts';

const GAPS_A_PAGE = 5;
const TEXTS_SHOWN = 3;

export interface GapsView {
  /** Heaviest first. */
  readonly clusters: readonly Cluster[];
  readonly knowledge: Knowledge;
  /** For how many days they are kept. */
  readonly days: number;
  /** From 0. */
  readonly page: number;
  readonly speaker: Speaker;
}

/** What was asked in vain, with what can be done about it. */
export function gapsView({ clusters, knowledge, days, page: wished, speaker }: GapsView): View {
  const kept = { text: `-# ${speaker.t('gaps.kept', { days })}` };
  if (clusters.length === 0) return { colour: NEUTRAL, parts: [{ text: speaker.t('gaps.none') }, kept] };
  const { items, page, pages } = pageOf(clusters, wished, GAPS_A_PAGE);
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${speaker.t('gaps.title', { count: clusters.length })}` },
      ...items.flatMap((cluster, index) => {
        const number = speaker.number(page * GAPS_A_PAGE + index + 1);
        return [clusterPart(cluster, number, knowledge, speaker), deeds(cluster, number, speaker)];
      }),
      kept,
      { buttons: pager(speaker, page, pages, (to) => deskPress(speaker, 'gaps', to)) },
    ],
  };
}

function clusterPart(cluster: Cluster, number: string, knowledge: Knowledge, speaker: Speaker): Part {
  const { words, language, count, lastDay, nearest, told } = cluster;
  const texts = told.slice(0, TEXTS_SHOWN).map(({ text }) => escapeLine(clip(text, 150)));
  const lines = [
    `**${number}. ${escapeLine(clip(words.join(' · '), 150))}** · ${escapeLine(speaker.languageLabel(language))}`,
    speaker.t('gaps.times', { count, day: speaker.date(lastDay) }),
    ...(nearest === undefined
      ? []
      : [speaker.t('gaps.nearest', { title: escapeLine(clip(titleIn(knowledge, nearest, speaker.language), 100)) })]),
    ...(texts.length === 0 ? [] : [speaker.t('gaps.told', { texts: texts.join(' · ') })]),
  ];
  return { text: lines.join('\n') };
}

function deeds({ key }: Cluster, number: string, speaker: Speaker): Part {
  return {
    buttons: [
      { label: speaker.t('gaps.draft', { number }), press: deskPress(speaker, 'draft', key) },
      { label: speaker.t('gaps.dismiss', { number }), press: deskPress(speaker, 'dismiss', key) },
    ],
  };
}

/** The files of an entry that would close a gap. */
export function draftView(files: readonly DraftFile[], speaker: Speaker): View {
  const places = files.map(({ name, path }) => speaker.t('gaps.place', { file: code(name), path: code(path) }));
  return {
    colour: NEUTRAL,
    parts: [
      { text: speaker.t('gaps.drafted') },
      { text: places.map((place) => `- ${place}`).join('\n') },
      ...files.map(({ name }) => ({ file: name })),
    ],
    files: files.map(({ name, text }) => ({ name, data: Buffer.from(text) })),
  };
}
