import type { Language } from '../../core/entry.ts';
import { type Context, shownBy, speakerFor } from '../context.ts';
import { privately, type Reply } from '../reply.ts';
import type { CommandRequest, PressRequest, Request } from '../request.ts';
import { languageView } from '../views/language.ts';
import type { View } from '../views/message.ts';
import { AUTOMATIC, type Command, commandData, ownLanguageOption } from './command.ts';

/** `/language`: in which language one is answered, from now on and everywhere; without an option, what is chosen now. */
export const languageCommand: Command = {
  name: 'language',
  data: (texts) => commandData(texts, 'command.own.language', [ownLanguageOption(texts)]),
  run(request: CommandRequest, context: Context): Reply {
    const choice = request.options.get('language');
    if (choice === undefined) return privately(currentView(request, context));
    return privately(chosenView(choice === AUTOMATIC ? undefined : choice, request, context));
  },
};

/** What is chosen by a button. */
export function chooseOwn(choice: Language | undefined, request: PressRequest, context: Context): Reply {
  const view = chosenView(choice, request, context);
  return request.onPublicMessage ? privately(view) : { type: 'update', view };
}

/** Keeps a choice, or deletes it, and says so in the language that holds now. A language without texts is no choice. */
function chosenView(choice: Language | undefined, request: Request, context: Context): View {
  const { storage, texts } = context;
  const known = choice === undefined || texts.catalogues.has(choice);
  if (known && request.userId !== '') storage.languages.set(request.userId, choice);
  return currentView(request, context);
}

function currentView(request: Request, context: Context): View {
  // It may have been chosen just now.
  const own = context.storage.languages.get(request.userId);
  const speaker = speakerFor({ ...request, ownLanguage: own }, context);
  return languageView({ ...shownBy(speaker, request, context), own });
}
