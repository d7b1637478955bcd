import type { InteractionRecord, Limit, RecordedRequest, WhyAnswer } from '../protocol.ts';
import { h } from './dom.ts';
import { jsonView } from './json-view.ts';

/** Draws an interaction: what was sent and answered, how long it took, which limits it used, and why. */
export function drawRecord(record: InteractionRecord): HTMLElement {
  const { title, who, at, violations } = record;
  const time = new Date(at).toLocaleTimeString('en-GB');
  const details = h(
    'details',
    { class: `record record-${record.kind}`, 'data-record': record.id },
    h(
      'summary',
      {},
      h('span', { class: 'record-title' }, title),
      h('span', { class: 'record-line' }, `${time} · ${who} `, latency(record), violationBadge(violations.length)),
    ),
  );
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(...inside(record));
  });
  return details;
}

function inside({ request, requests, violations, why, kind }: InteractionRecord): readonly HTMLElement[] {
  const limits = requests.flatMap((one) => one.limits);
  return [
    ...violations.map(({ rule, where, message }) =>
      h(
        'div',
        { class: 'violation' },
        h('strong', {}, `Breaks a rule of Discord’s: ${rule}`),
        h('code', {}, where),
        h('span', {}, message),
      ),
    ),
    ...(limits.length === 0 ? [] : [h('div', { class: 'limits' }, ...limits.map(drawLimit))]),
    ...(why === undefined ? [] : [drawWhy(why)]),
    ...(kind === 'other' ? [] : [jsonView('→ INTERACTION_CREATE', request)]),
    ...requests.flatMap(drawRequest),
  ];
}

function drawRequest(request: RecordedRequest): readonly HTMLElement[] {
  const { method, path, after, status, body, answer } = request;
  const badge = h('span', { class: status < 300 ? 'badge good' : 'badge bad' }, `${status}`);
  const title = `← ${method} …${shortPath(path)} · ${Math.max(0, Math.round(after))} ms `;
  return [jsonView(title, body, badge), ...(answer === undefined ? [] : [jsonView('   its answer', answer)])];
}

/** A path without the version, the ids and the token. */
function shortPath(path: string): string {
  return path.replace(/^\/api\/v\d+/, '').replace(/\/[\w-]{15,}/g, '/·');
}

function latency({ answered, latency: milliseconds, kind }: InteractionRecord): HTMLElement | undefined {
  if (kind === 'other') return undefined;
  if (!answered) return h('span', { class: 'badge bad' }, 'not answered');
  const speed = milliseconds < 100 ? 'good' : milliseconds < 1000 ? 'fair' : 'bad';
  return h('span', { class: `badge ${speed}` }, `${Math.round(milliseconds)} ms`);
}

function violationBadge(count: number): HTMLElement | undefined {
  if (count === 0) return undefined;
  return h('span', { class: 'badge bad' }, count === 1 ? '1 violation' : `${count} violations`);
}

function drawLimit({ name, used, most }: Limit): HTMLElement {
  const meter = h('meter', { min: 0, max: most, high: most * 0.9, value: used, 'aria-label': name });
  return h('div', { class: 'limit' }, h('span', {}, name), meter, h('span', {}, `${format(used)} of ${format(most)}`));
}

function format(value: number): string {
  return value.toLocaleString('en');
}

function drawWhy({ outcome, confidence, wished, results }: WhyAnswer): HTMLElement {
  const rows = results.map((result) =>
    h(
      'li',
      {},
      h('strong', {}, result.title),
      h(
        'span',
        { class: 'why-line' },
        `${result.id} · ${result.language}, met in ${result.matchedLanguage} · ${percent(result.score)}`,
      ),
      result.named === undefined ? undefined : h('span', { class: 'why-line' }, `named: ${result.named}`),
      result.words.length === 0 ? undefined : h('span', { class: 'why-line' }, `words: ${result.words.join(', ')}`),
      result.read.length === 0 ? undefined : h('span', { class: 'why-line' }, `read: ${result.read.join(', ')}`),
      h('code', {}, result.source),
    ),
  );
  return h(
    'details',
    { class: 'why', open: true },
    h('summary', {}, `Why this answer: ${outcome}, confidence ${percent(confidence)}, in ${wished}`),
    h('ol', {}, ...rows),
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
