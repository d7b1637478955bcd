/**
 * What Redis does as one step, in its Lua. Every key begins with `lauffeuer:`; two bots that share one Redis take a database
 * each (`redis://host/1`). Not for Redis Cluster, which spreads keys over machines. https://redis.io/docs/latest/develop/programmability/eval-intro/
 */

export const KEY = {
  /** A word that says which beginning of the fleet this is: after Redis has lost what it held, there is another one. */
  founded: 'lauffeuer:founded',
  /** With which the ids of members are keyed, in base64. */
  secret: 'lauffeuer:secret',
  /** Hash: what moderators and members have chosen. */
  settings: 'lauffeuer:settings',
  /** Counted up with each change of them. */
  settingsVersion: 'lauffeuer:settings:version',
  /** Hash: which knowledge is in force. */
  knowledge: 'lauffeuer:knowledge',
  /** Sorted set: the good revisions, by when they were first served. */
  revisions: 'lauffeuer:revisions',
  /** Sorted set: what living processes have in their folders, by when they said so last. */
  folders: 'lauffeuer:folders',
  /** Hash: how often each page of counts was changed. */
  pages: 'lauffeuer:pages',
} as const;

/** A revision of the knowledge, gzipped. */
export const REVISION = 'lauffeuer:revision:';
/** A hash of what was counted on one day. */
export const PAGE = 'lauffeuer:page:';
/** The last batch that came from a process. */
export const DELIVERED = 'lauffeuer:delivered:';
/** The turns that somebody has taken. */
export const TURNS = 'lauffeuer:turns:';

/** Where the others are woken. */
export const CHANNEL = 'lauffeuer:changes';

/**
 * The first process of a fleet brings its secret and its settings; every other one takes them.
 * KEYS founded, secret, settings, version · ARGV word, secret, settings as a JSON list of pairs
 * @returns the word and secret that hold
 */
export const FOUND = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX') then
  redis.call('SET', KEYS[2], ARGV[2])
  for _, pair in ipairs(cjson.decode(ARGV[3])) do redis.call('HSET', KEYS[3], pair[1], pair[2]) end
  redis.call('INCR', KEYS[4])
end
return {redis.call('GET', KEYS[1]), redis.call('GET', KEYS[2])}`;

/**
 * KEYS settings, version, channel · ARGV changes as a JSON list of [field, value or false]
 */
export const SET = `
for _, change in ipairs(cjson.decode(ARGV[1])) do
  if change[2] then redis.call('HSET', KEYS[1], change[1], change[2]) else redis.call('HDEL', KEYS[1], change[1]) end
  local version = redis.call('INCR', KEYS[2])
  redis.call('PUBLISH', KEYS[3], cjson.encode({version = version, field = change[1], value = change[2]}))
end
return 1`;

/**
 * Takes a batch of counts once, however often it comes.
 * KEYS delivered, pages · ARGV number, pages as a JSON list of [page, when it expires in s since 1970, [[field, forget, by, note or false], …]], prefix
 */
export const COUNT = `
if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'EX', 604800)
for _, page in ipairs(cjson.decode(ARGV[2])) do
  local key = ARGV[3] .. page[1]
  for _, change in ipairs(page[3]) do
    if change[2] then redis.call('HDEL', key, change[1]) end
    if change[3] > 0 then redis.call('HINCRBY', key, change[1], change[3]) end
    if change[4] then redis.call('HSET', key, change[1], change[4]) end
  end
  redis.call('EXPIREAT', key, page[2])
  redis.call('HINCRBY', KEYS[2], page[1], 1)
end
return 1`;

/**
 * Puts a revision in force, and forgets the oldest ones; does nothing where it is in force already.
 * KEYS knowledge, revisions, channel · ARGV revision, pinned 1 or 0, since when in ms, its bytes or nothing, how many are kept, prefix, the
 * version that it is to follow or nothing
 */
export const APPLY = `
local now = redis.call('HMGET', KEYS[1], 'revision', 'pinned', 'version')
if now[1] == ARGV[1] and now[2] == ARGV[2] then return 0 end
if ARGV[7] ~= '' and ARGV[7] ~= (now[3] or '0') then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[1], 'pinned', ARGV[2])
redis.call('HINCRBY', KEYS[1], 'version', 1)
if ARGV[4] ~= '' then redis.call('SET', ARGV[6] .. ARGV[1], ARGV[4]) end
if ARGV[2] == '0' or not redis.call('ZSCORE', KEYS[2], ARGV[1]) then
  redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
end
local surplus = redis.call('ZCARD', KEYS[2]) - tonumber(ARGV[5])
if surplus > 0 then
  for _, old in ipairs(redis.call('ZRANGE', KEYS[2], 0, surplus - 1)) do
    if old ~= ARGV[1] then
      redis.call('ZREM', KEYS[2], old)
      redis.call('DEL', ARGV[6] .. old)
    end
  end
end
redis.call('PUBLISH', KEYS[3], '{}')
return 1`;

/**
 * A turn for all of the keys, or for none. By Redis's clock, which is one for all.
 * KEYS whose turns · ARGV for each: how many turns, within how many ms
 * @returns which key has to wait, from 1, and until when in ms since 1970; 0, 0 where the turn was taken
 */
export const TURN = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for i, key in ipairs(KEYS) do
  local turns, within = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local first = redis.call('LINDEX', key, 0)
  while first and tonumber(first) <= now - within do
    redis.call('LPOP', key)
    first = redis.call('LINDEX', key, 0)
  end
  if redis.call('LLEN', key) >= turns then return {i, tonumber(first) + within} end
end
for i, key in ipairs(KEYS) do
  redis.call('RPUSH', key, string.format('%d', now))
  redis.call('PEXPIRE', key, ARGV[2 * i])
end
return {0, 0}`;
