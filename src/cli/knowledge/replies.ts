import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Entry } from '../../core/entry.ts';
import type { Fault } from '../../core/fault.ts';
import { relatedTo } from '../../core/look-up.ts';
import { LIMITS } from '../../discord/limits.ts';
import { entryView } from '../../discord/views/entry.ts';
import { componentsOf } from '../../discord/views/message.ts';
import type { Texts } from '../../i18n/load-texts.ts';
import type { Check, Subject } from '../../knowledge/lint.ts';

/**
 * Looks at every entry as its readers get it: the real views, every page. Nothing may be over Discord's limits, and nothing
 * that the author wrote may be cut to stay within them.
 */
export function replyChecks(texts: Texts): Check {
  return function* (subject) {
    for (const entry of subject.authored) {
      const pages = pagesOf(entry, subject, texts).map(contentsOf);
      for (const page of pages) {
        for (const [what, number, most] of overruns(page)) {
          yield subject.at(entry, '', 'reply-limit', { what, number, most });
        }
      }
      yield* cuts(entry, pages, subject);
    }
  };
}

/** No reader leafs through more. */
const MOST_PAGES = 50;

/** The messages that show an entry to a reader of its own language, page by page. */
function pagesOf(entry: Entry, { knowledge }: Subject, texts: Texts): readonly APIMessageTopLevelComponent[][] {
  const speaker = texts.in(entry.language);
  const shown = { knowledge: knowledge(), texts, speaker, wished: entry.language, entry };
  const pages: APIMessageTopLevelComponent[][] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const components = componentsOf(entryView({ ...shown, page }));
    // A page after the last one is the last one.
    if (JSON.stringify(components) === JSON.stringify(pages.at(-1))) break;
    pages.push(components);
  }
  return pages;
}

/** What a message is made of, wherever it stands in it. */
export interface Contents {
  readonly components: number;
  readonly texts: readonly string[];
  readonly customIds: readonly string[];
  readonly buttons: readonly string[];
  readonly options: readonly string[];
}

/** Takes a message apart. Every object with a numeric `type` is a component. */
export function contentsOf(message: unknown): Contents {
  const contents = {
    components: 0,
    texts: [] as string[],
    customIds: [] as string[],
    buttons: [] as string[],
    options: [] as string[],
  };
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, content, custom_id: customId, label, options } = value as Readonly<Record<string, unknown>>;
    if (typeof type === 'number') contents.components++;
    if (type === ComponentType.TextDisplay && typeof content === 'string') contents.texts.push(content);
    if (typeof customId === 'string') contents.customIds.push(customId);
    if (type === ComponentType.Button && typeof label === 'string') contents.buttons.push(label);
    if (Array.isArray(options)) contents.options.push(...options.map((option) => String(option?.label)));
    for (const [key, inner] of Object.entries(value)) if (key !== 'options') visit(inner);
  };
  visit(message);
  return contents;
}

/** What is over Discord's limits: its name, its size and the most that is allowed. */
export function overruns({ components, texts, customIds, buttons, options }: Contents): [string, number, number][] {
  const longest = (all: readonly string[]) => Math.max(0, ...all.map((text) => text.length));
  const sizes: [string, number, number][] = [
    ['components', components, LIMITS.components],
    ['text', texts.reduce((sum, text) => sum + text.length, 0), LIMITS.text],
    ['customId', longest(customIds), LIMITS.customId],
    ['buttonLabel', longest(buttons), LIMITS.buttonLabel],
    ['options', options.length, LIMITS.selectOptions],
    ['optionLabel', longest(options), LIMITS.optionLabel],
  ];
  return sizes.filter(([, size, most]) => size > most);
}

/** What an entry holds and its reply does not show whole. */
function* cuts(entry: Entry, pages: readonly Contents[], { at, knowledge, textLinesOf }: Subject): Iterable<Fault> {
  const most = LIMITS.buttonLabel;
  if (entry.title.length > most) yield at(entry, 'title', 'reply-cut', { part: 'title', most, name: entry.title });
  const all = pages.flatMap(({ texts }) => texts);
  // A paragraph may go on from one page to the next: the small lines between the two are not looked at.
  const running = lettersOf(all.filter((text) => !text.startsWith('-# ') && !text.startsWith('## ')).join(''));
  const cut = (key: string, part: string, name: string) => at(entry, key, 'reply-cut', { part, most: 0, name });
  if (!running.includes(lettersOf(entry.summary))) yield cut('summary', 'summary', '');
  for (const [index, { text }] of entry.sections.entries()) {
    if (running.includes(lettersOf(text))) continue;
    yield { ...cut('', 'text', ''), line: textLinesOf(entry)[index] ?? 1 };
  }
  const letters = lettersOf(all.join(''));
  for (const [index, { title }] of entry.sources.entries()) {
    if (!letters.includes(lettersOf(title))) yield cut(`sources.${index}`, 'source', title);
  }
  const options = new Set(pages.flatMap((page) => page.options));
  const related = relatedTo(knowledge(), entry).filter(({ language }) => language === entry.language);
  for (const { id, title } of related) {
    if (!options.has(title)) yield cut(`related.${entry.related.indexOf(id)}`, 'related', title);
  }
}

/** The letters and digits alone: marks are written otherwise on Discord, and spaces stand elsewhere. */
function lettersOf(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
