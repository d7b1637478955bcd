import { MEMBER_PERMISSIONS, MODERATOR_PERMISSIONS } from '../discord/interactions/people.ts';
import { DISCORD_LOCALES } from '../discord/rules/locales.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Asker, LoopbackUser, Place } from '../discord/types.ts';
import { TypingError } from './slash.ts';

/** Who is at the prompt, where, and in which language; and whom they have named so far. */
export interface Member {
  asker(): Asker;
  place(): Place;
  locale(): string;
  /** Everything in a few words, for the prompt. */
  label(): string;
  /** The user of that name, who is made where there is none yet. */
  userOf(name: string): LoopbackUser;
  nameOf(userId: string): string;
  /** Each sets one thing and says so. @throws {TypingError} for what there is not. */
  setLocale(value: string): string;
  become(who: string): string;
  goTo(where: string): string;
}

const PLACES: Readonly<Record<string, { readonly place: Place; readonly name: string }>> = {
  server: { place: 'guild', name: 'the server' },
  dm: { place: 'dm', name: 'the bot’s direct messages' },
  private: { place: 'private', name: 'a private channel with friends' },
};

export function createMember(discord: LoopbackDiscord, firstLocale: string): Member {
  const people: LoopbackUser[] = [discord.member];
  let user = discord.member;
  let locale = firstLocale;
  let moderator = false;
  let place: Place = 'guild';

  const userOf = (name: string): LoopbackUser => {
    if (name === '') throw new TypingError('Name somebody: @Ida.');
    const known = people.find(({ globalName }) => globalName.toLowerCase() === name.toLowerCase());
    if (known !== undefined) return known;
    const made = discord.createUser(name);
    people.push(made);
    return made;
  };

  return {
    asker: () => ({ user, locale, place, permissions: moderator ? MODERATOR_PERMISSIONS : MEMBER_PERMISSIONS }),
    place: () => place,
    locale: () => locale,
    label: () => [user.globalName, ...(moderator ? ['moderator'] : []), locale].join(' · '),
    userOf,
    nameOf: (id) => people.find((person) => person.id === id)?.globalName ?? `user ${id}`,
    setLocale(value) {
      const wanted = value.toLowerCase() === 'en' ? 'en-us' : value.toLowerCase();
      const found = DISCORD_LOCALES.find((one) => one.toLowerCase() === wanted);
      if (found === undefined) throw new TypingError(`Discord’s locales are ${DISCORD_LOCALES.join(', ')}.`);
      locale = found;
      return `Your Discord now speaks ${found}.`;
    },
    become(who) {
      const role = who.toLowerCase();
      if (role === 'moderator' || role === 'member') moderator = role === 'moderator';
      else user = userOf(who);
      return `You are now ${user.globalName}, ${moderator ? 'a moderator' : 'a member'}.`;
    },
    goTo(where) {
      const found = PLACES[where];
      if (found === undefined) throw new TypingError(`You can be in ${Object.keys(PLACES).join(', ')}.`);
      place = found.place;
      return `You are now in ${found.name}.`;
    },
  };
}
