import { KINDS, type Kind, type Language } from '../core/entry.ts';
import type { Stretch } from '../core/stretch.ts';
import { fitting } from './clip.ts';
import { LIMITS } from './limits.ts';
import { DESK_STEPS, type Press } from './presses/press.ts';
import { DIGEST, REFERENCE } from './reference.ts';

/** Longest search text that a page button can carry. */
export const MAX_SEARCH_TEXT = 60;
/** Longest topic that *Another tip* can carry. */
export const MAX_TOPIC = 30;
/** How many tips of the row *Another tip* remembers. */
export const MAX_SEEN = 10;
const MAX_PAGE = 9999;
const VERSION = '1';
const SEPARATOR = '|';

const LANGUAGE = /^[a-z]{2,3}$/;
const SNOWFLAKE = /^\d{15,20}$/;
const PAGE = /^\d{1,4}$/;
/** Section, first and last paragraph: `3.0-2`. */
const STRETCH = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})-(0|[1-9]\d{0,2})$/;
const MAX_STRETCH = 999;
/** A snowflake to the base 36: 13 characters at most. */
const MESSAGE = /^[0-9a-z]{1,13}$/;
const AUTOMATIC = 'auto';

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
    case 'desk':
      return parseDesk(language, fields);
    case 'both':
      return parseBoth(language, fields);
    case 'share':
      return parseShare(language, fields);
    case 'rate':
      return parseRate(language, fields);
    case 'why':
      return parseWhy(language, fields);
    case 'tell':
    case 'told':
    case 'again':
    case 'privacy':
      return fields.length === 0 ? { action, language } : undefined;
    case 'speak':
      return parseSpeak(language, fields);
    case 'preview':
    case 'reply':
      return parseReply(action, language, fields);
    default:
      return undefined;
  }
}

function fieldsOf(press: Press): readonly string[] {
  switch (press.action) {
    case 'open':
      return [press.entry, press.digest, pageField(press.page), ...stretchFields(press.stretch)];
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
    case 'desk':
      return [press.step, press.about];
    case 'both':
      return [press.entries.join('+'), press.digest];
    case 'share':
      return [
        press.entries.join('+'),
        press.digest,
        ...(press.entries.length === 1 ? stretchFields(press.stretch) : []),
      ];
    case 'rate':
      return [press.entries.join('+'), press.helpful ? 'yes' : 'no'];
    case 'why':
      return [press.entries.join('+')];
    case 'tell':
    case 'told':
    case 'again':
    case 'privacy':
      return [];
    case 'speak':
      return [press.choice ?? AUTOMATIC];
    case 'preview':
    case 'reply':
      return [
        formatSnowflake(press.to.message),
        press.to.language,
        ...(press.entry === undefined ? [] : [press.entry.reference, press.entry.digest]),
      ];
  }
}

function pageField(page: number): string {
  return String(Math.min(Math.max(Math.trunc(page), 0), MAX_PAGE));
}

/** Nothing where it is further down than can be said: then the page is shown. */
function stretchFields(stretch: Stretch | undefined): readonly string[] {
  if (stretch === undefined) return [];
  const { section, from, to } = stretch;
  return Math.max(section, from, to) > MAX_STRETCH ? [] : [`${section}.${from}-${to}`];
}

function parseOpen(language: Language, fields: readonly string[]): Press | undefined {
  const [entry = '', digest = '', page = '', place, ...rest] = fields;
  if (!REFERENCE.test(entry) || !DIGEST.test(digest) || !PAGE.test(page) || rest.length > 0) return undefined;
  const open = { action: 'open', entry, digest, language, page: Number(page) } as const;
  if (place === undefined) return open;
  const stretch = parseStretch(place);
  return stretch === undefined ? undefined : { ...open, stretch };
}

function parseStretch(place: string): Stretch | undefined {
  const [, section, from, to] = STRETCH.exec(place) ?? [];
  return section === undefined ? undefined : { section: Number(section), from: Number(from), to: Number(to) };
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

function parseDesk(language: Language, fields: readonly string[]): Press | undefined {
  const [name, about = '', ...rest] = fields;
  const step = DESK_STEPS.find((one) => one === name);
  return step === undefined || !/^[0-9a-f]{0,20}$/.test(about) || rest.length > 0
    ? undefined
    : { action: 'desk', language, step, about };
}

function parseBoth(language: Language, fields: readonly string[]): Press | undefined {
  const [list = '', digest = '', ...rest] = fields;
  const entries = parseReferences(list);
  if (entries?.length !== 2 || !DIGEST.test(digest) || rest.length > 0) return undefined;
  return { action: 'both', entries, digest, language };
}

function parseShare(language: Language, fields: readonly string[]): Press | undefined {
  const [list = '', digest = '', place, ...rest] = fields;
  const entries = parseReferences(list);
  if (entries === undefined || !DIGEST.test(digest) || rest.length > 0) return undefined;
  const press = { action: 'share', entries, digest, language } as const;
  if (place === undefined) return press;
  const stretch = parseStretch(place);
  return stretch === undefined || entries.length > 1 ? undefined : { ...press, stretch };
}

function parseRate(language: Language, fields: readonly string[]): Press | undefined {
  const [list = '', said = '', ...rest] = fields;
  const entries = parseReferences(list);
  if (entries === undefined || !/^(?:yes|no)$/.test(said) || rest.length > 0) return undefined;
  return { action: 'rate', entries, language, helpful: said === 'yes' };
}

function parseWhy(language: Language, fields: readonly string[]): Press | undefined {
  const [list = '', ...rest] = fields;
  const entries = parseReferences(list);
  return entries !== undefined && rest.length === 0 ? { action: 'why', entries, language } : undefined;
}

/** One reference, or two with a plus between them. */
function parseReferences(list: string): readonly [string] | readonly [string, string] | undefined {
  const [one = '', other, ...more] = list.split('+');
  if (!REFERENCE.test(one) || more.length > 0) return undefined;
  if (other === undefined) return [one];
  return REFERENCE.test(other) ? [one, other] : undefined;
}

function parseSpeak(language: Language, fields: readonly string[]): Press | undefined {
  const [choice = '', ...rest] = fields;
  if (rest.length > 0) return undefined;
  if (choice === AUTOMATIC) return { action: 'speak', language };
  return LANGUAGE.test(choice) ? { action: 'speak', language, choice } : undefined;
}

function parseReply(action: 'preview' | 'reply', language: Language, fields: readonly string[]): Press | undefined {
  const [message = '', spoken = '', reference, digest = '', ...rest] = fields;
  if (!MESSAGE.test(message) || !LANGUAGE.test(spoken) || rest.length > 0) return undefined;
  const to = { message: fromBase36(message), language: spoken };
  if (formatSnowflake(to.message) !== message) return undefined;
  if (reference === undefined) return action === 'preview' ? { action, language, to } : undefined;
  if (!REFERENCE.test(reference) || !DIGEST.test(digest)) return undefined;
  return { action, language, to, entry: { reference, digest } };
}

function formatSnowflake(id: string): string {
  return BigInt(id).toString(36);
}

function fromBase36(text: string): string {
  let id = 0n;
  for (const digit of text) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return id.toString();
}

function isKindField(field: string): field is Kind | '' {
  return field === '' || KINDS.some((kind) => kind === field);
}

function kindOf(field: Kind | ''): { readonly kind?: Kind } {
  return field === '' ? {} : { kind: field };
}
