import type { KnowledgeStore, LoadedBy, LoadReport } from '../knowledge/store-reports.ts';

/** Is told of each attempt to serve other knowledge. */
export type CountReload = (by: LoadedBy, outcome: 'loaded' | 'refused' | 'failed') => void;

/** The same store, whose reloads are counted, those that were refused or failed as well. */
export function countingReloads(store: KnowledgeStore, count: CountReload): KnowledgeStore {
  const counted = async <Report>(
    by: LoadedBy,
    work: Promise<Report>,
    isLoaded: (report: Report) => boolean,
  ): Promise<Report> => {
    try {
      const report = await work;
      count(by, isLoaded(report) ? 'loaded' : 'refused');
      return report;
    } catch (error) {
      count(by, 'failed');
      throw error;
    }
  };
  const wasLoaded = ({ outcome }: Pick<LoadReport, 'outcome'>) => outcome === 'loaded';
  return {
    ...store,
    reload: (how) => counted(how?.by ?? 'start', store.reload(how), wasLoaded),
    apply: (revision, how) => counted(how?.by ?? 'command', store.apply(revision, how), wasLoaded),
    rollback: () => counted('rollback', store.rollback(), ({ outcome }) => outcome === 'restored'),
    adopt: (revision, pinned) => counted('fleet', store.adopt(revision, pinned), (adopted) => adopted),
  };
}
