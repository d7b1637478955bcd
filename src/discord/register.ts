import { Routes } from 'discord-api-types/v10';
import type { Texts } from '../i18n/load-texts.ts';
import { COMMANDS, MESSAGE_COMMANDS } from './commands/index.ts';

/** The part of discord.js's REST client that this needs. */
export interface CommandsApi {
  get(route: `/${string}`, options: { readonly query: URLSearchParams }): Promise<unknown>;
  put(route: `/${string}`, options: { readonly body: unknown }): Promise<unknown>;
}

/** Where commands are registered: everywhere, or in one guild, where changes show at once. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

/** A command as Discord is told about it, or as it tells about one: plain JSON. */
export type CommandBody = Readonly<Record<string, unknown>>;

/** What Discord is told about every command. A guild's commands have no contexts of their own. */
export function commandBodies(texts: Texts, { guildId }: Scope): readonly CommandBody[] {
  return [...COMMANDS, ...MESSAGE_COMMANDS].map((command) => {
    const { contexts, integration_types, ...rest } = command.data(texts);
    return guildId === undefined ? { ...rest, contexts, integration_types } : rest;
  });
}

/**
 * Registers the commands, in one request and only if they differ from those that Discord holds.
 * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 */
export async function registerCommands(
  api: CommandsApi,
  texts: Texts,
  scope: Scope,
): Promise<'registered' | 'unchanged'> {
  const bodies = commandBodies(texts, scope);
  if (sameCommands(bodies, await listCommands(api, scope), scope)) return 'unchanged';
  await api.put(routeOf(scope), { body: bodies });
  return 'registered';
}

/** The commands that Discord holds, with their localisations. */
export async function listCommands(api: CommandsApi, scope: Scope): Promise<readonly CommandBody[]> {
  const held = await api.get(routeOf(scope), { query: new URLSearchParams({ with_localizations: 'true' }) });
  return Array.isArray(held) ? held.filter(isBody) : [];
}

/** Removes all commands. */
export async function removeCommands(api: CommandsApi, scope: Scope): Promise<void> {
  await api.put(routeOf(scope), { body: [] });
}

/** Whether both lists say the same, whatever Discord adds to its own: ids, versions, and defaults written out. */
export function sameCommands(
  ours: readonly CommandBody[],
  theirs: readonly CommandBody[],
  { guildId }: Scope,
): boolean {
  const fields = guildId === undefined ? [...FIELDS, 'contexts', 'integration_types'] : FIELDS;
  const normal = (commands: readonly CommandBody[]) =>
    commands.map((command) => JSON.stringify(picked(command, fields))).sort();
  return JSON.stringify(normal(ours)) === JSON.stringify(normal(theirs));
}

/** What decides how a command or option looks and works; `value` is that of a choice. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'value',
  'choices',
  'options',
] as const;

/** Lists whose order says nothing. */
const SETS = new Set(['contexts', 'integration_types']);

function picked(body: CommandBody, fields: readonly string[]): CommandBody {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = normalised(field, body[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** Left out, null, false and empty are all the same to Discord, which gives a menu's command a description of no words. */
function normalised(field: string, value: unknown): unknown {
  if (value === null || value === undefined || value === false || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => (isBody(item) ? picked(item, FIELDS) : item));
    if (items.length === 0) return undefined;
    return SETS.has(field) ? items.sort() : items;
  }
  if (!isBody(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isBody(value: unknown): value is CommandBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function routeOf({ applicationId, guildId }: Scope): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
