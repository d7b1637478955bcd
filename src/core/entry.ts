/** The kinds of entry, in the order in which lists show them. */
export const KINDS = ['lexicon', 'faq', 'tip', 'article'] as const;
export type Kind = (typeof KINDS)[number];

/** The primary subtag of a BCP 47 tag, lower case: `de`, `da`, `en`. */
export type Language = string;

/** `<kind>/<slug>`, the same in every language, or `article/<slug>#<heading-slug>` for a question found inside a document. */
export type EntryId = string;

/** A work that supports what an entry says. */
export interface Source {
  readonly title: string;
  readonly author?: string;
  readonly year?: number;
  readonly url?: string;
}

/** A stretch of an entry's body under one heading; what stands before the first heading has none. */
export interface Section {
  readonly heading?: string;
  /** Markdown, without the heading itself. */
  readonly text: string;
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
}

/** One text in one language: what a member is shown. Made by src/knowledge, read by everything else, never changed. */
export interface Entry {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly language: Language;
  readonly title: string;
  /** The definition or the short answer; empty where a document has none. */
  readonly summary: string;
  readonly aliases: readonly string[];
  /** Golden questions: each must find this entry first. */
  readonly asks: readonly string[];
  readonly tags: readonly string[];
  readonly related: readonly EntryId[];
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  /** ISO date of the last review, where one is stated. */
  readonly reviewed?: string;
  /** The original that this was translated from, and the original's digest at that time. */
  readonly translates?: { readonly language: Language; readonly digest: string };
  /** First 6 hex digits of the SHA-256 of what a translator works from: title, summary and body. */
  readonly digest: string;
  /** Where it was read: path relative to the knowledge folder, with `/`, and the first line of the entry, from 1. */
  readonly file: string;
  readonly line: number;
}

/** A topic that entries are tagged with: its key, and its name by language. */
export interface Tag {
  readonly key: string;
  readonly names: Readonly<Record<Language, string>>;
}
