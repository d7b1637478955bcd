import { pino } from 'pino';
import { expect } from 'vitest';
import { createCooldown } from '../../../src/discord/cooldown.ts';
import { type Call, createDispatcher, type Dispatcher } from '../../../src/discord/dispatch.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import type { KnowledgeStore } from '../../../src/knowledge/store.ts';
import { callbackBreaches } from '../../../src/playground/discord/rules/callbacks.ts';
import { editBreaches } from '../../../src/playground/discord/rules/messages.ts';
import { callbackSchemaBreaches, schemaBreaches } from '../../../src/playground/discord/rules/schema.ts';
import { createMemoryStorage } from '../../../src/storage/memory-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { knowledgeOf, storeOf } from './knowledge.ts';

export const TOKEN = 'aW50ZXJhY3Rpb24tdG9rZW4';
export const APPLICATION = '1099511627776000000';
/** Flags of a message: for one reader alone, and of components. */
export const PRIVATE = 64;
export const COMPONENTS = 32768;
/** The message that a menu command is used on. */
export const TARGET = '1099511627776000055';
export const MODERATOR_ROLE = '1099511627776000099';
export const MANAGE_GUILD = String(1n << 5n);
export const ADMINISTRATOR = String(1n << 3n);
/** What a plain member may do: see the channel, and write in it and in its threads. */
const MEMBER = String((1n << 10n) | (1n << 11n) | (1n << 38n));

type Json = Readonly<Record<string, unknown>>;

interface Option {
  readonly name: string;
  readonly type?: number;
  readonly value?: string;
  readonly focused?: boolean;
  readonly options?: readonly Option[];
}

/** A raw interaction as the gateway sends it. */
export function payload(type: number, data: Json, more: Json = {}): Json {
  return {
    id: '1099511627776000001',
    application_id: APPLICATION,
    token: TOKEN,
    version: 1,
    type,
    locale: 'en-GB',
    guild_locale: 'en-US',
    guild_id: '1099511627776000002',
    channel_id: '1099511627776000003',
    context: 0,
    authorizing_integration_owners: { '0': '1099511627776000002' },
    entitlements: [],
    attachment_size_limit: 10_000_000,
    app_permissions: MEMBER,
    member: {
      user: {
        id: '1099511627776000004',
        username: 'maria-muster',
        discriminator: '0',
        global_name: 'Maria',
        avatar: null,
      },
      roles: [],
      permissions: MEMBER,
      joined_at: '2020-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
    data,
    ...more,
  };
}

/** Whoever may do what is for moderators. */
export function member(permissions: string, roles: readonly string[] = []): Json {
  return { member: { user: { id: '1099511627776000004', username: 'maria-muster' }, roles, permissions } };
}

export function slash(name: string, options: Readonly<Record<string, string>> = {}, more: Json = {}): Json {
  const list: Option[] = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: key === 'for' ? 6 : 3,
    value,
  }));
  return payload(2, { id: '1', type: 1, name, options: list }, more);
}

export function subcommand(name: string, sub: string, more: Json = {}): Json {
  return payload(2, { id: '1', type: 1, name, options: [{ name: sub, type: 1, options: [] }] }, more);
}

/** A command of the menu on a message. */
export function menu(name: string, content: string, more: Json = {}): Json {
  const message = { id: TARGET, channel_id: '1099511627776000003', content, author: { id: '7', username: 'anders' } };
  const resolved = { messages: { [TARGET]: message }, users: { 7: message.author } };
  return payload(2, { id: '1', type: 3, name, target_id: TARGET, resolved }, more);
}

/** What is sent when a modal is filled in; as it came from a button on a message of ours. */
export function submit(customId: string, fields: Readonly<Record<string, string>>, more: Json = {}): Json {
  const components = Object.entries(fields).map(([name, value]) => ({
    type: 18,
    component: { type: 4, custom_id: name, value },
  }));
  return payload(5, { custom_id: customId, components }, { message: { id: '5', flags: 64 | 32768 }, ...more });
}

export function typing(name: string, option: string, value: string, more: Json = {}): Json {
  return payload(4, { id: '1', type: 1, name, options: [{ name: option, type: 3, value, focused: true }] }, more);
}

/** @param on Flags of the message that it stands on: 64 if it is private. */
export function press(customId: string, on = 64 | 32768, more: Json = {}): Json {
  return payload(3, { component_type: 2, custom_id: customId }, { message: { id: '5', flags: on }, ...more });
}

export function choose(customId: string, value: string, on = 64 | 32768): Json {
  return payload(3, { component_type: 3, custom_id: customId, values: [value] }, { message: { id: '5', flags: on } });
}

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly style?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Component[];
}

export interface Body {
  readonly type?: number;
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly data?: {
    readonly flags?: number;
    readonly components?: readonly Component[];
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
    readonly allowed_mentions?: Json;
    readonly custom_id?: string;
    readonly title?: string;
  };
}

