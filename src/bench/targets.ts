/** How a figure is got of what was measured of the bot and of its reference in the same round. */
type Judged = 'own' | 'ratio' | 'added';

/** A figure that issue 9 sets, and how far it may go. */
export interface Target {
  readonly what: string;
  /** What stands beside it. */
  readonly reference: string;
  /** Of what is measured; a ratio has none. */
  readonly unit: string;
  readonly judged: Judged;
  readonly limit: number;
  /** Whether the figure has to reach the limit or to stay within it. */
  readonly wants: 'at least' | 'at most';
}

const BARE = 'bare bot';
const PLAIN = 'plain MiniSearch';

/** Every figure that is measured, in the order in which the table shows them. */
export const TARGETS = {
  'ask-rate': target('`/ask`, 16 in flight', BARE, '/s', 'ratio', 'at least', 0.6),
  'ask-p50': target('`/ask`, one in flight, p50', BARE, 'ms', 'added', 'at most', 1),
  'ask-p99': target('`/ask`, one in flight, p99', BARE, 'ms', 'added', 'at most', 3),
  start: target('start to first answer', BARE, 'ms', 'ratio', 'at most', 1.3),
  memory: target('memory at rest', BARE, 'MB', 'added', 'at most', 40),
  'answer-345-p50': target('one answer, 345 files, p50', PLAIN, 'ms', 'own', 'at most', 0.5),
  'answer-345-p99': target('one answer, 345 files, p99', PLAIN, 'ms', 'own', 'at most', 3),
  'complete-345-p99': target('one autocomplete, 345 files, p99', PLAIN, 'ms', 'own', 'at most', 2),
  'answer-20000-p50': target('one answer, 20,000 entries, p50', PLAIN, 'ms', 'own', 'at most', 3),
  'answer-20000-p99': target('one answer, 20,000 entries, p99', PLAIN, 'ms', 'own', 'at most', 15),
  'answer-100000-p50': target('one answer, 100,000 entries, p50', PLAIN, 'ms', 'own', 'at most', 10),
  'answer-100000-p99': target('one answer, 100,000 entries, p99', PLAIN, 'ms', 'own', 'at most', 50),
  'memory-100000': target('memory with 100,000 entries', PLAIN, 'MB', 'own', 'at most', 1536),
  load: target('load of 20,000 entries from disk', `${PLAIN}’s indexing`, 'ms', 'ratio', 'at most', 1.5),
  'reload-delay': target('event-loop delay p99 while 20,000 reload', 'without a reload', 'ms', 'own', 'at most', 20),
  'reload-answers': target('answers’ p99 while 20,000 reload', 'without a reload', 'ms', 'ratio', 'at most', 2),
  'reload-one': target('reload after one changed file of 20,000', 'load of all', 'ms', 'own', 'at most', 1000),
  http: target('http mode, signed interactions', 'bare node:http server', '/s', 'ratio', 'at least', 0.85),
  leak: target('memory growth over a million answers', 'heap after warm-up', 'MB', 'added', 'at most', 0.5),
} as const satisfies Readonly<Record<string, Target>>;

export type TargetId = keyof typeof TARGETS;

function target(
  what: string,
  reference: string,
  unit: string,
  judged: Judged,
  wants: Target['wants'],
  limit: number,
): Target {
  return { what, reference, unit, judged, wants, limit };
}
