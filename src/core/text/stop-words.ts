import { stopwords as ar } from '@orama/stopwords/arabic';
import { stopwords as da } from '@orama/stopwords/danish';
import { stopwords as nl } from '@orama/stopwords/dutch';
import { stopwords as en } from '@orama/stopwords/english';
import { stopwords as fi } from '@orama/stopwords/finnish';
import { stopwords as fr } from '@orama/stopwords/french';
import { stopwords as de } from '@orama/stopwords/german';
import { stopwords as el } from '@orama/stopwords/greek';
import { stopwords as hu } from '@orama/stopwords/hungarian';
import { stopwords as it } from '@orama/stopwords/italian';
import { stopwords as no } from '@orama/stopwords/norwegian';
import { stopwords as pt } from '@orama/stopwords/portuguese';
import { stopwords as ro } from '@orama/stopwords/romanian';
import { stopwords as ru } from '@orama/stopwords/russian';
import { stopwords as es } from '@orama/stopwords/spanish';
import { stopwords as sv } from '@orama/stopwords/swedish';
import { stopwords as tr } from '@orama/stopwords/turkish';
import { stopwords as uk } from '@orama/stopwords/ukrainian';
import type { Language } from '../entry.ts';

/** Snowball's lists, for whatever language a folder of knowledge may come in; not a list of the languages that we have. */
const LISTS: Readonly<Record<Language, readonly string[]>> = {
  ar,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  nb: no,
  nn: no,
  no,
  nl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
};

/** Words of a language that say little of what a text is about; none for a language without a list. */
export function stopWordsOf(language: Language): readonly string[] {
  return LISTS[language] ?? [];
}
