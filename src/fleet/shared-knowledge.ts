import type { Logger } from 'pino';
import { causeOf } from '../discord/cause.ts';
import { packRevision, unpackRevision } from '../knowledge/packed-revision.ts';
import type { KnowledgeFolder } from '../knowledge/read-knowledge.ts';
import { KEPT_REVISIONS, type KeptRevision, type Revisions } from '../knowledge/revisions.ts';
import type { KnowledgeStore } from '../knowledge/store.ts';
import type { Redis } from './redis.ts';
import { APPLY, CHANNEL, KEY, REVISION } from './scripts.ts';

/** The knowledge that all processes of the bot serve; docs/decisions/sharing-between-processes.md says which one wins. */
export interface SharedKnowledge {
  /** The good revisions of all processes. */
  readonly revisions: Revisions;
  /**
   * Takes part from now on.
   * @param isFromFolder Whether the store has started with what its folder says, and not with something in its place.
   * @param settle Has {@link settle} called soon.
   */
  join(store: KnowledgeStore, isFromFolder: boolean, settle: () => void): void;
  /** Says what was applied here, and begins to serve what is in force. Rejects while Redis is away. */
  settle(): Promise<void>;
  /** Resolves when nothing is being taken over. */
  idle(): Promise<void>;
}

export interface SharedKnowledgeOptions {
  /** Of this process. */
  readonly local: Revisions;
  /** The knowledge folder. */
  readonly directory: string;
  readonly redis: Redis;
  readonly log: Logger;
}

interface InForce {
  readonly revision: string;
  readonly pinned: boolean;
}

/** A folder's revision that no process has named for so long is nobody's any more. In ms. */
const HELD_FOR = 120_000;
const NAMED_EVERY = 30_000;
/** Before something that could not be taken over is tried again. In ms. */
const PAUSE = 5000;

