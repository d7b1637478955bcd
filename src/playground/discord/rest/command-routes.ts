import { type CommandBook, withoutTranslations } from '../commands.ts';
import { type Json, objectOf, objectsOf } from '../json.ts';
import { type HttpAnswer, REFUSALS } from '../refusals.ts';
import { commandBreaches, commandSetBreaches } from '../rules/commands.ts';
import { schemaBreaches } from '../rules/schema.ts';
import type { World } from '../world.ts';
import { type Call, merged, type Route, refuse, refuseForm } from './route.ts';

/** Registering commands. https://discord.com/developers/docs/interactions/application-commands#endpoints */
export function commandRoutes(world: World, book: CommandBook): readonly Route[] {
  return ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap((pattern) => [
    ...listRoutes(world, book, pattern),
    ...singleRoutes(world, book, `${pattern}/:command`),
  ]);
}

/** Wraps a handler so that it runs only for the bot's own application, and in a server that there is. */
function own(world: World, handle: (call: Call, scope: string | undefined) => HttpAnswer): (call: Call) => HttpAnswer {
  return (call) => {
    const { app, guild } = call.params;
    if (app !== world.application.id) {
      return refuse(world, call, 'foreign application', REFUSALS.unknownApplication, app);
    }
    if (guild !== undefined && guild !== world.guild.id) {
      return refuse(
        world,
        call,
        'foreign guild',
        { status: 403, body: { message: 'Missing Access', code: 50001 } },
        guild,
      );
    }
    return handle(call, guild);
  };
}

function listRoutes(world: World, book: CommandBook, pattern: string): readonly Route[] {
  const route = { pattern, auth: 'bot' } as const;
  return [
    {
      ...route,
      method: 'GET',
      handle: own(world, ({ query }, scope) => {
        const full = query.get('with_localizations') === 'true';
        return { status: 200, body: full ? book.list(scope) : book.list(scope).map(withoutTranslations) };
      }),
    },
    {
      ...route,
      method: 'PUT',
      handle: own(world, (call, scope) => {
        if (!Array.isArray(call.body)) return refuse(world, call, 'body', REFUSALS.invalidJson, call.body);
        const commands = objectsOf(call.body);
        const breaches = [
          ...commandSetBreaches(commands),
          ...commands.flatMap((command, index) => oneBreaches('commandOverwrite', command, [index])),
        ];
        return refuseForm(world, call, breaches) ?? { status: 200, body: book.overwrite(scope, commands) };
      }),
    },
    {
      ...route,
      method: 'POST',
      handle: own(world, (call, scope) => {
        const command = objectOf(call.body);
        const others = book.list(scope).filter((one) => one.name !== command.name);
        const breaches = [...commandSetBreaches([...others, command]), ...oneBreaches('commandCreate', command, [])];
        const refused = refuseForm(world, call, breaches);
        if (refused !== undefined) return refused;
        const { command: made, isNew } = book.put(scope, command);
        return { status: isNew ? 201 : 200, body: made };
      }),
    },
  ];
}

function singleRoutes(world: World, book: CommandBook, pattern: string): readonly Route[] {
  const route = { pattern, auth: 'bot' } as const;
  const unknown = (call: Call) => refuse(world, call, 'unknown command', REFUSALS.unknownCommand, call.params.command);
  return [
    {
      ...route,
      method: 'GET',
      handle: own(world, (call, scope) => {
        const command = book.get(scope, call.params.command ?? '');
        return command === undefined ? unknown(call) : { status: 200, body: command };
      }),
    },
    {
      ...route,
      method: 'PATCH',
      handle: own(world, (call, scope) => {
        const id = call.params.command ?? '';
        const before = book.get(scope, id);
        if (before === undefined) return unknown(call);
        const fields = objectOf(call.body);
        const rules = commandBreaches({ ...before, ...fields }, []);
        const refused = refuseForm(world, call, merged(rules, schemaBreaches('commandPatch', fields)));
        return refused ?? { status: 200, body: book.patch(scope, id, fields) };
      }),
    },
    {
      ...route,
      method: 'DELETE',
      handle: own(world, (call, scope) =>
        book.remove(scope, call.params.command ?? '') ? { status: 204 } : unknown(call),
      ),
    },
  ];
}

function oneBreaches(kind: 'commandCreate' | 'commandOverwrite', command: Json, path: readonly number[]) {
  return merged(commandBreaches(command, path), schemaBreaches(kind, command, path));
}
