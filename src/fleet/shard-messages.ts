import type { MetricObject } from 'prom-client';
import type { PipelineAnswer } from '../knowledge/pipeline.ts';
import type { Health } from '../ops/health.ts';

/** Knowledge that was applied on purpose, or that is in force. */
export interface Applied {
  readonly revision: string;
  readonly pinned: boolean;
}

/** What a shard tells the manager of all shards. */
export type FromShard =
  /** It has started, and serves this. */
  | { readonly lauffeuer: 'joined'; readonly applied: Applied }
  | { readonly lauffeuer: 'applied'; readonly applied: Applied }
  | { readonly lauffeuer: 'health'; readonly health: Health }
  | { readonly lauffeuer: 'answer'; readonly id: number; readonly answer: Answer };

/** What the manager tells a shard. */
export type FromManager =
  | { readonly lauffeuer: 'inForce'; readonly applied: Applied }
  | { readonly lauffeuer: 'ask'; readonly id: number; readonly question: Question };

export type Question = { readonly about: 'metrics' } | { readonly about: 'reload'; readonly force: boolean };
export type Answer = { readonly metrics?: readonly MetricObject[]; readonly reload?: PipelineAnswer };

/** discord.js speaks over the same channel. */
export function isOurs(message: unknown): message is { readonly lauffeuer: string } {
  return typeof message === 'object' && message !== null && 'lauffeuer' in message;
}
