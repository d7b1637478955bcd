import type { Fault } from '../core/fault.ts';
import type { NamedEntry } from './differences.ts';
import type { KnowledgeStore, LoadReport } from './store-reports.ts';

/** What `POST /reload` answers: the status of HTTP and a body for JSON. */
export interface PipelineAnswer {
  /** 200 loaded; 409 not without `force`, for more than half of the entries would go; 422 the folder cannot be served. */
  readonly status: 200 | 409 | 422;
  readonly body: {
    readonly outcome: LoadReport['outcome'];
    readonly reason?: LoadReport['reason'];
    /** Of what is served now. */
    readonly revision: string;
    readonly added: readonly NamedEntry[];
    readonly changed: readonly NamedEntry[];
    readonly removed: readonly NamedEntry[];
    readonly faults: readonly Fault[];
    readonly kept: readonly string[];
    readonly milliseconds: number;
  };
}

/** Reloads for a program that cannot be asked. @param force Even where more than half of the entries would go. */
export async function reloadForPipeline(store: KnowledgeStore, force: boolean): Promise<PipelineAnswer> {
  const { milliseconds, ...report } = await store.reload({ by: 'pipeline', careful: !force });
  const status = report.outcome === 'loaded' ? 200 : report.reason === 'removes-most' ? 409 : 422;
  return { status, body: { ...report, milliseconds: Math.round(milliseconds) } };
}
