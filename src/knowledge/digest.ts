import { createHash } from 'node:crypto';
import type { Entry, Tag } from '../core/entry.ts';
import { sorting } from '../core/sorting.ts';
import type { Steps } from '../core/steps.ts';
import { compare } from './faults.ts';
import type { ParsedFile } from './parse-file.ts';

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

/** Told apart from every other parsed file, down to its lines. */
export function fileFingerprintOf(file: ParsedFile): string {
  const known = fileFingerprints.get(file);
  if (known !== undefined) return known;
  const entries = file.entries.map((entry) => [
    fingerprintOf(entry),
    entry.file,
    entry.line,
    ...entry.sections.map(({ line }) => line),
  ]);
  const made = sha256(JSON.stringify({ ...file, entries }));
  fileFingerprints.set(file, made);
  return made;
}

const fileFingerprints = new WeakMap<ParsedFile, string>();

/** Entries digested in one step: a new one takes up to 0.1 ms. */
const STEP = 20;
/** Lines hashed in one step. */
const HASHED = 500;

/** First 12 hex digits of the SHA-256 over all entries and tags: the same texts give the same revision. */
export function* digestingRevision(entries: readonly Entry[], tags: readonly Tag[]): Steps<string> {
  const lines: string[] = [];
  for (const entry of entries) {
    if (lines.push(`${entry.language} ${entry.id} ${fingerprintOf(entry)}`) % STEP === 0) yield;
  }
  const sorted = yield* sorting(lines, compare);
  const hash = createHash('sha256');
  for (let from = 0; from < sorted.length; from += HASHED) {
    hash.update(`${sorted.slice(from, from + HASHED).join('\n')}\n`);
    yield;
  }
  return hash.update(JSON.stringify(tags)).digest('hex').slice(0, 12);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
