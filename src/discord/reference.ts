import { createHash } from 'node:crypto';
import type { Entry, EntryId } from '../core/entry.ts';

/** What {@link referenceTo} and its kin make. */
export const REFERENCE = /^[a-z0-9/#_-]{1,50}(?:~[0-9a-f]{8})?$/;
/** An entry's digest. */
export const DIGEST = /^[0-9a-f]{6}$/;
/** Longest reference of which two fit into a `custom_id`. */
const MAX_OF_TWO = 35;

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

/** As {@link referenceTo}, so short that two of them fit. */
export function shortReferenceTo(id: EntryId): string {
  const reference = referenceTo(id);
  if (reference.length <= MAX_OF_TWO) return reference;
  return `${reference.replace(/~.*$/, '').slice(0, MAX_OF_TWO - 9)}~${sha256(id).slice(0, 8)}`;
}

/** Whether a reference that was shortened is to this entry. */
export function isReferenceTo(reference: string, id: EntryId): boolean {
  return reference.split('~')[1] === sha256(id).slice(0, 8);
}

/** One digest for the texts of one or two entries. */
export function digestOf(entries: readonly Pick<Entry, 'digest'>[]): string {
  const [one, ...others] = entries;
  if (one !== undefined && others.length === 0) return one.digest;
  return sha256(entries.map(({ digest }) => digest).join()).slice(0, 6);
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
  const [entry = '', digest = '', ...rest] = text.split('|');
  return REFERENCE.test(entry) && DIGEST.test(digest) && rest.length === 0 ? { entry, digest } : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
