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
  const plain = PLAIN.test(word) ? word : withoutMarks(word);
  return plain.replace(SPELT_OUT, (pair) => pair.charAt(0));
}

const PLAIN = /^[a-z0-9]*$/;
const SPELT_OUT = /(?<!q)(?:ae|oe|ue|aa)/g;

function withoutMarks(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæøœłđðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
