import { createHash } from 'node:crypto';
import type { Entry, Tag } from '../core/entry.ts';
import { compare } from './faults.ts';

/**
 * First 6 hex digits of the SHA-256 of what a translator works from. White space at the ends of lines and of the body
 * does not count: no translation needs another look because of it.
 */
export function digestOf(text: { title: string; summary: string; body: string }): string {
  const body = text.body.replace(/[ \t]+$/gm, '').trim();
  return sha256(`${text.title}\n${text.summary}\n${body}`).slice(0, 6);
}

/** Told apart from every other text of an entry; where it stands in which file does not count. */
export function fingerprintOf(entry: Entry): string {
  const known = fingerprints.get(entry);
  if (known !== undefined) return known;
  const { file: _file, line: _line, sections, ...rest } = entry;
  const texts = sections.map(({ heading, text }) => [heading ?? null, text]);
  const made = sha256(JSON.stringify([Object.entries(rest).sort(([a], [b]) => compare(a, b)), texts]));
  fingerprints.set(entry, made);
  return made;
}

/** Spares an entry that is restored as it was from being hashed again. */
export function rememberFingerprint(entry: Entry, fingerprint: string): void {
  fingerprints.set(entry, fingerprint);
}

/** An entry never changes, and a reload reuses those of unchanged files: each is hashed once. */
const fingerprints = new WeakMap<Entry, string>();

/** First 12 hex digits of the SHA-256 over all entries and tags: the same texts give the same revision. */
export function revisionOf(entries: readonly Entry[], tags: readonly Tag[]): string {
  const lines = entries.map((entry) => `${entry.language} ${entry.id} ${fingerprintOf(entry)}`).sort(compare);
  return sha256([...lines, JSON.stringify(tags)].join('\n')).slice(0, 12);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
