import type { Context } from './context.ts';
import { privately, type Reply } from './reply.ts';
import type { View } from './views/message.ts';

/**
 * A view of what all processes of the bot have counted: at once where everything stands here already, else as soon as it
 * has been brought in.
 * @param update Whether it takes the place of the private message that was pressed on.
 */
export function gathered({ storage }: Context, update: boolean, view: () => View): Reply {
  const gathering = storage.gather();
  if (gathering === undefined) return update ? { type: 'update', view: view() } : privately(view());
  return {
    type: 'later',
    update,
    async view() {
      await gathering;
      return view();
    },
  };
}
