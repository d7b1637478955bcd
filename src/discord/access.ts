import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Request } from './request.ts';

/** Why somebody may not use what is for moderators. */
export type Refusal = 'knowledge.serverOnly' | 'knowledge.moderatorsOnly';

/**
 * Whether a request comes from a moderator: on a server, with *Manage Server*, *Administrator* or one of the roles. A
 * server's admins can override what a command asks of its users, so this is checked again whenever it runs.
 * https://discord.com/developers/docs/interactions/application-commands#permissions
 * @returns undefined if it does.
 */
export function refusalOf(request: Request, moderatorRoleIds: readonly string[]): Refusal | undefined {
  if (!request.inGuild) return 'knowledge.serverOnly';
  const may =
    (request.permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n ||
    request.roleIds.some((id) => moderatorRoleIds.includes(id));
  return may ? undefined : 'knowledge.moderatorsOnly';
}
