import type { Entry } from '../core/entry.ts';
import { compact } from '../core/text/compact.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { generateEntries } from './generate.ts';

/** Which knowledge is measured. */
export interface Subject {
  /** How many entries are generated; undefined for the shipped ones. */
  readonly entries: number | undefined;
  /** The shipped knowledge. */
  readonly knowledge: string;
}

/** The seed of all generated knowledge. */
export const SEED = 20_261_121;

export async function entriesOf({ entries, knowledge }: Subject): Promise<readonly Entry[]> {
  if (entries === undefined) {
    const folder = await readKnowledge(knowledge);
    if (folder.outcome !== 'read') throw new Error(`“${knowledge}” cannot be read`);
    return folder.entries;
  }
  const options = { entries, seed: SEED, knowledge };
  // Texts put together of pieces take more memory than those that were read.
  return Array.from(generateEntries(options), compact);
}
