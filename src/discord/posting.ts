import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Speaker } from '../i18n/speaker.ts';
import type { Context } from './context.ts';
import { privately, type Reply } from './reply.ts';
import type { Request } from './request.ts';
import { withNotice } from './views/note.ts';

/** Why something may not be posted in public. */
type Obstacle =
  | 'post.alone'
  | 'post.locked'
  | 'post.switchedOff'
  | 'post.youMayNot'
  | 'post.appMayNot'
  | 'post.botMayNot';

type Post = Reply & { readonly type: 'post' };

/**
 * A post as it is sent: in public, or where it may not be, in private with the reason. Nothing is posted for somebody who
 * may not write there themselves, where the bot may not, where moderators switched it off, or too fast.
 */
export async function gated(post: Post, request: Request, context: Context, speaker: Speaker): Promise<Reply> {
  const obstacle = obstacleTo(request, context);
  if (obstacle !== undefined) return privately(withNotice(speaker.t(obstacle), post.instead));
  const wait = await context.cooldown.post(request.userId, request.channelId);
  if (wait === undefined) return post;
  const when = timestamp(wait.until);
  const notice = speaker.t(wait.whose === 'user' ? 'cooldown.post' : 'cooldown.channel', { when });
  return privately(withNotice(notice, post.instead), 'limited');
}

/** A moment as everybody's Discord shows it in their own words: "in 20 seconds". @param time In ms since 1970. */
export function timestamp(time: number): string {
  return `<t:${Math.ceil(time / 1000)}:R>`;
}

function obstacleTo(request: Request, { storage }: Context): Obstacle | undefined {
  if (request.isAlone) return 'post.alone';
  const { guildId } = request;
  // In private channels Discord has no permissions.
  if (guildId === undefined) return undefined;
  if (request.isLocked) return 'post.locked';
  if (!storage.settings.mayShare(guildId, request.settingsChannelId)) return 'post.switchedOff';
  const write = request.isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!has(request.permissions, write)) return 'post.youMayNot';
  if (request.isUserInstall) {
    // Discord would show the answer to the asker alone, without a word.
    return has(request.permissions, PermissionFlagsBits.UseExternalApps) ? undefined : 'post.appMayNot';
  }
  const { appPermissions } = request;
  return appPermissions === undefined || has(appPermissions, write) ? undefined : 'post.botMayNot';
}

/** https://discord.com/developers/docs/topics/permissions: an administrator may everything. */
function has(permissions: bigint, permission: bigint): boolean {
  return (permissions & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}
