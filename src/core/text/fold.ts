/** Letters that Unicode does not decompose, each with the plain letters that people type for it. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * Brings the ways of writing one word to one form: lower case, without diacritics, and with the spelt-out umlauts that
 * keyboards without ä, ø or å lead to (`fuer`, `Koebenhavn`, `aarsag`) as if the letter had been there. Folding
 * both the text and the question to one form keeps a word one term of the index; indexing two forms would count it twice.
 */
export function fold(word: string): string {
  return withoutMarks(word).replace(SPELT_OUT, (pair) => pair.charAt(0));
}

const PLAIN = /^[a-z0-9]*$/;
/** Words of our languages that need no more than their own few letters made plain: most of those that are not plain. */
const NEARLY_PLAIN = /^[a-z0-9äöüåéßæø]*$/;
const MARKED: Readonly<Record<string, string>> = { ...PLAIN_LETTERS, ä: 'a', ö: 'o', ü: 'u', å: 'a', é: 'e' };
const SPELT_OUT = /(?<!q)(?:ae|oe|ue|aa)/g;

/** Lower case, each letter without its diacritics, and no letter for two. */
export function withoutMarks(word: string): string {
  if (PLAIN.test(word)) return word;
  if (NEARLY_PLAIN.test(word)) return word.replace(/[^a-z0-9]/g, (letter) => MARKED[letter] ?? letter);
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæøœłđðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
