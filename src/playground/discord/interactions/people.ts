import type { Json } from '../json.ts';
import { userObject } from '../resources.ts';
import type { Asker, LoopbackUser, Place } from '../types.ts';
import type { World } from '../world.ts';

/** Bits of https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
const PERMISSION = {
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  externalEmojis: 1n << 18n,
  useCommands: 1n << 31n,
  sendInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;

/** What a plain member may do in a channel. */
export const MEMBER_PERMISSIONS =
  PERMISSION.addReactions |
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.embedLinks |
  PERMISSION.attachFiles |
  PERMISSION.readHistory |
  PERMISSION.externalEmojis |
  PERMISSION.useCommands |
  PERMISSION.sendInThreads |
  PERMISSION.useExternalApps;

/** What a member with Manage Server may do. */
export const MODERATOR_PERMISSIONS = MEMBER_PERMISSIONS | PERMISSION.manageGuild;

/** InteractionContextType by place. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-context-types */
export const CONTEXTS: Readonly<Record<Place, number>> = { guild: 0, dm: 1, private: 2 };

/** A member of the server, as an interaction names one. `permissions` only for the one who acts and those resolved. */
export function memberObject(world: World, user: LoopbackUser, asker: Asker): Json {
  return {
    ...resolvedMember(world, asker.roles ?? [], asker.permissions ?? MEMBER_PERMISSIONS),
    user: userObject(user),
    deaf: false,
    mute: false,
  };
}

export function resolvedMember(world: World, roles: readonly string[], permissions: bigint): Json {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: new Date(world.now()).toISOString(),
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
    unusual_dm_activity_until: null,
    flags: 0,
    permissions: permissions.toString(),
  };
}
