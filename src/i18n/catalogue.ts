import type english from './texts/en.ts';

/**
 * Who a catalogue speaks to: its own name, the Discord locales that read it as their own, and the languages whose
 * readers understand it in writing where they have no catalogue of their own (docs/decisions/choosing-a-language.md).
 */
export interface LanguageCard {
  /** The language's name in itself, as a button label: `Dansk`. */
  readonly name: string;
  /** Discord locales, as Discord writes them: https://discord.com/developers/docs/reference#locales */
  readonly locales: readonly string[];
  /** Primary subtags of languages close enough to read this one. */
  readonly readBy: readonly string[];
}

/** Sentences by fault code; a code that has none yet is shown with the general sentence. */
type FaultTexts = Readonly<Record<string, string>>;

/** What every catalogue is at least; the English one is held to this, and every other one to the English one. */
interface CatalogueHead {
  readonly language: LanguageCard;
  readonly fault: FaultTexts;
}

/** A head with sections beside it: what the English catalogue, which names the sections, is held to. */
export type CatalogueWithSections = CatalogueHead & Readonly<Record<string, object>>;

type English = typeof english;

/** The sections of interface texts: all but the card and the faults, which are looked up by code. */
export type SectionName = Exclude<keyof English, keyof CatalogueHead>;

/** Every section and every text that the English catalogue has, no more and no fewer. */
export type Catalogue = CatalogueHead & {
  readonly [Section in SectionName]: { readonly [Name in keyof English[Section]]: string };
} & { readonly fault: { readonly [Code in keyof English['fault']]: string } };

type KeysOf<Section extends SectionName> = `${Section}.${keyof English[Section] & string}`;

/** `section.name` of every interface text. */
export type Key = { [Section in SectionName]: KeysOf<Section> }[SectionName];

type EnglishText<K extends Key> = K extends `${infer Section}.${infer Name}`
  ? Section extends SectionName
    ? Name extends keyof English[Section]
      ? English[Section][Name]
      : never
    : never
  : never;

/**
 * The placeholders of an ICU text: what follows a `{` up to the next `,` or `}`. The branches of a plural begin with a
 * `{` too; they are told apart by holding a space or `#`, so a branch is never a single word.
 */
type Placeholders<Text> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name}${',' | '}'}${string}`
    ? Head<Name> | Placeholders<Rest>
    : Placeholders<Rest>
  : never;
type Head<Name extends string> = Name extends `${infer First}${',' | '}'}${string}`
  ? Head<First>
  : Name extends `${string}${' ' | '#' | '{'}${string}` | ''
    ? never
    : Name;

export type Value = string | number;

/** The values that a text needs, as the second argument of `t`: none at all where it has no placeholder. */
export type Values<K extends Key> = [Placeholders<EnglishText<K>>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<EnglishText<K>>, Value>>];
