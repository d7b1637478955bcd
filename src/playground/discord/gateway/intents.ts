/** GUILDS, the intent that makes Discord tell about servers. */
export const GUILDS = 1 << 0;

/** Every intent that there is. https://discord.com/developers/docs/events/gateway#list-of-intents */
const ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 24, 25].reduce(
  (sum, bit) => sum | (1 << bit),
  0,
);

/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT must be switched on for the application. Same page, "Privileged Intents". */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** The code with which Discord closes on these intents; undefined where they are fine. */
export function intentsRefusal(intents: unknown): 4013 | 4014 | undefined {
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || (intents & ~ALL) !== 0) return 4013;
  return (intents & PRIVILEGED) !== 0 ? 4014 : undefined;
}
