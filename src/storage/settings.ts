import { fieldOf, listValue, type Tell } from './changes.ts';
import type { Database, Sql } from './database.ts';
import type { GuildSettings, Settings } from './storage.ts';

const NOTHING: GuildSettings = { channelLanguages: [], sharingOff: [], moderatorRoles: [] };

/** Every answer asks for them, so they are read once a server and remembered for a moment, for other processes write too. */
const REMEMBERED_FOR = 500;
const MOST_REMEMBERED = 1000;

export function createSettings(database: Database, tell: Tell): Settings {
  const remembered = new Map<string, { readonly settings: GuildSettings; readonly until: number }>();
  const of = (guildId: string): GuildSettings => {
    const known = remembered.get(guildId);
    if (known !== undefined && known.until > performance.now()) return known.settings;
    const settings = database.attempt(NOTHING, (sql) => read(sql, guildId));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(guildId, { settings, until: performance.now() + REMEMBERED_FOR });
    return settings;
  };
  const write = (guildId: string, work: (sql: Sql) => void) => {
    database.attempt(undefined, (sql) => sql.together(() => work(sql)));
    remembered.delete(guildId);
  };
  return {
    of,
    language(guildId, channelId) {
      const { language, channelLanguages } = of(guildId);
      return channelLanguages.find((one) => one.channelId === channelId)?.language ?? language;
    },
    mayShare: (guildId, channelId) => !of(guildId).sharingOff.includes(channelId),
    moderatorRoles: (guildId) => of(guildId).moderatorRoles,
    setLanguage(guildId, channelId, language) {
      write(guildId, (sql) => {
        if (channelId === undefined) sql.run('DELETE FROM guild_language WHERE guild = ?', guildId);
        else sql.run('DELETE FROM channel_language WHERE guild = ? AND channel = ?', guildId, channelId);
        if (language === undefined) return;
        if (channelId === undefined) sql.run('INSERT INTO guild_language VALUES (?, ?)', guildId, language);
        else sql.run('INSERT INTO channel_language VALUES (?, ?, ?)', guildId, channelId, language);
      });
      const field = channelId === undefined ? fieldOf('language', guildId) : fieldOf('channel', guildId, channelId);
      tell({ type: 'set', field, value: language });
    },
    setSharingOff(guildId, channelIds) {
      write(guildId, (sql) => replace(sql, 'sharing_off', guildId, channelIds));
      tell({ type: 'set', field: fieldOf('sharing', guildId), value: listValue(channelIds) });
    },
    setModeratorRoles(guildId, roleIds) {
      write(guildId, (sql) => replace(sql, 'moderator_role', guildId, roleIds));
      tell({ type: 'set', field: fieldOf('roles', guildId), value: listValue(roleIds) });
    },
  };
}

function replace(sql: Sql, table: 'sharing_off' | 'moderator_role', guildId: string, ids: readonly string[]): void {
  sql.run(`DELETE FROM ${table} WHERE guild = ?`, guildId);
  for (const id of new Set(ids)) sql.run(`INSERT INTO ${table} VALUES (?, ?)`, guildId, id);
}

function read(sql: Sql, guildId: string): GuildSettings {
  const [server] = sql.all('SELECT language FROM guild_language WHERE guild = ?', guildId);
  return {
    ...(server === undefined ? {} : { language: String(server.language) }),
    channelLanguages: sql
      .all('SELECT channel, language FROM channel_language WHERE guild = ? ORDER BY channel', guildId)
      .map(({ channel, language }) => ({ channelId: String(channel), language: String(language) })),
    sharingOff: sql
      .all('SELECT channel FROM sharing_off WHERE guild = ? ORDER BY channel', guildId)
      .map(({ channel }) => String(channel)),
    moderatorRoles: sql
      .all('SELECT role FROM moderator_role WHERE guild = ? ORDER BY role', guildId)
      .map(({ role }) => String(role)),
  };
}
