import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/moderation/chart.ts';
import { csvOf } from '../../src/moderation/csv.ts';
import { summarise } from '../../src/moderation/summary.ts';
import type { Statistics } from '../../src/storage/storage.ts';

const shown = { kind: 'faq', language: 'de', outcome: 'answer' } as const;
const STATISTICS: Statistics = {
  usage: [
    { ...shown, day: '2026-11-20', id: 'faq/a', count: 3 },
    { ...shown, day: '2026-11-21', id: 'faq/b', count: 4 },
    { ...shown, day: '2026-11-21', id: 'tip/c', kind: 'tip', language: 'da', outcome: 'candidates', count: 1 },
    { ...shown, day: '2026-10-01', id: 'faq/old', count: 99 },
  ],
  misses: [
    { day: '2026-11-21', language: 'de', outcome: 'none', count: 2 },
    { day: '2026-11-21', language: 'de', outcome: 'candidates', count: 1 },
  ],
  feedback: [
    { day: '2026-11-21', id: 'faq/a', language: 'de', helpful: 1, unhelpful: 0 },
    { day: '2026-11-21', id: 'faq/b', language: 'de', helpful: 9, unhelpful: 1 },
    { day: '2026-11-20', id: 'faq/b', language: 'da', helpful: 0, unhelpful: 1 },
  ],
};

describe('a summary', () => {
  test('counts the last days by day, kind, language and entry, and the share without an answer', () => {
    expect(summarise(STATISTICS, '2026-11-21', 3)).toEqual({
      from: '2026-11-19',
      to: '2026-11-21',
      days: [
        { day: '2026-11-19', answer: 0, candidates: 0, none: 0 },
        { day: '2026-11-20', answer: 3, candidates: 0, none: 0 },
        { day: '2026-11-21', answer: 4, candidates: 1, none: 2 },
      ],
      answers: 8,
      byKind: [
        { kind: 'lexicon', count: 0 },
        { kind: 'faq', count: 7 },
        { kind: 'tip', count: 1 },
        { kind: 'article', count: 0 },
      ],
      byLanguage: [
        { language: 'de', count: 7 },
        { language: 'da', count: 1 },
      ],
      mostRead: [
        { id: 'faq/b', count: 4 },
        { id: 'faq/a', count: 3 },
        { id: 'tip/c', count: 1 },
      ],
      // Nine of eleven say more than one of one.
      mostHelpful: [
        { id: 'faq/b', helpful: 9, unhelpful: 2 },
        { id: 'faq/a', helpful: 1, unhelpful: 0 },
      ],
      leastHelpful: [{ id: 'faq/b', helpful: 9, unhelpful: 2 }],
      unanswered: 0.2,
    });
  });

  test('of nothing says so', () => {
    const nothing = summarise({ usage: [], misses: [], feedback: [] }, '2026-11-21', 30);
    expect([nothing.days.length, nothing.answers, nothing.unanswered]).toEqual([30, 0, undefined]);
  });
});

test('the table holds every count, quoted where need be, and no formula', () => {
  const csv = csvOf({ ...STATISTICS, usage: [{ ...shown, day: '2026-11-20', id: '=cmd,"x"', count: 3 }] });
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFday,what,kind,entry,language,outcome,count',
    `2026-11-20,feedback,,faq/b,da,unhelpful,1`,
    `2026-11-20,shown,faq,"'=cmd,""x""",de,answer,3`,
    '2026-11-21,feedback,,faq/a,de,helpful,1',
    '2026-11-21,feedback,,faq/b,de,helpful,9',
    '2026-11-21,feedback,,faq/b,de,unhelpful,1',
    '2026-11-21,missed,,,de,candidates,1',
    '2026-11-21,missed,,,de,none,2',
    '',
  ]);
});

describe('the chart', () => {
  const { days } = summarise(STATISTICS, '2026-11-21', 30);
  const draw = (title: string) =>
    chartOf(days, {
      title,
      answer: 'beantwortet',
      candidates: 'Vorschläge',
      none: 'ubesvaret',
      day: (iso) => iso.slice(8),
    });

  test('is a PNG', () => {
    const png = draw('Fragen');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1100, 560]);
    expect(png.length).toBeLessThan(200_000);
  });

  test('draws each of ä ö ü ß æ ø å as itself, where the machine has no fonts too', () => {
    // A letter without a glyph is drawn as the same box, whichever letter it is.
    const program = `
      import { chartOf } from './dist/moderation/chart.js';
      const draw = (title) => chartOf([], { title, answer: 'a', candidates: 'b', none: 'c', day: (iso) => iso }).toString('base64');
      const drawn = [...'äöüßæøåÄÖÜÆØÅaou', '\\u{F0000}'].map(draw);
      console.log(new Set(drawn).size);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, FONTCONFIG_FILE: '/dev/null', FONTCONFIG_PATH: '/nowhere', HOME: '/nowhere' },
    });
    expect([stdout.trim(), stderr]).toEqual(['17', '']);
  });
});