export function createSharedKnowledge({ local, directory, redis, log }: SharedKnowledgeOptions): SharedKnowledge {
  let store: KnowledgeStore | undefined;
  /** What was applied here and is not in force yet. */
  let unsaid: InForce | undefined;
  let kept: { readonly revision: string; readonly folder: KnowledgeFolder; readonly since: Date } | undefined;
  /** What this process read from its folder last. */
  let held: string | undefined;
  let hasJoined = false;
  let namedAt = 0;
  let pausedUntil = 0;
  let takingOver: Promise<void> | undefined;
  /** The last revision that could not be taken over, which is told once. */
  let refused: string | undefined;
  /** Made once, however often Redis does not take it. */
  let packed: { readonly revision: string; readonly bytes: Buffer | '' } | undefined;
  let settleSoon = () => {};

  const revisions: Revisions = {
    ...local,
    async list() {
      const own = await local.list();
      const shared = redis.isUp() ? await sharedList().catch(() => []) : [];
      const names = new Set(shared.map(({ revision }) => revision));
      const all = [...shared, ...own.filter(({ revision }) => !names.has(revision))];
      return all.sort((a, b) => a.since.getTime() - b.since.getTime()).slice(-KEPT_REVISIONS);
    },
    async load(revision) {
      const own = await local.load(revision);
      return own ?? (redis.isUp() ? sharedRevision(revision) : undefined);
    },
    keep(revision, folder, since) {
      kept = { revision, folder, since };
      return local.keep(revision, folder, since);
    },
  };

  const sharedList = async (): Promise<readonly KeptRevision[]> => {
    const found = await redis.commands.zrange(KEY.revisions, '0', '-1', 'WITHSCORES');
    return found.flatMap((revision, index) =>
      index % 2 === 0 ? [{ revision, since: new Date(Number(found[index + 1])) }] : [],
    );
  };

  const sharedRevision = async (revision: string): Promise<KnowledgeFolder | undefined> => {
    try {
      const bytes = await redis.commands.getBuffer(REVISION + revision);
      return bytes === null ? undefined : await unpackRevision(bytes, revision);
    } catch (error) {
      log.error({ revision, cause: causeOf(error) }, 'a shared revision cannot be read');
      return undefined;
    }
  };

  const readInForce = async () => {
    const [revision, pinned, version] = await redis.commands.hmget(KEY.knowledge, 'revision', 'pinned', 'version');
    return revision ? { revision, pinned: pinned === '1', version: version ?? '0' } : undefined;
  };

  /** @param after Only if this version is in force still. */
  const say = async (applied: InForce, after = '') => {
    const { revision, pinned } = applied;
    const isThere = (await redis.commands.exists(REVISION + revision)) === 1;
    const bytes = isThere ? '' : await bytesOf(revision);
    const since = kept?.revision === revision ? kept.since : await sinceOf(revision);
    const args = [revision, pinned ? 1 : 0, since.getTime(), bytes, KEPT_REVISIONS, REVISION, after];
    await redis.run(APPLY, [KEY.knowledge, KEY.revisions, CHANNEL], args);
    if (unsaid === applied) unsaid = undefined;
    packed = undefined;
  };

  /** None where it is not to be had here. */
  const bytesOf = async (revision: string): Promise<Buffer | ''> => {
    if (packed?.revision === revision) return packed.bytes;
    const folder = kept?.revision === revision ? kept.folder : await local.load(revision);
    packed = { revision, bytes: folder === undefined ? '' : await packRevision(folder, directory) };
    return packed.bytes;
  };

  const sinceOf = async (revision: string) =>
    (await local.list()).findLast((one) => one.revision === revision)?.since ?? new Date();

  /** Whether a living process has this in its folder. */
  const isHeld = async (revision: string) => {
    const named = await redis.commands.zscore(KEY.folders, revision);
    return named !== null && Number(named) > Date.now() - HELD_FOR;
  };

  const nameHeld = async () => {
    if (held === undefined || Date.now() - namedAt < NAMED_EVERY) return;
    await redis.commands.zadd(KEY.folders, Date.now(), held);
    await redis.commands.zremrangebyscore(KEY.folders, 0, Date.now() - HELD_FOR);
    namedAt = Date.now();
  };

  const takeOver = async (from: KnowledgeStore, { revision, pinned }: InForce) => {
    try {
      if (await from.adopt(revision, pinned)) {
        refused = undefined;
        return;
      }
      if (refused !== revision) log.error({ revision }, 'the revision in force cannot be had: another one is served');
    } catch (error) {
      if (refused !== revision) log.error({ revision, cause: causeOf(error) }, 'a revision could not be taken over');
    }
    refused = revision;
    pausedUntil = performance.now() + PAUSE;
  };

  return {
    revisions,
    join(joining, isFromFolder, soon) {
      store = joining;
      settleSoon = soon;
      if (isFromFolder) held = joining.status().revision;
      joining.onSwap(({ revision, pinned, by }) => {
        if (by === 'fleet') return;
        if (by !== 'rollback') {
          held = revision;
          namedAt = 0;
        }
        unsaid = { revision, pinned };
        settleSoon();
      });
    },
    async settle() {
      if (store === undefined || takingOver !== undefined) return;
      if (unsaid !== undefined) await say(unsaid);
      const inForce = await readInForce();
      const { revision, pinned } = store.status();
      const differs = inForce?.revision !== revision || inForce.pinned !== pinned;
      const isNews = !hasJoined && held === revision && inForce?.pinned !== true && !(await isHeld(revision));
      // Whoever is faster is followed: what came of it is seen with the next look.
      if (inForce === undefined || (differs && isNews)) return say({ revision, pinned }, inForce?.version ?? '0');
      hasJoined = true;
      await nameHeld();
      // What was applied here while Redis was asked is said first.
      if (!differs || unsaid !== undefined || performance.now() < pausedUntil) return;
      takingOver = takeOver(store, inForce).finally(() => {
        takingOver = undefined;
        settleSoon();
      });
    },
    async idle() {
      await takingOver;
    },
  };
}
