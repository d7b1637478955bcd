import { fileURLToPath } from 'node:url';
import { type KnowledgeFolder, readKnowledge } from '../../src/knowledge/read-knowledge.ts';

/** The knowledge that comes with the bot. */
export async function readShipped(): Promise<KnowledgeFolder> {
  const folder = await readKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
  if (folder.outcome !== 'read') throw new Error('the shipped knowledge cannot be read');
  return folder;
}
