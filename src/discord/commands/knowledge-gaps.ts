import type { Language } from '../../core/entry.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { type Cluster, clustersOf } from '../../moderation/clusters.ts';
import { draftOf } from '../../moderation/draft.ts';
import type { Context } from '../context.ts';
import { keyWords } from '../count.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { draftView, gapsView } from '../views/gaps.ts';
import type { View } from '../views/message.ts';
import { noteView, withNotice } from '../views/note.ts';

/** One page of what was asked in vain. */
export function gapsPage(context: Context, page: number, speaker: Speaker): View {
  const { knowledge, storage } = context;
  return gapsView({ clusters: clustersIn(context), knowledge, days: storage.gaps.days, page, speaker });
}

/** The files of an entry that would close a gap. */
export function draftGap(context: Context, key: string, speaker: Speaker): View {
  const { storage, texts, knowledge } = context;
  const cluster = clusterWith(context, key);
  if (cluster === undefined) return noteView(speaker.t('gaps.gone'));
  const spokenIn = (text: string): Language => spokenLanguage(text, knowledge) ?? cluster.language;
  const languages = [...new Set([...texts.languages, ...knowledge.languages])].sort();
  const files = draftOf(cluster, languages, new Date(), spokenIn);
  storage.audit.write('draft');
  return draftView(files, speaker);
}

/** Takes a gap off the list, and shows the rest of it. */
export function dismissGap(context: Context, key: string, speaker: Speaker): View {
  const { storage } = context;
  const cluster = clusterWith(context, key);
  if (cluster === undefined) return withNotice(speaker.t('gaps.gone'), gapsPage(context, 0, speaker));
  storage.gaps.dismiss(cluster.misses, cluster.told);
  storage.audit.write('dismiss');
  return gapsPage(context, 0, speaker);
}

function clusterWith(context: Context, key: string): Cluster | undefined {
  return clustersIn(context).find((cluster) => cluster.key === key);
}

function clustersIn({ storage, knowledge }: Context): readonly Cluster[] {
  const wordsOf = (text: string, language: Language) => keyWords(text, language, knowledge);
  return clustersOf(storage.gaps.misses(), storage.gaps.told(), wordsOf);
}
