import { isBlank, isObject, type Json, listOf, numberOf, objectOf, objectsOf, textOf } from './json.ts';
import { userObject } from './resources.ts';
import { EPHEMERAL, LOADING } from './rules/messages.ts';
import type { LoopbackMessage, LoopbackUser } from './types.ts';
import type { World } from './world.ts';

/** A file that came with a message. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a message is made for. */
interface Occasion {
  readonly interactionId: string;
  readonly interactionType: number;
  readonly commandName?: string | undefined;
  readonly user: LoopbackUser;
  readonly channelId: string;
  /** Message type: 20 answers a slash command, 23 a menu command, 19 follows up, 0 is plain. */
  readonly messageType: number;
  readonly uploads: readonly Upload[];
  /** Is told the id before anybody hears of the message. */
  readonly claim: (id: string) => void;
}

/** The messages that there are: members' own, and those that interactions make, for this bot posts in no other way. */
export interface Messages {
  /** A member writes in a channel. */
  say(user: LoopbackUser, channelId: string, content: string): LoopbackMessage;
  create(body: Json, occasion: Occasion): LoopbackMessage;
  /** Changes what the body names and leaves the rest. */
  edit(id: string, body: Json, uploads: readonly Upload[]): LoopbackMessage | undefined;
  remove(id: string): boolean;
  get(id: string): LoopbackMessage | undefined;
  /** A file that came with a message, by the attachment's id. */
  file(id: string): Upload | undefined;
}

export function createMessages(world: World): Messages {
  const held = new Map<string, LoopbackMessage>();
  const files = new Map<string, Upload>();
  const keep = (message: LoopbackMessage, action: 'create' | 'edit') => {
    held.set(message.id, message);
    world.emit({ type: 'message', action, message });
    return message;
  };
  return {
    say: (user, channelId, content) => keep(plainMessage(world, user, channelId, content), 'create'),
    file: (id) => files.get(id),
    create(body, occasion) {
      const message = newMessage(world, body, occasion);
      keepFiles(files, message, occasion.uploads);
      occasion.claim(message.id);
      return keep(message, 'create');
    },
    edit(id, body, uploads) {
      const before = held.get(id);
      if (before === undefined) return undefined;
      const message = editedMessage(world, before, body, uploads);
      keepFiles(files, message, uploads);
      return keep(message, 'edit');
    },
    remove(id) {
      const message = held.get(id);
      if (message === undefined) return false;
      held.delete(id);
      world.emit({ type: 'message', action: 'delete', message });
      return true;
    },
    get: (id) => held.get(id),
  };
}

/** True for what Discord refuses as an empty message. */
export function isEmptyMessage(body: Json, uploads: readonly Upload[]): boolean {
  const text = textOf(body.content).trim() === '';
  return text && uploads.length === 0 && ['embeds', 'components', 'sticker_ids', 'poll'].every((f) => isBlank(body[f]));
}

/** New attachments stand last, in the order of the files. */
function keepFiles(files: Map<string, Upload>, message: LoopbackMessage, uploads: readonly Upload[]): void {
  const added = message.attachments.slice(message.attachments.length - uploads.length);
  for (const [index, upload] of uploads.entries()) files.set(textOf(added[index]?.id), upload);
}

/** A message as a member writes it. */
export function plainMessage(world: World, user: LoopbackUser, channelId: string, content: string): LoopbackMessage {
  return {
    id: world.nextId(),
    channel_id: channelId,
    type: 0,
    author: userObject(user),
    content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    flags: 0,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    components: [],
    embeds: [],
    attachments: [],
    notified: [],
  };
}

function newMessage(world: World, body: Json, occasion: Occasion): LoopbackMessage {
  const { interactionId, interactionType, user, channelId } = occasion;
  return {
    ...plainMessage(world, user, channelId, textOf(body.content)),
    type: occasion.messageType,
    author: userObject(world.bot, true),
    application_id: world.application.id,
    webhook_id: world.application.id,
    flags: numberOf(body.flags),
    components: numbered(body.components),
    embeds: objectsOf(body.embeds),
    attachments: attachmentObjects(world, body, occasion.uploads),
    notified: notified(body),
    interaction_metadata: {
      id: interactionId,
      type: interactionType,
      user: userObject(user),
      authorizing_integration_owners: {},
      ...(occasion.commandName === undefined ? {} : { name: occasion.commandName }),
    },
  };
}

function editedMessage(world: World, before: LoopbackMessage, body: Json, uploads: readonly Upload[]): LoopbackMessage {
  const wasLoading = (before.flags & LOADING) !== 0;
  const kept = before.flags & ~LOADING;
  const flags = typeof body.flags === 'number' ? (body.flags & ~EPHEMERAL) | (before.flags & EPHEMERAL) : kept;
  const files = uploads.length > 0 || body.attachments !== undefined;
  return {
    ...before,
    flags,
    ...(body.content === undefined ? {} : { content: textOf(body.content) }),
    ...(body.components === undefined ? {} : { components: numbered(body.components) }),
    ...(body.embeds === undefined ? {} : { embeds: objectsOf(body.embeds) }),
    ...(files ? { attachments: attachmentObjects(world, body, uploads) } : {}),
    // An edit pings nobody; the edit that ends a deferral is the message's first appearance and does.
    ...(wasLoading ? { notified: notified(body) } : { edited_timestamp: new Date(world.now()).toISOString() }),
  };
}

/** Components with the ids that Discord gives to those that have none: counted up in reading order, from 1. */
function numbered(components: unknown): readonly Json[] {
  let next = 1;
  const number = (component: Json): Json => {
    const id = numberOf(component.id) > 0 ? component.id : next;
    next += 1;
    return {
      ...component,
      id,
      ...(Array.isArray(component.components) ? { components: objectsOf(component.components).map(number) } : {}),
      ...(isObject(component.accessory) ? { accessory: number(component.accessory) } : {}),
    };
  };
  return objectsOf(components).map(number);
}

function attachmentObjects(world: World, body: Json, uploads: readonly Upload[]): readonly Json[] {
  const described = objectsOf(body.attachments);
  return uploads.map((upload, index) => ({
    id: world.nextId(),
    filename: upload.name,
    size: upload.bytes.byteLength,
    content_type: upload.type,
    url: `attachment://${upload.name}`,
    proxy_url: `attachment://${upload.name}`,
    ...(described[index]?.description === undefined ? {} : { description: described[index].description }),
  }));
}

/** Whom a message pings: the users it mentions, as far as allowed_mentions lets it. */
function notified(body: Json): readonly string[] {
  const mentioned = [...JSON.stringify(body).matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  const allowed = body.allowed_mentions;
  if (!isObject(allowed)) return [...new Set(mentioned)];
  const everybody = listOf(allowed.parse).includes('users');
  return [...new Set(mentioned)].filter((id) => everybody || listOf(objectOf(allowed).users).includes(id));
}

/** The message as it goes over the wire: without what only the stand-in knows of it. */
export function wire({ notified: _, ...message }: LoopbackMessage): Json {
  return message;
}
