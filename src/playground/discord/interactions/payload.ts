import { isObject, type Json, listOf, numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { plainMessage, wire } from '../messages.ts';
import { channelObject, roleObject, userObject } from '../resources.ts';
import { CALLBACK, INTERACTION } from '../rules/callbacks.ts';
import { COMMAND_TYPE } from '../rules/commands.ts';
import { EPHEMERAL } from '../rules/messages.ts';
import { COMPONENT, SELECTS, walk } from '../rules/walk.ts';
import type { Asker, Deed, Driving, LoopbackMessage, LoopbackUser, Place } from '../types.ts';
import type { World } from '../world.ts';
import { findCommand, optionObjects, resolvedUsers } from './options.ts';
import { CONTEXTS, MEMBER_PERMISSIONS, memberObject, resolvedMember } from './people.ts';

/** An INTERACTION_CREATE, and what the ledger needs to know of it. */
export interface Prepared {
  readonly payload: Json;
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: LoopbackUser;
  readonly channelId: string;
  readonly commandName: string | undefined;
  readonly commandType: number | undefined;
  /** The message that the component stands in, or that a modal was opened from. */
  readonly source: LoopbackMessage | undefined;
}

/** Makes the interaction that Discord would send for this. Throws where Discord's client would not let it happen. */
export function prepareInteraction(world: World, commands: readonly Json[], driving: Driving): Prepared {
  const { type, data, source } = specifics(world, commands, driving);
  const user = driving.user ?? world.member;
  const id = world.nextId();
  const token = Buffer.from(`interaction:${id}:${world.nextId()}`).toString('base64url');
  const plain: Json = {
    ...surroundings(world, driving, user),
    id,
    token,
    application_id: world.application.id,
    type,
    version: 1,
    data,
    ...(source === undefined ? {} : { message: wire(source) }),
  };
  return {
    payload: driving.type === 'raw' ? { ...plain, ...driving.payload } : plain,
    id,
    token,
    type: driving.type === 'raw' ? numberOf(driving.payload.type) : type,
    user,
    channelId: channelOf(world, driving),
    commandName: typeof data.name === 'string' ? data.name : undefined,
    commandType: type === INTERACTION.command ? numberOf(data.type) : undefined,
    source,
  };
}

function channelOf({ channels }: World, { thread, place = 'guild' }: Asker): string {
  return thread ?? channels[place];
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure */
function surroundings(world: World, asker: Asker, user: LoopbackUser): Json {
  const place = asker.place ?? 'guild';
  const channelId = channelOf(world, asker);
  const byUser = (asker.installed ?? (place === 'private' ? 'user' : 'guild')) === 'user';
  const owners = byUser ? { 1: user.id } : { 0: place === 'guild' ? world.guild.id : '0' };
  const guildLocale = asker.guildLocale ?? 'en-US';
  return {
    channel_id: channelId,
    channel: channelObject(world, channelId),
    context: CONTEXTS[place],
    authorizing_integration_owners: owners,
    app_permissions: (asker.appPermissions ?? MEMBER_PERMISSIONS).toString(),
    attachment_size_limit: 10 * 1024 * 1024,
    entitlements: [],
    locale: asker.locale ?? 'en-US',
    ...(place === 'guild'
      ? {
          guild_id: world.guild.id,
          guild: { id: world.guild.id, locale: guildLocale, features: ['COMMUNITY'] },
          guild_locale: guildLocale,
          member: memberObject(world, user, asker),
        }
      : { user: userObject(user) }),
  };
}

interface Specifics {
  readonly type: number;
  readonly data: Json;
  readonly source?: LoopbackMessage | undefined;
}

function specifics(world: World, commands: readonly Json[], driving: Driving): Specifics {
  switch (driving.type) {
    case 'command':
      return { type: INTERACTION.command, data: slashData(world, commands, driving) };
    case 'autocomplete':
      return { type: INTERACTION.autocomplete, data: slashData(world, commands, driving) };
    case 'messageCommand':
      return { type: INTERACTION.command, data: menuData(world, commands, driving) };
    case 'component':
      return componentSpecifics(world, driving);
    case 'modal':
      return modalSpecifics(driving);
    case 'raw':
      return { type: INTERACTION.command, data: {} };
  }
}

type MenuDeed = Extract<Deed, { type: 'messageCommand' }>;

function slashData(
  world: World,
  commands: readonly Json[],
  driving: Asker & Extract<Deed, { type: 'command' | 'autocomplete' }>,
): Json {
  const called = findCommand(commands, driving.command, COMMAND_TYPE.chatInput);
  checkOffered(called.command, driving);
  const given = driving.options ?? {};
  const focused = driving.type === 'autocomplete' ? driving.focused : undefined;
  const resolved = resolvedUsers(world, given, (driving.place ?? 'guild') === 'guild');
  return {
    ...commandHead(called.command, COMMAND_TYPE.chatInput),
    options: optionObjects(called, given, {
      ...(focused === undefined ? {} : { focused }),
      forced: driving.forced === true,
    }),
    ...(resolved === undefined ? {} : { resolved }),
  };
}

function commandHead(command: Json, type: number): Json {
  const guildId = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  return { id: command.id, name: command.name, type, ...guildId };
}

function menuData(world: World, commands: readonly Json[], driving: Asker & MenuDeed): Json {
  const { command } = findCommand(commands, driving.command, COMMAND_TYPE.message);
  checkOffered(command, driving);
  const place = driving.place ?? 'guild';
  const message = targetMessage(world, driving.target, place);
  const author = objectOf(message.author);
  const authorId = textOf(author.id);
  const members = place === 'guild' ? { members: { [authorId]: resolvedMember(world, [], MEMBER_PERMISSIONS) } } : {};
  return {
    ...commandHead(command, COMMAND_TYPE.message),
    target_id: message.id,
    resolved: { messages: { [textOf(message.id)]: message }, users: { [authorId]: author }, ...members },
  };
}

/** The message that a menu command is used on; one that nobody wrote is made up for the purpose. */
function targetMessage(world: World, target: MenuDeed['target'], place: Place): Json {
  if ('id' in target) return wire(target);
  return wire(plainMessage(world, target.author ?? world.member, world.channels[place], target.content));
}

/** Discord's client offers a command only where its contexts and, in a server, its default permissions say. */
function checkOffered(command: Json, asker: Asker): void {
  if (asker.forced === true) return;
  const place = asker.place ?? 'guild';
  const contexts = command.contexts;
  if (Array.isArray(contexts) && !contexts.includes(CONTEXTS[place])) {
    throw new Error(`/${textOf(command.name)} is not offered here.`);
  }
  const needed = BigInt(textOf(command.default_member_permissions) || '0');
  const has = asker.permissions ?? MEMBER_PERMISSIONS;
  if (place === 'guild' && (has & needed) !== needed) {
    throw new Error(`/${textOf(command.name)} is not offered to this member, who lacks its permissions.`);
  }
}

function componentSpecifics(world: World, driving: Asker & Extract<Deed, { type: 'component' }>): Specifics {
  const { message, customId, values } = driving;
  const found = walk(message.components, []).find(({ component }) => component.custom_id === customId)?.component;
  if (driving.forced !== true) {
    if (found === undefined) throw new Error(`The message has no component ${customId}.`);
    if (found.disabled === true) throw new Error(`The component ${customId} is disabled.`);
    const asker = isObject(message.interaction_metadata) ? message.interaction_metadata.user : undefined;
    const sees = !isObject(asker) || asker.id === (driving.user ?? world.member).id;
    if ((message.flags & EPHEMERAL) !== 0 && !sees) throw new Error('Only the asker sees an ephemeral message.');
    checkChosen(found, values ?? []);
  }
  const type = found?.type ?? (values === undefined ? COMPONENT.button : COMPONENT.stringSelect);
  const data = {
    custom_id: customId,
    component_type: type,
    id: found?.id ?? 1,
    ...(values === undefined ? {} : { values }),
    ...resolvedValues(world, type, values ?? []),
  };
  return { type: INTERACTION.component, data, source: message };
}

/** What is chosen in a select of users, roles or channels, described beside the ids. */
function resolvedValues(world: World, type: unknown, values: readonly string[]): Json {
  const described = (of: (id: string) => Json | undefined) =>
    Object.fromEntries(values.flatMap((id) => (of(id) === undefined ? [] : [[id, of(id)]])));
  const role = (id: string) => {
    const found = world.roles.find((one) => one.id === id);
    return found === undefined ? undefined : roleObject(found, 1);
  };
  const user = (id: string) => {
    const found = world.users().find((one) => one.id === id);
    return found === undefined ? undefined : userObject(found);
  };
  switch (type) {
    case COMPONENT.userSelect:
      return { resolved: { users: described(user) } };
    case COMPONENT.roleSelect:
      return { resolved: { roles: described(role) } };
    case COMPONENT.mentionableSelect:
      return { resolved: { users: described(user), roles: described(role) } };
    case COMPONENT.channelSelect:
      return { resolved: { channels: described((id) => channelObject(world, id)) } };
    default:
      return {};
  }
}

function checkChosen(component: Json, values: readonly string[]): void {
  if (component.type !== COMPONENT.stringSelect) return;
  const offered = objectsOf(component.options).map((option) => option.value);
  const strange = values.filter((value) => !offered.includes(value));
  if (strange.length > 0) throw new Error(`The select does not offer ${strange.join(', ')}.`);
}

function modalSpecifics({ opened, fields }: Extract<Deed, { type: 'modal' }>): Specifics {
  const { response, request } = opened;
  if (response?.type !== CALLBACK.modal || !isObject(response.data)) throw new Error('No modal was opened.');
  const modal = response.data;
  const filled = (component: Json): Json => {
    const { type, custom_id } = component;
    const field = fields[textOf(custom_id)];
    if (SELECTS.includes(type)) return { type, custom_id, values: listOf(field) };
    return { type, custom_id, value: field ?? textOf(component.value) };
  };
  const components = objectsOf(modal.components).map((row) => ({
    type: row.type,
    ...(isObject(row.component) ? { component: filled(row.component) } : {}),
    ...(Array.isArray(row.components) ? { components: objectsOf(row.components).map(filled) } : {}),
  }));
  const data = { custom_id: modal.custom_id, components };
  const source = request.type === INTERACTION.component ? opened.message : undefined;
  return { type: INTERACTION.modal, data, source };
}
