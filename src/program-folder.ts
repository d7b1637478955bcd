/**
 * The folder of the program: src/, or dist/ when it is built. Files that come with the program are named from here, since the
 * built one stands in a few files of that folder (src/cli/bundle.ts), wherever its sources stand in the tree.
 */
export const PROGRAM = new URL('./', import.meta.url);
