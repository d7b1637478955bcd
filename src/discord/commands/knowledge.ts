import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Speaker } from '../../i18n/speaker.ts';
import { refusalOf } from '../access.ts';
import { type Context, speakerFor } from '../context.ts';
import { privately, type Reply } from '../reply.ts';
import type { CommandRequest, PressRequest } from '../request.ts';
import { faultsView, reloadView, statusView } from '../views/knowledge.ts';
import { noteView } from '../views/note.ts';
import { type Command, commandData, subcommand } from './command.ts';

/** `/knowledge`: for moderators, to keep the knowledge while the bot runs. What reads the disk answers later. */
export const knowledgeCommand: Command = {
  name: 'knowledge',
  data: (texts) => ({
    ...commandData(texts, 'command.knowledge'),
    options: [
      subcommand(texts, 'command.knowledge.reload'),
      subcommand(texts, 'command.knowledge.check'),
      subcommand(texts, 'command.knowledge.status'),
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }),
  run(request: CommandRequest, context: Context): Reply {
    const speaker = speakerFor(request, context);
    const refusal = refusalOf(request, context.moderatorRoleIds);
    if (refusal !== undefined) return privately(noteView(speaker.t(refusal)));
    return runSubcommand(request.subcommand, context, speaker);
  },
};

function runSubcommand(name: string | undefined, { store, knowledge }: Context, speaker: Speaker): Reply {
  switch (name) {
    case 'reload':
      return { type: 'later', update: false, view: async () => reloadView(await store.reload(), speaker) };
    case 'check':
      return { type: 'later', update: false, view: async () => faultsView(await store.check(), 0, speaker) };
    case 'status':
      return privately(statusView(store.status(), knowledge, speaker));
    default:
      return privately(noteView(speaker.t('problem.unknownCommand')));
  }
}

/** Another page of what `/knowledge check` found, read anew. */
export function turnFaults(request: PressRequest, context: Context, speaker: Speaker, page: number): Reply {
  const refusal = refusalOf(request, context.moderatorRoleIds);
  if (refusal !== undefined) return privately(noteView(speaker.t(refusal)));
  return {
    type: 'later',
    update: !request.onPublicMessage,
    view: async () => faultsView(await context.store.check(), page, speaker),
  };
}
