import { readField } from '../storage/changes.ts';
import type { Mirror } from '../storage/mirror.ts';
import type { Redis } from './redis.ts';
import { CHANNEL, KEY, SET } from './scripts.ts';

/** What moderators and members choose, the same in all processes; Redis holds what is true. */
export interface SharedSettings {
  /** Something was chosen here, and is to be said. @param value undefined: not set any more. */
  chosen(field: string, value: string | undefined): void;
  /** Says what was chosen here. */
  say(): Promise<void>;
  /** Something was chosen elsewhere. */
  heard(message: SettingMessage): void;
  /** Reads everything, if something was missed. @param current How often something has been set by now. */
  catchUp(current: number): Promise<void>;
  /** Another fleet, or another beginning of it: everything is to be read. @param isOtherSecret What waits of members is nobody's. */
  restart(isOtherSecret: boolean): void;
  waiting(): number;
  /** How many choices were left out, since too many waited. */
  lost(): number;
}

export interface SettingMessage {
  readonly version: number;
  readonly field: string;
  /** False: not set any more. */
  readonly value: string | false;
}

/** So many choices wait for Redis at most; each was made by hand. */
const MOST_WAITING = 10_000;

export function createSharedSettings(mirror: Mirror, redis: Redis): SharedSettings {
  /** What Redis has not been told yet; it holds here against whatever is heard. */
  const unsaid = new Map<string, string | undefined>();
  let lost = 0;
  /** How many changes of Redis's are known here; -1: none. */
  let version = -1;

  return {
    chosen(field, value) {
      if (unsaid.size >= MOST_WAITING && !unsaid.has(field)) {
        lost += 1;
        return;
      }
      // Chosen again, it goes to the end: what was chosen last arrives last.
      unsaid.delete(field);
      unsaid.set(field, value);
    },
    async say() {
      const told = [...unsaid];
      if (told.length === 0) return;
      const changes = told.map(([field, value]) => [field, value ?? false]);
      await redis.run(SET, [KEY.settings, KEY.settingsVersion, CHANNEL], [JSON.stringify(changes)]);
      for (const [field, value] of told) if (unsaid.get(field) === value) unsaid.delete(field);
    },
    heard({ version: next, field, value }) {
      // Where one was missed, everything is read instead.
      if (next !== version + 1 || version === -1) return;
      version = next;
      // One's own comes back as well: so the last one in Redis's order is the last one here.
      if (!unsaid.has(field)) mirror.set(field, value === false ? undefined : value);
    },
    async catchUp(current) {
      if (version !== -1 && current <= version) return;
      const answers = await redis.commands.multi().get(KEY.settingsVersion).hgetall(KEY.settings).exec();
      const [latest, all] = (answers ?? []).map(([, value]) => value);
      const settings = new Map(Object.entries(all as Record<string, string>));
      const before = mirror.settings();
      for (const field of before.keys()) {
        if (!settings.has(field) && !unsaid.has(field)) mirror.set(field, undefined);
      }
      for (const [field, value] of settings) {
        if (!unsaid.has(field) && before.get(field) !== value) mirror.set(field, value);
      }
      version = Number(latest ?? 0);
    },
    restart(isOtherSecret) {
      version = -1;
      if (!isOtherSecret) return;
      // It stands under keys that nobody finds any more.
      for (const field of unsaid.keys()) if (readField(field)?.[0] === 'member') unsaid.delete(field);
    },
    waiting: () => unsaid.size,
    lost: () => lost,
  };
}
