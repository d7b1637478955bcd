import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { causeOf } from '../discord/cause.ts';
import { reloadForPipeline } from '../knowledge/pipeline.ts';
import type { KnowledgeStore } from '../knowledge/store.ts';
import type { Health } from '../ops/health.ts';
import {
  type Answer,
  type Applied,
  type FromManager,
  type FromShard,
  isOurs,
  type Question,
} from './shard-messages.ts';

export interface ShardOptions {
  readonly store: KnowledgeStore;
  readonly log: Logger;
  readonly health: () => Health;
  /** What is counted here. */
  readonly metrics?: Registry | undefined;
  /** Whether knowledge is shared by the manager, and not by Redis. */
  readonly sharesKnowledge: boolean;
  /** The manager is gone: nobody would end this process. */
  readonly orphaned: () => void;
}

/** How often the manager is told how this shard is. In ms. */
const TELL_EVERY = 1000;

/** Takes part in what the shards of one machine share by the manager that has started them. */
export function joinShards({ store, log, health, metrics, sharesKnowledge, orphaned }: ShardOptions): void {
  const tell = (message: FromShard) => {
    // Whom it does not reach is gone.
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  };
  const takeOver = async ({ revision, pinned }: Applied) => {
    const { status } = store;
    if (status().revision === revision && status().pinned === pinned) return;
    try {
      if (!(await store.adopt(revision, pinned))) log.error({ revision }, 'what another shard serves cannot be had');
    } catch (error) {
      log.error({ revision, cause: causeOf(error) }, 'what another shard serves cannot be had');
    }
  };
  const answer = async (question: Question): Promise<Answer> => {
    if (question.about === 'reload') return { reload: await reloadForPipeline(store, question.force) };
    return metrics === undefined ? {} : { metrics: await metrics.getMetricsAsJSON() };
  };

  process.on('message', (raw: unknown) => {
    if (!isOurs(raw)) return;
    const message = raw as FromManager;
    if (message.lauffeuer === 'inForce') void takeOver(message.applied);
    else {
      answer(message.question).then(
        (told) => tell({ lauffeuer: 'answer', id: message.id, answer: told }),
        (error: unknown) => log.error({ cause: causeOf(error) }, 'a question of the manager failed'),
      );
    }
  });
  process.on('disconnect', orphaned);
  setInterval(() => tell({ lauffeuer: 'health', health: health() }), TELL_EVERY).unref();
  tell({ lauffeuer: 'health', health: health() });
  if (!sharesKnowledge) return;
  store.onSwap(({ revision, pinned, by }) => {
    if (by !== 'fleet') tell({ lauffeuer: 'applied', applied: { revision, pinned } });
  });
  const { revision, pinned } = store.status();
  tell({ lauffeuer: 'joined', applied: { revision, pinned } });
}