export interface Sent extends Call {
  readonly body: Body;
}

/** Every rule of Discord's that a call breaks, as the answer to a payload. */
export function brokenRules({ method, body }: Pick<Sent, 'method' | 'body'>, raw: unknown): readonly string[] {
  const json = { ...body };
  const { type = 0, message } = raw as { readonly type?: number; readonly message?: { readonly flags?: number } };
  const breaches =
    method === 'POST'
      ? [
          ...callbackBreaches(json, { type, hasSource: message !== undefined, sourceFlags: message?.flags ?? 0 }),
          ...callbackSchemaBreaches(json),
        ]
      : [...editBreaches(json, [], PRIVATE | 128), ...schemaBreaches('edit', json)];
  return breaches.map(({ rule, path, message: words }) => `${rule} at ${path.join('.')}: ${words}`);
}

/** The bot between a raw payload and the calls that it makes, all of them recorded. */
export interface Desk {
  readonly dispatcher: Dispatcher;
  readonly sent: readonly Sent[];
  readonly log: readonly string[];
  /** Hands in a payload and gives back what was sent for it, once it is sure that no rule of Discord's was broken. */
  ask(raw: unknown): Promise<readonly Sent[]>;
  /** The same, for one call, as text. */
  read(raw: unknown): Promise<string>;
}

export interface DeskOptions {
  readonly store?: KnowledgeStore;
  readonly storage?: Storage;
  /** In ms since 1970. */
  readonly now?: () => number;
  readonly send?: (call: Call) => Promise<unknown>;
  readonly random?: () => number;
}

/** A clock by which nobody ever asks too fast. */
function unhurried(): () => number {
  let time = 0;
  return () => {
    time += 60_000;
    return time;
  };
}

export async function openDesk({
  store = storeOf(knowledgeOf()),
  storage = createMemoryStorage(),
  now = unhurried(),
  send,
  random = () => 0,
}: DeskOptions = {}): Promise<Desk> {
  const texts = await loadTexts();
  const sent: Sent[] = [];
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const dispatcher = createDispatcher({
    surroundings: {
      store,
      storage,
      cooldown: createCooldown(now),
      texts,
      defaultLanguage: 'en',
      moderatorRoleIds: [MODERATOR_ROLE],
      random,
      vitals: { version: '1.2.3', since: new Date('2026-11-21T12:00:00Z'), latency: () => 42 },
    },
    send: async (call) => {
      sent.push({ ...call, body: JSON.parse(JSON.stringify(call.body)) });
      await send?.(call);
    },
    log,
  });
  const ask = async (raw: unknown) => {
    const before = sent.length;
    await dispatcher.handle(raw);
    const calls = sent.slice(before);
    for (const call of calls) expect(brokenRules(call, raw)).toEqual([]);
    return calls;
  };
  return {
    dispatcher,
    sent,
    log: lines,
    ask,
    read: async (raw) => {
      const calls = await ask(raw);
      return calls.map(({ body }) => textOf(body)).join('\n');
    },
  };
}

/** All components of a body, nested ones included. */
function allComponents(components: readonly Component[] | undefined): readonly Component[] {
  return (components ?? []).flatMap((one) => [one, ...allComponents(one.components)]);
}

export function componentsIn(body: Body): readonly Component[] {
  return allComponents(body.data?.components ?? body.components);
}

/** What a reader reads: texts, labels and options, a line each. */
export function textOf(body: Body): string {
  return componentsIn(body)
    .flatMap((one) => [one.content ?? one.label ?? '', ...(one.options ?? []).map((option) => option.label)])
    .filter((line) => line !== '')
    .join('\n');
}

/** Presses the button that is labelled so on a message that was sent; Discord sends the message along. */
export function pressOn(body: Body, words: string, more: Json = {}): Json {
  return press(buttonIn(body, words), undefined, { ...messageOf(body), ...more });
}

/** Chooses in the first select of a message that was sent. */
export function chooseOn(body: Body, value: string, more: Json = {}): Json {
  const { custom_id } = selectIn(body);
  return payload(3, { component_type: 3, custom_id, values: [value] }, { ...messageOf(body), ...more });
}

function messageOf(body: Body): Json {
  const { flags = 32768, components = [] } = body.data ?? body;
  // An update keeps a message as private as it was.
  return { message: { id: '5', flags: body.type === 7 ? flags | PRIVATE : flags, components } };
}

/** The button that is labelled so. */
export function buttonIn(body: Body, label: string): string {
  const id = componentsIn(body).find((one) => one.type === 2 && one.label === label)?.custom_id;
  if (id === undefined) throw new Error(`no button “${label}” among ${textOf(body)}`);
  return id;
}

export function selectIn(body: Body): Component & { readonly custom_id: string } {
  const select = componentsIn(body).find((one) => one.type === 3);
  if (select?.custom_id === undefined) throw new Error(`no select in ${textOf(body)}`);
  return { ...select, custom_id: select.custom_id };
}
