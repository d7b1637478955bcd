import { IntlMessageFormat } from 'intl-messageformat';
import type { Fault } from '../core/fault.ts';
import type { Catalogue, Key, SectionName, Value, Values } from './catalogue.ts';

/** Says the interface's texts in one language. Values are put in as they are: whoever shows them escapes them. */
export interface Speaker {
  readonly language: string;
  /** The text of a key, `section.name`. */
  t<K extends Key>(key: K, ...values: Values<K>): string;
  /** What is wrong with a knowledge file, what was expected and how to mend it; the bare code where it has no sentence. */
  fault(fault: Pick<Fault, 'code' | 'values'>): string;
  /** A language's name in this language, as it stands inside a sentence: `Deutsch`, `tysk`, `German`. */
  languageName(code: string): string;
  /** The same as it stands alone, with a capital: `Tysk`. */
  languageLabel(code: string): string;
  /** An ISO date (`2026-11-21`) as this language writes it; unchanged if it is none. */
  date(iso: string): string;
  number(value: number): string;
}

/** @param language The catalogue's code, which is a BCP 47 tag. */
export function createSpeaker(language: string, catalogue: Catalogue): Speaker {
  // Made on first use, as each takes a millisecond or two: a start needs those of one language, if any.
  let names: Intl.DisplayNames | undefined;
  let dates: Intl.DateTimeFormat | undefined;
  let numbers: Intl.NumberFormat | undefined;

  // Compiled on first use: a bot that never reloads its knowledge need not parse what it would say then.
  const compiled = remembering((text: string) => new IntlMessageFormat(text, language, undefined, { ignoreTag: true }));
  const render = (text: string, values: Readonly<Record<string, Value>>): string =>
    String(compiled(text).format(values));
  // Every answer says these, and the same ones again and again.
  const withoutValues = remembering((key: Key) => render(textAt(catalogue, key), {}));
  const languageName = remembering((code: string) => {
    names ??= new Intl.DisplayNames([language], { type: 'language' });
    return nameOf(names, code);
  });
  const date = remembering((iso: string) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return iso;
    dates ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return dates.format(time);
  });

  return {
    language,
    t: (key, ...[values]) => (values === undefined ? withoutValues(key) : render(textAt(catalogue, key), values)),
    fault: ({ code, values }) => {
      const text = (catalogue.fault as Readonly<Record<string, string | undefined>>)[code];
      return text === undefined ? code : render(text, values);
    },
    languageName,
    languageLabel: (code) => capitalised(languageName(code), language),
    date,
    number(value) {
      numbers ??= new Intl.NumberFormat(language);
      return numbers.format(value);
    },
  };
}

/** More than all texts of a catalogue; what is said of the knowledge may be anything. */
const MOST_REMEMBERED = 2000;

/** The same function, which does not work out again what it worked out lately. */
function remembering<Asked extends string, Said>(work: (asked: Asked) => Said): (asked: Asked) => Said {
  const known = new Map<Asked, Said>();
  return (asked) => {
    let said = known.get(asked);
    if (said === undefined) {
      said = work(asked);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(asked, said);
    }
    return said;
  };
}

/** The text behind a key, as it stands in the catalogue. Key is made of the catalogue, so there always is one. */
export function textAt(catalogue: Catalogue, key: Key): string {
  const dot = key.indexOf('.');
  const section: Readonly<Record<string, string>> = catalogue[key.slice(0, dot) as SectionName];
  const text = section[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`no interface text ${key}`);
  return text;
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a language tag at all: a folder's name, say
  }
}

function capitalised(word: string, language: string): string {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase(language) + rest.join('');
}
