import { type Json, objectOf, textOf } from '../../discord/json.ts';
import type { Place } from '../../discord/types.ts';
import type {
  Identity,
  InteractionRecord,
  KnowledgeNews,
  PageDeed,
  Person,
  Push,
  ShownMessage,
  Snapshot,
} from '../protocol.ts';

/** What changed, for those who draw it. */
type Change =
  | { readonly type: 'everything' | 'identity' | 'commands' | 'knowledge' }
  | { readonly type: 'message'; readonly action: 'create' | 'edit' | 'delete'; readonly shown: ShownMessage }
  | { readonly type: 'record'; readonly record: InteractionRecord };

/** Everything that the page shows, and who looks at it. */
export interface State {
  readonly snapshot: Snapshot;
  readonly identity: Identity;
  readonly commands: readonly Json[];
  readonly knowledge: KnowledgeNews;
  readonly messages: ReadonlyMap<string, ShownMessage>;
  readonly records: ReadonlyMap<string, InteractionRecord>;
  /** The last question, for asking it again. */
  lastCommand: Extract<PageDeed, { type: 'command' | 'messageCommand' }> | undefined;
  personOf(id: string): Person | undefined;
  /** Whether the one who looks sees a message where they are. */
  sees(shown: ShownMessage): boolean;
  dismiss(id: string): void;
  become(identity: Partial<Identity>): void;
  onChange(listener: (change: Change) => void): void;
  take(push: Push): void;
}

const KEPT = 'playground.identity';
const EPHEMERAL = 1 << 6;

export function createState(snapshot: Snapshot): State {
  const listeners: ((change: Change) => void)[] = [];
  const dismissed = new Set<string>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const state = {
    snapshot,
    identity: firstIdentity(snapshot),
    commands: snapshot.commands,
    knowledge: snapshot.knowledge,
    messages: messagesOf(snapshot),
    records: recordsOf(snapshot),
    lastCommand: undefined as State['lastCommand'],
    personOf: (id: string) => [...state.snapshot.people, state.snapshot.bot].find((person) => person.id === id),
    sees: ({ message }: ShownMessage) => {
      const asker = textOf(objectOf(objectOf(message.interaction_metadata).user).id) || authorOf(message);
      const isPrivate = state.identity.place === 'dm' || isEphemeral(message);
      return (
        message.channel_id === state.snapshot.channels[state.identity.place] &&
        !dismissed.has(textOf(message.id)) &&
        (!isPrivate || asker === state.identity.userId)
      );
    },
    dismiss: (id: string) => {
      dismissed.add(id);
      tell({ type: 'identity' });
    },
    become: (identity: Partial<Identity>) => {
      state.identity = { ...state.identity, ...identity };
      keep(KEPT, JSON.stringify(state.identity));
      tell({ type: 'identity' });
    },
    onChange: (listener: (change: Change) => void) => {
      listeners.push(listener);
    },
    take: (push: Push) => {
      switch (push.type) {
        case 'snapshot':
          Object.assign(state, {
            snapshot: push.snapshot,
            identity: firstIdentity(push.snapshot),
            commands: push.snapshot.commands,
            knowledge: push.snapshot.knowledge,
            messages: messagesOf(push.snapshot),
            records: recordsOf(push.snapshot),
          });
          return tell({ type: 'everything' });
        case 'message': {
          const id = textOf(push.shown.message.id);
          if (push.action === 'delete') state.messages.delete(id);
          else state.messages.set(id, push.shown);
          return tell(push);
        }
        case 'record':
          state.records.set(push.record.id, push.record);
          return tell(push);
        case 'commands':
          state.commands = push.commands;
          return tell({ type: 'commands' });
        case 'knowledge':
          state.knowledge = push.knowledge;
          return tell({ type: 'knowledge' });
      }
    },
  };
  return state;
}

export function isEphemeral(message: Json): boolean {
  return (Number(message.flags) & EPHEMERAL) !== 0;
}

export function authorOf(message: Json): string {
  return textOf(objectOf(message.author).id);
}

function messagesOf({ messages }: Snapshot): Map<string, ShownMessage> {
  return new Map(messages.map((shown) => [textOf(shown.message.id), shown]));
}

function recordsOf({ records }: Snapshot): Map<string, InteractionRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Who one was when the page was last open, as far as they are still here; else the first member, as the browser speaks. */
function firstIdentity({ people, locales, defaultLocale }: Snapshot): Identity {
  const [first] = people;
  const spoken = navigator.languages.map((language) => localeFor(language, locales)).find((one) => one !== undefined);
  const fresh: Identity = {
    userId: first?.id ?? '',
    rank: 'member',
    locale: spoken ?? defaultLocale,
    guildLocale: 'en-US',
    place: 'guild',
  };
  const kept = identityKept();
  const known = (locale: unknown, otherwise: string) => locales.find((one) => one === locale) ?? otherwise;
  return {
    userId: people.some(({ id }) => id === kept.userId) ? textOf(kept.userId) : fresh.userId,
    rank: kept.rank === 'helper' || kept.rank === 'moderator' ? kept.rank : fresh.rank,
    locale: known(kept.locale, fresh.locale),
    guildLocale: known(kept.guildLocale, fresh.guildLocale),
    place: isPlace(kept.place) ? kept.place : fresh.place,
  };
}

/** Discord's locale for a browser's language: itself, else the first of the same language, which for English is US. */
function localeFor(language: string, locales: readonly string[]): string | undefined {
  const primary = language.split('-')[0];
  const ofLanguage = locales.filter((locale) => locale.split('-')[0] === primary);
  return (
    ofLanguage.find((locale) => locale === language) ??
    ofLanguage.find((locale) => locale.endsWith('-US')) ??
    ofLanguage[0]
  );
}

function isPlace(value: unknown): value is Place {
  return value === 'guild' || value === 'dm' || value === 'private';
}

function identityKept(): Json {
  try {
    return objectOf(JSON.parse(kept(KEPT) ?? '{}'));
  } catch {
    return {};
  }
}

/** What the browser keeps for this page; nothing where it keeps nothing. */
export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing only forgets who one was.
  }
}
