/**
 * The database's schema, as steps from each version to the next: `user_version` says how many have been taken. A step that
 * has been released never changes; a change is a new step. What each column is for, how long it is kept and how it is
 * deleted stands in docs/privacy.md, which a test holds equal to this.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE member_language (
    member TEXT PRIMARY KEY,
    language TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE usage (
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    entry TEXT NOT NULL,
    language TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, entry, language, outcome)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE unanswered (
    day TEXT NOT NULL,
    language TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, language, outcome)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feedback (
    day TEXT NOT NULL,
    entry TEXT NOT NULL,
    language TEXT NOT NULL,
    helpful INTEGER NOT NULL,
    unhelpful INTEGER NOT NULL,
    PRIMARY KEY (day, entry, language)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE miss (
    day TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    outcome TEXT NOT NULL,
    nearest TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, language, words, outcome)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE told (
    day TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (day, language, text)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE guild_language (
    guild TEXT PRIMARY KEY,
    language TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE channel_language (
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (guild, channel)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sharing_off (
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (guild, channel)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE moderator_role (
    guild TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (guild, role)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    revision TEXT
  ) STRICT;
  `,
];

/** The tables, for copying what can still be read. */
export const TABLES = [
  'member_language',
  'usage',
  'unanswered',
  'feedback',
  'miss',
  'told',
  'guild_language',
  'channel_language',
  'sharing_off',
  'moderator_role',
  'audit',
] as const;
