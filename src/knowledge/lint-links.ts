import type { Entry } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { Subject } from './lint.ts';
import { ORIGINAL_LANGUAGE } from './stamp.ts';

/** `related` names entries that exist, not the entry itself, and is named back. */
export function* relationChecks({ authored, languagesOf, at }: Subject): Iterable<Fault> {
  const byId = new Map(authored.map((entry) => [keyOf(entry.language, entry.id), entry]));
  for (const entry of authored) {
    for (const [index, id] of entry.related.entries()) {
      const key = `related.${index}`;
      const other = byId.get(keyOf(entry.language, id));
      if (id === entry.id) yield at(entry, key, 'related-self', { id });
      else if (!languagesOf.has(id)) yield at(entry, key, 'related-dead', { id });
      else if (other !== undefined && !other.related.includes(entry.id)) {
        yield at(entry, key, 'related-one-sided', { id, back: entry.id, other: other.file });
      }
    }
  }
}

/** Every entry is there in every language, and each translation is of the original as it is now. */
export function* languageChecks({ authored, languagesOf, at }: Subject): Iterable<Fault> {
  const languages = [...new Set(authored.map(({ language }) => language))].sort();
  const seen = new Set<string>();
  const byId = new Map(authored.map((entry) => [keyOf(entry.language, entry.id), entry]));
  // The original is the one to translate from: the fault is shown there.
  const rankOf = ({ translates, language }: Entry) =>
    translates !== undefined ? 2 : language === ORIGINAL_LANGUAGE ? 0 : 1;
  const originalsFirst = [...authored].sort((a, b) => rankOf(a) - rankOf(b));
  for (const entry of originalsFirst) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    for (const language of languages) {
      if (!languagesOf.get(entry.id)?.has(language))
        yield at(entry, '', 'language-missing', { id: entry.id, language });
    }
  }
  for (const entry of authored) {
    if (entry.translates === undefined) {
      const original = originalsFirst.find(({ id }) => id === entry.id);
      if (original !== undefined && original !== entry) {
        yield at(entry, 'translates', 'translates-missing', { id: entry.id, other: original.file });
      }
      continue;
    }
    const { language, digest } = entry.translates;
    const original = byId.get(keyOf(language, entry.id));
    if (language === entry.language || (original === undefined && !languagesOf.get(entry.id)?.has(language))) {
      yield at(entry, 'translates', 'translates-dead', { id: entry.id, language });
    } else if (original !== undefined && isStale(entry, original)) {
      yield at(entry, 'translates', 'translates-stale', {
        written: `${language}@${digest}`,
        now: `${language}@${original.digest}`,
      });
    }
  }
}

/** Whether a translation was made of another text than the original has now. */
function isStale(translation: Entry, original: Entry): boolean {
  return translation.translates !== undefined && translation.translates.digest !== original.digest;
}

/** `tags` holds keys of tags.yaml only, where the folder has one. */
export function* tagChecks({ authored, tags, at }: Subject): Iterable<Fault> {
  const known = new Set(tags.map(({ key }) => key));
  if (known.size === 0) return;
  for (const entry of authored) {
    for (const [index, tag] of entry.tags.entries()) {
      if (!known.has(tag)) yield at(entry, `tags.${index}`, 'tag-unknown', { tag, known: [...known].join(', ') });
    }
  }
}

function keyOf(language: string, id: string): string {
  return `${language} ${id}`;
}
