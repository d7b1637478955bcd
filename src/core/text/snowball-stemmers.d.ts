/** The package has no types of its own. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: {
    /** English names of the languages, lower case. */
    algorithms(): string[];
    newStemmer(algorithm: string): Stemmer;
  };
  export default snowball;
}
