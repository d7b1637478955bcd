import { readdirSync } from 'node:fs';
import { PROGRAM } from '../program-folder.ts';
import type { Catalogue } from './catalogue.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** The interface texts of all languages. */
export interface Texts {
  /** Sorted by code. */
  readonly languages: readonly string[];
  /** The catalogue of each language, by its code. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Speaks a language; the fallback, where there is no catalogue of it. */
  in(language: string): Speaker;
}

const FOLDER = new URL('i18n/texts/', PROGRAM);

/**
 * Reads the folder of catalogues: each file is a language, named by its code. To add a language is to add a file.
 * @param fallback The code of a language that has a catalogue, for readers of languages that have none.
 * @throws if there is no catalogue for the fallback.
 */
export async function loadTexts(fallback = 'en'): Promise<Texts> {
  const catalogues = new Map<string, Catalogue>();
  for (const file of catalogueFiles()) {
    const module: { default: Catalogue } = await import(new URL(file, FOLDER).href);
    catalogues.set(codeOf(file), module.default);
  }
  return textsOf(catalogues, fallback);
}

/** The codes of the languages that have a catalogue, sorted. */
export function languagesWithTexts(): readonly string[] {
  return catalogueFiles().map(codeOf);
}

function textsOf(catalogues: ReadonlyMap<string, Catalogue>, fallback: string): Texts {
  const speakers = new Map(
    [...catalogues].map(([language, catalogue]) => [language, createSpeaker(language, catalogue)]),
  );
  const spare = speakers.get(fallback);
  if (spare === undefined) throw new Error(`no interface texts for the default language ${fallback}`);
  return {
    languages: [...catalogues.keys()].sort(),
    catalogues,
    in: (language) => speakers.get(language) ?? spare,
  };
}

function catalogueFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => /^[a-z]{2,3}\.(?:js|ts)$/.test(file))
    .sort();
}

function codeOf(file: string): string {
  return file.slice(0, file.indexOf('.'));
}
