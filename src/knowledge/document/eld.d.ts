/** The package types its main entry only. */
declare module 'eld/extrasmall' {
  interface Result {
    /** ISO 639-1, or empty. */
    readonly language: string;
    /** 0 to 1 by language, best first. */
    getScores(): Record<string, number>;
    isReliable(): boolean;
  }
  export const eld: {
    /** Looks at the first 1,000 characters. */
    detect(text: string): Result;
  };
}
