import { createHash } from 'node:crypto';

/** Longest slug of a found document or heading, in characters. */
export const MAXIMUM_SLUG_LENGTH = 60;

/**
 * Longest id of an entry that was found inside a document. Discord allows 100 characters for a `custom_id` and for the
 * value of a choice; the rest is left for what they say beside the id.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export const MAXIMUM_ID_LENGTH = 80;

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * Lower case letters a to z, digits and hyphens, umlauts spelt out, cut at a word; for text without any Latin letter a
 * short hash of it.
 */
export function slugOf(text: string, maximum = MAXIMUM_SLUG_LENGTH): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug === '') return `x${createHash('sha256').update(text).digest('hex').slice(0, 7)}`;
  return cut(slug, maximum);
}

function cut(slug: string, maximum: number): string {
  if (slug.length <= maximum) return slug;
  const head = slug.slice(0, maximum + 1);
  const lastWord = head.lastIndexOf('-');
  return lastWord > maximum / 2 ? head.slice(0, lastWord) : slug.slice(0, maximum).replace(/-$/, '');
}

/** Gives each slug once: the second time with `-2`, then `-3`; kept within the maximum. */
export function createSlugs(taken: Iterable<string> = []): (slug: string, maximum?: number) => string {
  const used = new Set(taken);
  const counters = new Map<string, number>();
  return (slug, maximum = MAXIMUM_SLUG_LENGTH) => {
    let candidate = slug;
    let count = counters.get(slug) ?? 1;
    while (used.has(candidate)) {
      count++;
      candidate = `${slug.slice(0, maximum - String(count).length - 1)}-${count}`;
    }
    counters.set(slug, count);
    used.add(candidate);
    return candidate;
  };
}
