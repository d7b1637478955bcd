import type { Outcome } from '../core/answer.ts';
import type { EntryId, Kind, Language } from '../core/entry.ts';

/**
 * What must outlive a restart, and nothing about a person (docs/privacy.md lists every field). Every call is synchronous,
 * takes well under a millisecond and never throws: a database that is broken or cannot be written is reported once, set
 * aside, and answers go on with what memory holds. How often an entry is shown is written within a quarter of a second, so a
 * process that is killed may lose that much of it; all else is written at once.
 */
export interface Storage {
  readonly languages: MemberLanguages;
  readonly feedback: Feedback;
  readonly gaps: Gaps;
  readonly usage: Usage;
  readonly settings: Settings;
  readonly audit: Audit;
  /** What is wrong with the database, for `/knowledge status`; undefined where all is well. */
  readonly trouble: StorageTrouble | undefined;
  /**
   * Brings in what other processes of the bot have counted, so that {@link Usage.statistics}, {@link Gaps.misses} and
   * {@link Audit.latest} say it too. Never rejects: where the others cannot be asked, it is left out. Undefined where
   * everything stands here already.
   */
  gather(): Promise<void> | undefined;
  /** Takes out what has been kept for longer than it may be. */
  purge(): void;
  /** Writes what is waiting and closes the database; calls after it do nothing. */
  close(): void;
}

/** `corrupt`: set aside, a new one was begun. `read-only`, `unusable`: nothing is kept beyond this process. */
export type StorageTrouble = 'corrupt' | 'read-only' | 'unusable' | 'newer';

/** The language that a member chose with `/language`; kept under a keyed hash of the member's id. */
export interface MemberLanguages {
  get(userId: string): Language | undefined;
  /** @param language undefined: automatic again, and what was kept is taken out. */
  set(userId: string, language: Language | undefined): void;
}

/** Whether answers helped, counted by entry, language and day. */
export interface Feedback {
  count(id: EntryId, language: Language, helpful: boolean): void;
}

/** A question without a good answer, as words without order. */
export interface Miss {
  /** The question's words of meaning in the index's form. */
  readonly words: readonly string[];
  /** The language in which it was asked. */
  readonly language: Language;
  readonly outcome: Exclude<Outcome, 'answer'>;
  /** The entry that came nearest. */
  readonly nearest?: EntryId;
}

export interface Gaps {
  /** For how many days misses and texts are kept at most; members are told so before they send one. */
  readonly days: number;
  /** Once for each question that got candidates or nothing. */
  miss(question: Miss): void;
  /** The text of a question whose asker pressed *Tell the moderators*. */
  tell(text: string, language: Language): void;
  misses(): readonly CountedMiss[];
  told(): readonly Told[];
  /** Takes these misses and texts out. */
  dismiss(misses: readonly CountedMiss[], told: readonly Told[]): void;
}

/** How often the same words were asked in vain on one day. */
export interface CountedMiss extends Miss {
  /** ISO date, UTC. */
  readonly day: string;
  readonly count: number;
}

export interface Told {
  readonly text: string;
  readonly language: Language;
  /** ISO date, UTC. */
  readonly day: string;
}

/** What was read, counted by entry, language and day. */
export interface Usage {
  /** For how many days counts, and what moderators did, are kept. */
  readonly days: number;
  /** Once for each entry that was shown for a question (`answer`), or opened from among several (`candidates`). */
  count(what: {
    readonly kind: Kind;
    readonly id: EntryId;
    readonly language: Language;
    readonly outcome: Outcome;
  }): void;
  /** Everything counted, for statistics. */
  statistics(): Statistics;
}

/** Rows as they were counted; days are ISO dates, UTC. */
export interface Statistics {
  readonly usage: readonly {
    readonly day: string;
    readonly kind: Kind;
    readonly id: EntryId;
    readonly language: Language;
    readonly outcome: Outcome;
    readonly count: number;
  }[];
  readonly misses: readonly {
    readonly day: string;
    readonly language: Language;
    readonly outcome: Exclude<Outcome, 'answer'>;
    readonly count: number;
  }[];
  readonly feedback: readonly {
    readonly day: string;
    readonly id: EntryId;
    readonly language: Language;
    readonly helpful: number;
    readonly unhelpful: number;
  }[];
}

/** What moderators set for their server. */
export interface Settings {
  /** The channel's language, else the server's, else undefined. */
  language(guildId: string, channelId: string): Language | undefined;
  /** Whether answers may be posted in the channel; yes unless it was switched off there. */
  mayShare(guildId: string, channelId: string): boolean;
  /** Roles that may use `/knowledge` beside those of the environment. */
  moderatorRoles(guildId: string): readonly string[];
  of(guildId: string): GuildSettings;
  /** @param channelId undefined: for the whole server. @param language undefined: not set any more. */
  setLanguage(guildId: string, channelId: string | undefined, language: Language | undefined): void;
  setSharingOff(guildId: string, channelIds: readonly string[]): void;
  setModeratorRoles(guildId: string, roleIds: readonly string[]): void;
}

export interface GuildSettings {
  readonly language?: Language;
  readonly channelLanguages: readonly { readonly channelId: string; readonly language: Language }[];
  readonly sharingOff: readonly string[];
  readonly moderatorRoles: readonly string[];
}

/** What moderators did: what, when, and with which revision; never who. */
export interface Audit {
  write(what: AuditedDeed, revision?: string): void;
  /** Newest first, at most `limit`. */
  latest(limit: number): readonly AuditEntry[];
}

export type AuditedDeed = 'reload' | 'rollback' | 'dismiss' | 'draft' | 'settings' | 'export';

export interface AuditEntry {
  readonly what: AuditedDeed;
  /** ISO date and time, UTC, to the second. */
  readonly when: string;
  readonly revision?: string;
}
