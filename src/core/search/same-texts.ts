import type { Entry } from '../entry.ts';

/** Whether an index may take one entry for the other: the same id and kind, the same texts, the same related ids. */
export function haveSameTexts(one: Entry, other: Entry): boolean {
  if (one === other) return true;
  return (
    one.id === other.id &&
    one.kind === other.kind &&
    one.title === other.title &&
    one.summary === other.summary &&
    areSame(one.aliases, other.aliases) &&
    areSame(one.asks, other.asks) &&
    areSame(one.related, other.related) &&
    one.sections.length === other.sections.length &&
    one.sections.every(({ heading, text }, place) => {
      const section = other.sections[place];
      return section !== undefined && heading === section.heading && text === section.text;
    })
  );
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, place) => text === others[place]);
}
