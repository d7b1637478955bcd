import type { Fault } from '../core/fault.ts';
import { sortFaults } from './faults.ts';
import { subjectOf } from './lint.ts';
import { languageChecks } from './lint-links.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * What time has overtaken: translations of an original that has changed since, and entries whose review is long ago or
 * not stated. Pure.
 * @param days An entry reviewed longer ago than this is due.
 */
export function findStale(
  folder: Pick<KnowledgeFolder, 'files' | 'entries' | 'tags'>,
  today: Date,
  days: number,
): Fault[] {
  const subject = subjectOf(folder);
  const translations = [...languageChecks(subject)].filter(({ code }) => code === 'translates-stale');
  const reviews = subject.authored.flatMap((entry) => {
    const { reviewed } = entry;
    if (reviewed === undefined) return [subject.at(entry, 'reviewed', 'review-missing')];
    const age = Math.floor((today.getTime() - Date.parse(reviewed)) / DAY);
    return age > days ? [subject.at(entry, 'reviewed', 'review-due', { reviewed, days: age })] : [];
  });
  return sortFaults([...translations, ...reviews]);
}
