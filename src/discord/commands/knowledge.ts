import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Speaker } from '../../i18n/speaker.ts';
import { refusalOf } from '../access.ts';
import { type Context, speakerFor } from '../context.ts';
import { gathered } from '../gathered.ts';
import { privately, type Reply } from '../reply.ts';
import type { CommandRequest, PressRequest, Request } from '../request.ts';
import { faultsView, previewView, reloadView, rollbackView, staleView } from '../views/knowledge.ts';
import type { View } from '../views/message.ts';
import { noteView } from '../views/note.ts';
import { statusView } from '../views/status.ts';
import { type Command, commandData, flagOption, numberOption, subcommand } from './command.ts';
import { gapsPage } from './knowledge-gaps.ts';
import { settingsPage } from './knowledge-settings.ts';
import { DEFAULT_DAYS, MOST_DAYS, statsPage } from './knowledge-stats.ts';

const AUDIT_SHOWN = 5;

/** `/knowledge`: for moderators, to keep the knowledge while the bot runs. What reads the disk answers later. */
export const knowledgeCommand: Command = {
  name: 'knowledge',
  data: (texts) => ({
    ...commandData(texts, 'command.knowledge'),
    options: [
      subcommand(texts, 'command.knowledge.reload', [flagOption(texts, 'command.knowledge.reload.now')]),
      subcommand(texts, 'command.knowledge.check'),
      subcommand(texts, 'command.knowledge.status'),
      subcommand(texts, 'command.knowledge.gaps'),
      subcommand(texts, 'command.knowledge.stats', [
        numberOption(texts, 'command.knowledge.stats.days', { min_value: 1, max_value: MOST_DAYS }),
      ]),
      subcommand(texts, 'command.knowledge.stale'),
      subcommand(texts, 'command.knowledge.rollback'),
      subcommand(texts, 'command.knowledge.settings'),
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }),
  run(request: CommandRequest, context: Context): Reply {
    const speaker = speakerFor(request, context);
    return refused(request, context, speaker) ?? runSubcommand(request, context, speaker);
  },
};

function runSubcommand(request: CommandRequest, context: Context, speaker: Speaker): Reply {
  const { store } = context;
  switch (request.subcommand) {
    case 'reload':
      return request.options.get('now') === 'true'
        ? later(() => reloadNow(context, speaker))
        : later(() => showPreview(context, speaker));
    case 'check':
      return later(async () => faultsView(await store.check(), 0, speaker));
    case 'stale':
      return later(async () => staleView(await store.stale(), 0, speaker));
    case 'status':
      return gathered(context, false, () => statusNow(context, speaker));
    case 'rollback':
      return later(async () => rollbackView(await store.rollback(), speaker));
    case 'gaps':
      return gathered(context, false, () => gapsPage(context, 0, speaker));
    case 'stats':
      return later(() => statsPage(context, Number(request.options.get('days') ?? DEFAULT_DAYS), speaker));
    case 'settings':
      return privately(settingsPage(request, context, speaker));
    default:
      return privately(noteView(speaker.t('problem.unknownCommand')));
  }
}

function later(view: () => Promise<View>): Reply {
  return { type: 'later', update: false, view };
}

/** Nobody is asked, but where more than half of the entries would go. */
async function reloadNow(context: Context, speaker: Speaker): Promise<View> {
  const report = await context.store.reload({ by: 'command', careful: true });
  return report.reason === 'removes-most' ? showPreview(context, speaker) : reloadView(report, speaker);
}

/** What a reload would change, with the buttons that have it done or not. */
export async function showPreview({ store }: Context, speaker: Speaker, notice?: string): Promise<View> {
  return previewView(await store.preview(), store.current(), speaker, notice);
}

function statusNow({ store, knowledge, vitals, storage }: Context, speaker: Speaker): View {
  const audit = storage.audit.latest(AUDIT_SHOWN);
  return statusView({ status: store.status(), knowledge, vitals, trouble: storage.trouble, audit, speaker });
}

/** Another page of what `/knowledge check` found, read anew. */
export function turnFaults(request: PressRequest, context: Context, speaker: Speaker, page: number): Reply {
  return (
    refused(request, context, speaker) ?? {
      type: 'later',
      update: !request.onPublicMessage,
      view: async () => faultsView(await context.store.check(), page, speaker),
    }
  );
}

/** What who is no moderator is answered, whatever of all this they ask for; undefined for a moderator. */
export function refused(request: Request, context: Context, speaker: Speaker): Reply | undefined {
  const { guildId } = request;
  const { moderatorRoleIds, storage } = context;
  const ownRoles = guildId === undefined ? [] : storage.settings.moderatorRoles(guildId);
  const refusal = refusalOf(request, [...moderatorRoleIds, ...ownRoles]);
  return refusal === undefined ? undefined : privately(noteView(speaker.t(refusal)), 'refused');
}
