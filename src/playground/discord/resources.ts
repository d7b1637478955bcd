import type { Json } from './json.ts';
import type { LoopbackUser } from './types.ts';
import type { World } from './world.ts';

/** A user as Discord describes one. https://discord.com/developers/docs/resources/user#user-object */
export function userObject(user: LoopbackUser, bot = false): Json {
  return {
    id: user.id,
    username: user.username,
    global_name: bot ? null : user.globalName,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    avatar_decoration_data: null,
    public_flags: 0,
    primary_guild: null,
    clan: null,
    ...(bot ? { bot: true } : {}),
  };
}

/** The bot's own user, as `/users/@me` and READY give it. */
export function selfObject({ bot }: World): Json {
  return { ...userObject(bot, true), verified: true, mfa_enabled: true, email: null, flags: 0 };
}

/** https://discord.com/developers/docs/resources/application#application-object */
export function applicationObject(world: World): Json {
  return {
    id: world.application.id,
    name: world.bot.globalName,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userObject(world.bot, true),
    owner: userObject(world.member),
    team: null,
    integration_types_config: { 0: {}, 1: {} },
  };
}

/** The channels that there are. https://discord.com/developers/docs/resources/channel#channel-object */
export function channelObject(world: World, id: string): Json | undefined {
  const { channels, guild, member, bot } = world;
  switch (id) {
    case channels.guild:
      return { id, type: 0, guild_id: guild.id, name: 'general', position: 0, permission_overwrites: [], nsfw: false };
    case channels.dm:
      return { id, type: 1, last_message_id: null, recipients: [userObject(member)] };
    case channels.private:
      return { id, type: 3, last_message_id: null, name: 'friends', recipients: [userObject(member), userObject(bot)] };
    default:
      return threadObject(world, id);
  }
}

/** https://discord.com/developers/docs/topics/threads; a forum post is a thread too, and its forum the parent. */
function threadObject({ threads, channels, guild, member }: World, id: string): Json | undefined {
  const thread = threads.get(id);
  if (thread === undefined) return undefined;
  const { name, forum = false, locked = false } = thread;
  const metadata = { archived: false, auto_archive_duration: 1440, archive_timestamp: '2026-01-01T00:00:00Z', locked };
  const parent = { parent_id: channels.guild, parent: { id: channels.guild, type: forum ? 15 : 0 } };
  return { id, type: 11, guild_id: guild.id, name, owner_id: member.id, ...parent, thread_metadata: metadata };
}

/** https://discord.com/developers/docs/topics/permissions#role-object */
export function roleObject(role: { readonly id: string; readonly name: string }, position: number): Json {
  return { ...role, permissions: '0', position, color: 0, hoist: false, managed: false, mentionable: false, flags: 0 };
}

/** The server, as GUILD_CREATE tells it to a bot with that intent. */
export function guildObject(world: World): Json {
  const { guild, channels, member, bot } = world;
  const roles = [{ id: guild.id, name: '@everyone' }, ...world.roles];
  return {
    id: guild.id,
    name: 'Loopback',
    icon: null,
    owner_id: guild.ownerId,
    preferred_locale: 'en-US',
    features: ['COMMUNITY'],
    roles: roles.map((role, position) => roleObject(role, position)),
    emojis: [],
    stickers: [],
    channels: [channelObject(world, channels.guild)],
    threads: [],
    members: [{ user: userObject(bot, true), roles: [], joined_at: new Date(world.now()).toISOString(), flags: 0 }],
    member_count: 2,
    presences: [],
    voice_states: [],
    guild_scheduled_events: [],
    stage_instances: [],
    joined_at: new Date(world.now()).toISOString(),
    large: false,
    unavailable: false,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    description: `Where ${member.globalName} asks.`,
  };
}
