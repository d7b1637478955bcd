import { createHash } from 'node:crypto';
import type { Entry, EntryId, Kind, Language } from '../core/entry.ts';
import { KINDS } from '../core/entry.ts';
import { fitting } from './clip.ts';
import { LIMITS } from './limits.ts';

/**
 * What a button or select does when it is pressed. It stands whole in the `custom_id`, so that it can be served after a
 * restart, a reload, or by another replica.
 */
export type Press =
  /** Show an entry: turn a page, read on, change the language, open. */
  | {
      readonly action: 'open';
      readonly entry: string;
      /** How the entry's text began to be read: its digest then. */
      readonly digest: string;
      readonly language: Language;
      /** From 0. */
      readonly page: number;
    }
  /** A select whose values are pointers to entries. */
  | { readonly action: 'pick'; readonly language: Language; readonly recipient?: string }
  | {
      readonly action: 'tip';
      readonly language: Language;
      /** {@link shortHash} of the tips already shown, oldest first. */
      readonly seen: readonly string[];
      readonly topic: string;
    }
  | {
      readonly action: 'search';
      readonly language: Language;
      readonly page: number;
      readonly kind?: Kind;
      readonly text: string;
    }
  | { readonly action: 'browse'; readonly language: Language; readonly page: number; readonly kind?: Kind }
  | { readonly action: 'faults'; readonly language: Language; readonly page: number };

/** Longest search text that a page button can carry. */
export const MAX_SEARCH_TEXT = 60;
/** Longest topic that *Another tip* can carry. */
export const MAX_TOPIC = 30;
/** How many tips of the row *Another tip* remembers. */
export const MAX_SEEN = 10;
const MAX_PAGE = 9999;
const VERSION = '1';
const SEPARATOR = '|';

