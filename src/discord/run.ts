import { COMMANDS, MESSAGE_COMMANDS } from './commands/index.ts';
import { type Context, speakerFor } from './context.ts';
import { gated, timestamp } from './posting.ts';
import { runPress } from './press.ts';
import { runModal } from './presses/tell.ts';
import { privately, type Reply } from './reply.ts';
import type { Request } from './request.ts';
import { sayingWhichLanguage } from './unspoken-language.ts';
import { noteView } from './views/note.ts';

/** The bot as a function: what it answers to a request. Sends nothing. */
export async function run(request: Request, context: Context): Promise<Reply> {
  // Autocompletion comes with every letter, and Discord itself paces it.
  const until = request.type === 'autocomplete' ? undefined : await context.cooldown.request(request.userId);
  if (until !== undefined) {
    const wait = speakerFor(request, context).t('cooldown.request', { when: timestamp(until) });
    return privately(noteView(wait), 'limited');
  }
  const reply = replyTo(request, context);
  return reply.type === 'post' ? gated(reply, request, context, speakerFor(request, context)) : reply;
}

function replyTo(request: Request, context: Context): Reply {
  switch (request.type) {
    case 'command': {
      const command = COMMANDS.find(({ name }) => name === request.command);
      if (command !== undefined) return sayingWhichLanguage(command.run(request, context), request, context);
      return privately(noteView(speakerFor(request, context).t('problem.unknownCommand')));
    }
    case 'autocomplete': {
      const command = COMMANDS.find(({ name }) => name === request.command);
      return { type: 'choices', choices: command?.complete?.(request, context) ?? [] };
    }
    case 'press':
      return runPress(request, context);
    case 'message': {
      const command = MESSAGE_COMMANDS.find(({ name }) => name === request.command);
      if (command !== undefined) return command.run(request, context);
      return privately(noteView(speakerFor(request, context).t('problem.unknownCommand')));
    }
    case 'modal':
      return runModal(request, context);
    case 'unknown':
      return privately(noteView(speakerFor(request, context).t('problem.unknownInteraction')));
  }
}

/** What is answered when something went wrong that should not have. */
export function apology(request: Request, context: Pick<Context, 'texts' | 'defaultLanguage'>): Reply {
  if (request.type === 'autocomplete') return { type: 'choices', choices: [] };
  return privately(noteView(speakerFor(request, context).t('problem.general')));
}
