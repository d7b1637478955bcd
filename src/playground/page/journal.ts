import { type Json, objectOf, objectsOf, textOf } from '../discord/json.ts';
import { INTERACTION } from '../discord/rules/callbacks.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Exchange, InteractionOutcome, Violation } from '../discord/types.ts';
import { limitsOf } from './limits.ts';
import type { BrokenRule, InteractionRecord, WhyAnswer } from './protocol.ts';

/** What went on between Discord and the bot, an interaction a record. */
export interface Journal {
  records(): readonly InteractionRecord[];
  /** The outcome of an interaction, for a modal that it opened. */
  outcome(id: string): InteractionOutcome | undefined;
  stop(): void;
}

export interface JournalOptions {
  readonly discord: LoopbackDiscord;
  /** Why the bot answered an interaction as it did. */
  readonly why: (request: Json) => WhyAnswer | undefined;
  /** Is told of each record when it comes and whenever it grows. */
  readonly onRecord: (record: InteractionRecord) => void;
}

/** Older records are forgotten. */
const MOST = 200;

interface Entry {
  readonly record: InteractionRecord;
  /** Absent for what the bot did of its own accord. */
  readonly outcome?: InteractionOutcome;
}

/** What is known of an interaction before it is answered. */
type Early = Pick<InteractionRecord, 'requests' | 'violations'>;

export function createJournal({ discord, why, onRecord }: JournalOptions): Journal {
  const entries = new Map<string, Entry>();
  /** By the interaction's token. */
  const early = new Map<string, Early>();
  const broken: BrokenRule[] = [];

  const keep = (entry: Entry) => {
    entries.set(entry.record.id, entry);
    const [oldest] = entries.keys();
    if (entries.size > MOST && oldest !== undefined) entries.delete(oldest);
    onRecord(entry.record);
  };
  const takeBroken = () => broken.splice(0);

  const add = (outcome: InteractionOutcome) => {
    const { id, request, response, latency } = outcome;
    const token = textOf(request.token);
    const { requests, violations } = early.get(token) ?? { requests: [], violations: [] };
    early.delete(token);
    const record: InteractionRecord = {
      id,
      ...describe(request),
      at: new Date(sentAt(id)).toISOString(),
      answered: response !== undefined,
      latency,
      request,
      requests,
      violations: [...violations, ...takeBroken()],
      why: why(request),
    };
    keep({ record, outcome });
  };

  /** A request is the interaction's if its path holds the interaction's token: `…/interactions/<id>/<token>/callback`. */
  const take = (exchange: Exchange) => {
    const [, , , kind, , token = ''] = exchange.path.split('/');
    if (kind !== 'interactions' && kind !== 'webhooks') return takeOther(exchange);
    const entry = [...entries.values()].find(({ record }) => record.request.token === token);
    const before = entry?.record ?? early.get(token) ?? { requests: [], violations: [] };
    const after = Date.now() - sentAt(entry?.record.id ?? idOf(token));
    const grown: Early = {
      requests: [...before.requests, { ...exchange, after, limits: limitsOf(exchange.body) }],
      violations: [...before.violations, ...takeBroken()],
    };
    if (entry === undefined) early.set(token, grown);
    else keep({ ...entry, record: { ...entry.record, ...grown } });
  };

  /** What the bot does of its own accord, such as registering commands, is worth a record only if a rule was broken. */
  const takeOther = (exchange: Exchange) => {
    const violations = takeBroken();
    if (violations.length === 0) return;
    const { method, path } = exchange;
    const record: InteractionRecord = {
      id: `request-${entries.size}-${Date.now()}`,
      title: `${method} ${path}`,
      kind: 'other',
      who: discord.bot.globalName,
      at: new Date().toISOString(),
      answered: true,
      latency: 0,
      request: {},
      requests: [{ ...exchange, after: 0, limits: limitsOf(exchange.body) }],
      violations,
      why: undefined,
    };
    keep({ record });
  };

  /** A rule is broken by the request that is told of next, or by the interaction that was not answered in time. */
  const blame = ({ rule, where, message }: Violation) => {
    broken.push({ rule, where, message });
  };

  const unwatch = discord.watch((event) => {
    if (event.type === 'interaction') add(event.outcome);
    if (event.type === 'exchange') take(event.exchange);
    if (event.type === 'violation') blame(event.violation);
  });
  return {
    records: () => [...entries.values()].map(({ record }) => record),
    outcome: (id) => entries.get(id)?.outcome,
    stop: unwatch,
  };
}

/** The milliseconds since 1970 that an id was made at. https://discord.com/developers/docs/reference#snowflakes */
function sentAt(id: string): number {
  return /^\d+$/.test(id) ? Number((BigInt(id) >> 22n) + 1_420_070_400_000n) : Date.now();
}

/** The loopback Discord writes the interaction's id into its token, as Discord does. */
function idOf(token: string): string {
  return Buffer.from(token, 'base64url').toString('latin1').split(':')[1] ?? '';
}

/** In a few words what was done, by whom. */
function describe(request: Json): Pick<InteractionRecord, 'title' | 'kind' | 'who'> {
  const user = objectOf(objectOf(request.member).user ?? request.user);
  const who = textOf(user.global_name);
  const data = objectOf(request.data);
  switch (request.type) {
    case INTERACTION.command:
      return { title: commandTitle(data), kind: 'command', who };
    case INTERACTION.autocomplete:
      return { title: commandTitle(data), kind: 'autocomplete', who };
    case INTERACTION.component:
      return { title: componentTitle(request, data), kind: 'component', who };
    case INTERACTION.modal:
      return { title: `form ${textOf(data.custom_id)}`, kind: 'modal', who };
    default:
      return { title: `type ${String(request.type)}`, kind: 'other', who };
  }
}

function commandTitle(data: Json): string {
  const name = textOf(data.name);
  if (data.type === 3) return name;
  const said = (options: unknown): readonly string[] =>
    objectsOf(options).flatMap((option) =>
      option.value === undefined
        ? [textOf(option.name), ...said(option.options)]
        : [`${textOf(option.name)}: ${String(option.value)}`],
    );
  return [`/${name}`, ...said(data.options)].join(' ');
}

/** What stands on the button or select that was used. */
function componentTitle(request: Json, data: Json): string {
  const find = (components: unknown): Json | undefined => {
    for (const component of objectsOf(components)) {
      if (component.custom_id === data.custom_id) return component;
      const inside = find(component.components) ?? find([component.accessory]);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const used = find(objectOf(request.message).components);
  const label = textOf(used?.label) || textOf(used?.placeholder) || textOf(data.custom_id);
  const chosen = objectsOf(used?.options).filter(({ value }) =>
    JSON.stringify(data.values ?? []).includes(`"${value}"`),
  );
  return chosen.length === 0 ? `[${label}]` : `[${label}] ${chosen.map((option) => textOf(option.label)).join(', ')}`;
}
