import type { Speaker } from '../../i18n/speaker.ts';
import { refused, showPreview } from '../commands/knowledge.ts';
import { dismissGap, draftGap, gapsPage } from '../commands/knowledge-gaps.ts';
import { channelPage, setLanguage, setRoles, setSharing, settingsPage } from '../commands/knowledge-settings.ts';
import { statsTable } from '../commands/knowledge-stats.ts';
import type { Context } from '../context.ts';
import { gathered } from '../gathered.ts';
import { privately, type Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { reloadView, staleView, sureView } from '../views/knowledge.ts';
import type { View } from '../views/message.ts';
import { noticeView } from '../views/note.ts';
import type { Press } from './press.ts';

type DeskPress = Press & { readonly action: 'desk' };

/** Serves what a moderator pressed or chose; whoever is none is refused, wherever they have the button from. */
export function runDesk(press: DeskPress, request: PressRequest, context: Context, speaker: Speaker): Reply {
  return refused(request, context, speaker) ?? serve(press, request, context, speaker);
}

function serve({ step, about }: DeskPress, request: PressRequest, context: Context, speaker: Speaker): Reply {
  const here = (view: View): Reply => (request.onPublicMessage ? privately(view) : { type: 'update', view });
  const later = (view: () => Promise<View>, update = !request.onPublicMessage): Reply => ({
    type: 'later',
    update,
    view,
  });
  switch (step) {
    case 'apply':
      return later(() => apply(about, true, context, speaker));
    case 'force':
      return later(() => apply(about, false, context, speaker));
    case 'cancel':
      return here(noticeView(speaker.t('knowledge.cancelled')));
    case 'stale':
      return later(async () => staleView(await context.store.stale(), Number(about), speaker));
    case 'gaps':
      return gathered(context, !request.onPublicMessage, () => gapsPage(context, Number(about), speaker));
    case 'draft':
      return later(async () => {
        await context.storage.gather();
        return draftGap(context, about, speaker);
      }, false);
    case 'dismiss':
      return gathered(context, !request.onPublicMessage, () => dismissGap(context, about, speaker));
    case 'csv':
      return later(() => statsTable(context, speaker), false);
    case 'settings':
      return here(settingsPage(request, context, speaker));
    case 'channel':
      return here(channelPage(request, context, speaker));
    case 'language':
    case 'spoken':
      return here(setLanguage(request, context, about, speaker));
    case 'sharing':
      return here(setSharing(request, context, speaker));
    case 'roles':
      return here(setRoles(request, context, speaker));
  }
}

/** Serves what a preview has shown; if that is not what would be served by now, or too much would go, it is asked for again. */
async function apply(revision: string, careful: boolean, context: Context, speaker: Speaker): Promise<View> {
  const { store } = context;
  const report = await store.apply(revision, { by: 'command', careful });
  if (report.reason === 'changed') return showPreview(context, speaker, speaker.t('knowledge.changedSince'));
  if (report.reason === 'removes-most') return sureView(report, revision, store.current(), speaker);
  return reloadView(report, speaker);
}
