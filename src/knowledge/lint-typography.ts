import type { Language } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { Subject } from './lint.ts';
import { linesOf } from './lint-texts.ts';

/** How a language writes what keyboards have only a makeshift for. */
interface Typography {
  /** Opening and closing quotation marks, outer and inner. */
  readonly quotes: readonly [outer: string, inner: string];
  /** Between a number and its percent sign. */
  readonly percent: '' | ' ';
}

/**
 * German: Duden, rules K 7–11 and DIN 5008. Danish: Retskrivningsordbogen § 58, of whose marks the project uses »…«. English:
 * New Hart’s Rules, with the double marks first, as the interface has them.
 */
const CONVENTIONS: Readonly<Record<Language, Typography>> = {
  da: { quotes: ['»«', '›‹'], percent: ' ' },
  de: { quotes: ['„“', '‚‘'], percent: ' ' },
  en: { quotes: ['“”', '‘’'], percent: '' },
};

const QUOTES = /["„“”«»‹›‚‘]/g;
/** An apostrophe and the mark that closes English quotations are one character. */
const MAKESHIFT = /'|\.\.\.|(?<=\s)-(?=\s)/g;
const PERCENT = /\d([\s\u00A0\u202F]?)%/g;

/** Quotation marks, apostrophes, dashes and percent signs are those of the language; questions may be typed as people type. */
export function* typographyChecks(subject: Subject): Iterable<Fault> {
  for (const entry of subject.authored) {
    const conventions = CONVENTIONS[entry.language];
    for (const { text, line } of linesOf(entry, subject)) {
      for (const { found, expected } of unconventional(withoutCode(text), conventions)) {
        yield { ...subject.at(entry, '', 'typography', { found, expected }), line };
      }
    }
  }
}

function* unconventional(
  text: string,
  conventions: Typography | undefined,
): Iterable<{ found: string; expected: string }> {
  for (const [found] of text.matchAll(MAKESHIFT)) {
    yield { found, expected: found === "'" ? '’' : found === '-' ? '–' : '…' };
  }
  if (conventions === undefined) return;
  const [outer, inner] = conventions.quotes;
  for (const [found] of text.matchAll(QUOTES)) {
    if (!outer.includes(found) && !inner.includes(found)) yield { found, expected: [...outer].join('…') };
  }
  for (const [found, space] of text.matchAll(PERCENT)) {
    if ((space === '') !== (conventions.percent === ''))
      yield { found, expected: conventions.percent === '' ? '5%' : '5 %' };
  }
}

/** What stands in backquotes is a program's; what stands in an address is a server's; list items begin with a hyphen. */
function withoutCode(text: string): string {
  return text
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)|<https?:[^>]*>/g, '')
    .replace(/^\s*[-*+]\s/, '');
}
