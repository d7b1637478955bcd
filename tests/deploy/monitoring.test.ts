import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/ops/metrics.ts';
import { type Parsed, parseOne, read } from './files.ts';

/** What the program exports, with the labels of each. */
const { registry } = createMetrics(() => ({ version: '0', since: '', stopping: false }));
const exported = new Map<string, readonly string[]>();
for (const metric of registry.getMetricsAsArray() as Parsed[]) {
  const { name, labelNames = [], type } = metric;
  exported.set(name, labelNames);
  const isHistogram = type === 'histogram' || metric.constructor.name === 'Histogram';
  if (isHistogram)
    for (const part of ['bucket', 'sum', 'count']) exported.set(`${name}_${part}`, [...labelNames, 'le']);
}

const NAME = /\b(?:lauffeuer|nodejs|process)_\w+/g;
const { groups } = parseOne('deploy/prometheus/alerts.yaml');
const alerts: readonly Parsed[] = groups.flatMap(({ rules }: Parsed) => rules);
const dashboard = JSON.parse(read('deploy/grafana/lauffeuer.json'));
const panels: readonly Parsed[] = dashboard.panels.filter(({ type }: Parsed) => type !== 'row');
const expressions: readonly string[] = [
  ...alerts.map(({ expr }) => expr),
  ...panels.flatMap(({ targets }) => targets.map(({ expr }: Parsed) => expr)),
  ...dashboard.templating.list.flatMap(({ definition }: Parsed) => definition ?? []),
];

describe('the alert rules and the dashboard', () => {
  it('use no metric that the program does not export', () => {
    const used = new Set(expressions.flatMap((expression) => expression.match(NAME) ?? []));
    expect([...used].filter((name) => !exported.has(name))).toEqual([]);
  });

  it('ask for no label that a metric does not have', () => {
    for (const expression of expressions) {
      for (const [, name = '', selectors = ''] of expression.matchAll(/(\w+)\{([^}]*)\}/g)) {
        const labels = [...selectors.matchAll(/(\w+)=/g)].map(([, label]) => label);
        expect(['instance', ...(exported.get(name) ?? [])], expression).toEqual(expect.arrayContaining(labels));
      }
      const known = (expression.match(NAME) ?? []).flatMap((name) => exported.get(name) ?? []);
      for (const [, list = ''] of expression.matchAll(/\bby \(([^)]*)\)/g)) {
        expect(['instance', ...known], expression).toEqual(expect.arrayContaining(list.split(/,\s*/)));
      }
    }
  });

  it('show every metric of the bot’s own', () => {
    const shown = panels.flatMap(({ targets }) => targets.map(({ expr }: Parsed) => expr)).join('\n');
    const own = registry
      .getMetricsAsArray()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('lauffeuer_'));
    expect(own.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('draw panels that do not lie over one another', () => {
    const taken = new Map<string, string>();
    for (const { title, gridPos } of panels) {
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect(taken.get(`${x},${y}`), title).toBeUndefined();
          taken.set(`${x},${y}`, title);
        }
      }
    }
  });
});

describe('each alert', () => {
  it.each(alerts)(
    '$alert says how bad it is, what it means, and where it stands what to do',
    ({ alert, labels, annotations }) => {
      expect(['warning', 'critical']).toContain(labels.severity);
      expect(annotations.summary).toMatch(/\.$/);
      expect(annotations.runbook).toBe(`docs/hosting.md#${alert.toLowerCase()}`);
      expect(read('docs/hosting.md')).toMatch(new RegExp(`^#+ ${alert}$`, 'm'));
    },
  );
});
