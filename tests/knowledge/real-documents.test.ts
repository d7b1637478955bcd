import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';

const directory = process.env.REAL_DOCUMENTS_DIR;

test.runIf(directory !== undefined)(
  'the five real documents of REAL_DOCUMENTS_DIR are read as a person would',
  async () => {
    const reading = await readKnowledge(directory ?? '');
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    expect(reading.faults).toEqual([]);
    const of = (start: string) => reading.entries.filter(({ file }) => file.startsWith(start));
    const textOf = (start: string) =>
      of(start)
        .flatMap(({ sections }) => sections.map(({ heading, text }) => `${heading ?? ''}\n${text}`))
        .join('\n');

    const languages = ['000', '001', '002', '003', '004'].map((start) =>
      [...new Set(of(start).map(({ language }) => language))].join(),
    );
    expect(languages).toEqual(['de', 'de', 'de', 'de', 'da']);
    expect(
      of('00')
        .filter(({ kind }) => kind === 'article')
        .map(({ title }) => title),
    ).toEqual([
      'Virales Marketing',
      'Virales Marketing - Was ist Virales Marketing?',
      'Virales Marketing',
      'Virales Marketing',
      'Viral markedsføring',
    ]);

    // The seven of its list of questions, and the one that it opens with.
    expect(
      of('004')
        .filter(({ kind }) => kind === 'faq')
        .map(({ title }) => title),
    ).toEqual([
      'Hvad er viral marketing?',
      expect.stringMatching(/^Hvordan får jeg mit brand/),
      expect.stringMatching(/^Hvordan tjener du penge/),
      expect.stringMatching(/^Hvorfor er gennemsigtighed/),
      expect.stringMatching(/^Hvad betyder "seeding"/),
      expect.stringMatching(/^Hvad er trinene/),
      expect.stringMatching(/^Hvad er gode værktøjer/),
      expect.stringMatching(/^Hvor meget koster/),
    ]);

    expect(textOf('00')).not.toMatch(/cookie|newsletter|AGB|Folge uns|TTT|youtube=|&amp;|href|Home \/|\]\(\//i);
    expect(textOf('001')).toMatch(/wirkliches Interesse geweckt wird\.$/);
    expect(of('002')[0]?.sections.map(({ heading }) => heading)).toEqual([
      undefined,
      '1. Phase: Enttäuschung',
      '2. Phase: Begeisterung',
      '3. Phase: Ernüchterung',
      '4. Phase Weiterempfehlung',
    ]);
    expect(textOf('003')).toContain('• Kundenzufriedenheit und Loyalität,');
    for (const [start, words] of [
      ['000', 'Linktracking'],
      ['001', 'Wettbewerbsrecht'],
      ['002', 'Klappentext'],
      ['003', 'Nabelschau'],
      ['004', 'Burger King'],
    ] as const) {
      expect(textOf(start)).toContain(words);
    }
  },
);