const REFERENCE = /^[a-z0-9/#_-]{1,50}(?:~[0-9a-f]{8})?$/;
const DIGEST = /^[0-9a-f]{6}$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const SNOWFLAKE = /^\d{15,20}$/;
const PAGE = /^\d{1,4}$/;

/** Writes a press as a `custom_id` of at most 100 characters. */
export function formatCustomId(press: Press): string {
  return [VERSION, press.action, press.language, ...fieldsOf(press)].join(SEPARATOR).slice(0, LIMITS.customId);
}

/** Reads a `custom_id`, which anybody may have written: undefined if it is none of this version's. Never throws. */
export function parseCustomId(text: string): Press | undefined {
  if (text.length > LIMITS.customId) return undefined;
  const [version, action, language = '', ...fields] = text.split(SEPARATOR);
  if (version !== VERSION || !LANGUAGE.test(language)) return undefined;
  switch (action) {
    case 'open':
      return parseOpen(language, fields);
    case 'pick':
      return parsePick(language, fields);
    case 'tip':
      return parseTip(language, fields);
    case 'search':
      return parseSearch(language, fields);
    case 'browse':
      return parseBrowse(language, fields);
    case 'faults':
      return parseFaults(language, fields);
    default:
      return undefined;
  }
}

function fieldsOf(press: Press): readonly string[] {
  switch (press.action) {
    case 'open':
      return [press.entry, press.digest, pageField(press.page)];
    case 'pick':
      return press.recipient === undefined ? [] : [press.recipient];
    case 'tip':
      return [press.seen.slice(-MAX_SEEN).join(''), fitting(press.topic, MAX_TOPIC)];
    case 'search':
      return [pageField(press.page), press.kind ?? '', fitting(press.text, MAX_SEARCH_TEXT)];
    case 'browse':
      return [pageField(press.page), press.kind ?? ''];
    case 'faults':
      return [pageField(press.page)];
  }
}

function pageField(page: number): string {
  return String(Math.min(Math.max(Math.trunc(page), 0), MAX_PAGE));
}

function parseOpen(language: Language, fields: readonly string[]): Press | undefined {
  const [entry = '', digest = '', page = '', ...rest] = fields;
  if (!REFERENCE.test(entry) || !DIGEST.test(digest) || !PAGE.test(page) || rest.length > 0) return undefined;
  return { action: 'open', entry, digest, language, page: Number(page) };
}

function parsePick(language: Language, fields: readonly string[]): Press | undefined {
  const [recipient, ...rest] = fields;
  if (recipient === undefined) return { action: 'pick', language };
  return SNOWFLAKE.test(recipient) && rest.length === 0 ? { action: 'pick', language, recipient } : undefined;
}

function parseTip(language: Language, fields: readonly string[]): Press | undefined {
  // The topic is somebody's own words and may hold the separator: it stands last and takes all that is left.
  const [row, ...words] = fields;
  const topic = words.join(SEPARATOR);
  if (row === undefined || words.length === 0 || !/^(?:[0-9a-f]{4}){0,10}$/.test(row)) return undefined;
  if (topic.length > MAX_TOPIC) return undefined;
  return { action: 'tip', language, seen: row.match(/.{4}/g) ?? [], topic };
}

function parseSearch(language: Language, fields: readonly string[]): Press | undefined {
  const [page = '', kind = '', ...words] = fields;
  const text = words.join(SEPARATOR);
  if (!PAGE.test(page) || !isKindField(kind) || words.length === 0 || text.length > MAX_SEARCH_TEXT) return undefined;
  return { action: 'search', language, page: Number(page), ...kindOf(kind), text };
}

function parseBrowse(language: Language, fields: readonly string[]): Press | undefined {
  const [page = '', kind, ...rest] = fields;
  if (!PAGE.test(page) || kind === undefined || !isKindField(kind) || rest.length > 0) return undefined;
  return { action: 'browse', language, page: Number(page), ...kindOf(kind) };
}

function parseFaults(language: Language, fields: readonly string[]): Press | undefined {
  const [page = '', ...rest] = fields;
  return PAGE.test(page) && rest.length === 0 ? { action: 'faults', language, page: Number(page) } : undefined;
}

function isKindField(field: string): field is Kind | '' {
  return field === '' || KINDS.some((kind) => kind === field);
}

function kindOf(field: Kind | ''): { readonly kind?: Kind } {
  return field === '' ? {} : { kind: field };
}

/**
 * An entry's id as a `custom_id` can carry it: itself where it is short and plain; else its beginning, which finds the
 * nearest entries should it be gone, and a hash that tells it from all others.
 */
export function referenceTo(id: EntryId): string {
  if (REFERENCE.test(id) && !id.includes('~')) return id;
  const beginning = id
    .toLowerCase()
    .replace(/[^a-z0-9/#_-]+/g, '-')
    .slice(0, 50);
  return `${beginning === '' ? '-' : beginning}~${sha256(id).slice(0, 8)}`;
}

/** The words of a reference, for looking up what comes nearest to an entry that is gone. */
export function wordsOf(reference: string): string {
  return reference
    .replace(/~.*$/, '')
    .replace(/^[a-z]+\//, '')
    .replace(/[#/_-]+/g, ' ')
    .trim();
}

/** Four hex digits that tell one tip from another well enough not to repeat it. */
export function shortHash(id: EntryId): string {
  return sha256(id).slice(0, 4);
}

/** What a select's option or a choice of autocomplete carries: which entry, and its digest when it was offered. */
export function pointerTo(entry: Pick<Entry, 'id' | 'digest'>): string {
  return `${referenceTo(entry.id)}|${entry.digest}`;
}

/** Reads a {@link pointerTo}; undefined if it is none. */
export function parsePointer(text: string): { readonly entry: string; readonly digest: string } | undefined {
  const [entry = '', digest = '', ...rest] = text.split(SEPARATOR);
  return REFERENCE.test(entry) && DIGEST.test(digest) && rest.length === 0 ? { entry, digest } : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
