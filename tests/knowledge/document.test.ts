import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { folderOf } from './temporary-folder.ts';

const FIXTURES = new URL('../fixtures/documents/', import.meta.url).pathname;

const options = { detect: async () => 'de', defaultLanguage: 'en' };
const parse = (text: string, file = 'notes.md') => parseFile(file, text, options);

function bodyOf(entry: Entry | undefined): string {
  return (entry?.sections ?? []).map(({ heading = '', text }) => `${heading}\n${text}`).join('\n');
}

describe('documents in the shapes of real ones', async () => {
  const reading = await readKnowledge(FIXTURES);
  if (reading.outcome !== 'read') throw new Error(reading.outcome);
  const { entries } = reading;
  const from = (start: string) => entries.filter(({ file }) => file.startsWith(start));

  test('all are read, without any fault, each in its language', () => {
    expect(reading.faults).toEqual([]);
    expect(new Map(entries.map(({ file, language }) => [file.slice(0, 3), language]))).toEqual(
      new Map([
        ['010', 'de'],
        ['011', 'de'],
        ['012', 'de'],
        ['013', 'de'],
        ['014', 'da'],
        ['new', 'de'],
      ]),
    );
    expect(entries.every(({ kind, id }) => kind === (id.includes('#') ? 'faq' : 'article'))).toBe(true);
  });

  test('a blog post: its own front matter, entities, shortcodes and a video', () => {
    const [post, ...more] = from('010');
    expect(more).toEqual([]);
    expect(post).toMatchObject({
      id: 'article/flashmobs',
      title: 'Flashmobs',
      summary: 'Wie ein Flashmob für eine Marke wirbt, ohne dass jemand sie laut nennt',
      sections: [{ line: 25 }, { heading: 'Woher die Zuschauer kommen', line: 31 }],
    });
    const body = bodyOf(post);
    expect(body).toContain('zwei Minuten\nund gehen auseinander');
    expect(body).toContain('Cafés,\nPlätze & Haltestellen');
    expect(body).toContain('[YouTube](https://www.youtube.com/watch?v=Ab3dE_fGh1J)');
    expect(body).toContain('[die Anleitung](https://example.org/anleitung) oder den alten Beitrag.');
    expect(body).not.toMatch(/youtube=|gallery|caption|Gleis neun|&amp;|&eacute;|\/2013/);
  });

  test('a lexicon page: the first real line is the title, plain lines are headings, the page around it is gone', () => {
    const [page] = from('011');
    expect(page?.title).toBe('Empfehlungsmarketing - Was bedeutet Empfehlungsmarketing?');
    expect(page?.sections.map(({ heading, line }) => [heading, line])).toEqual([
      [undefined, 5],
      ['So kommt eine Empfehlung zustande', 7],
      ['Wo das Empfehlungsmarketing endet', 11],
    ]);
    expect(bodyOf(page)).not.toMatch(
      /Cookie|Newsletter|Registrier|Anzeige|Impressum|Folge|Statistik|Erforderlich|Lexikon|Regler/,
    );
    expect(bodyOf(page)).toMatch(/und zwar mit etwas, das zum Angebot gehört\.$/);
  });

  test('a review in parts: each part is a section', () => {
    const [review] = from('012');
    expect(review?.title).toBe('Ansteckende Ideen');
    expect(review?.sections.map(({ heading }) => heading)).toEqual([
      undefined,
      '1. Kapitel: Neugier',
      '2. Kapitel: Zweifel',
      '3. Kapitel Versöhnung',
    ]);
    expect(bodyOf(review)).toMatch(/Das Gegenteil davon wäre ein Handzettel\.$/);
  });

  test('an essay: no breadcrumb, and its list as it was written', () => {
    const [essay] = from('013');
    expect(essay?.title).toBe('Ansteckung im Netz');
    expect(bodyOf(essay)).not.toMatch(/Home|Magazin/);
    expect(bodyOf(essay)).toContain('  • die Freude beim „Weitersagen”,\n  • den Aufwand');
  });

  test('an encyclopaedia page: each question is an entry of its own, related both ways', () => {
    const [page, ...questions] = from('014');
    expect(questions.map(({ id }) => id)).toEqual([
      'article/mund-til-mund#hvad-er-mund-til-mund',
      'article/mund-til-mund#hvordan-faar-jeg-folk-til-at-tale-om-min-butik',
      'article/mund-til-mund#kan-man-koebe-sig-til-mund-til-mund',
      'article/mund-til-mund#hvad-betyder-spredning-i-den-forbindelse',
      'article/mund-til-mund#hvor-lang-tid-tager-det',
      'article/mund-til-mund#er-det-det-samme-som-reklame',
      'article/mund-til-mund#hvilke-redskaber-hjaelper',
      'article/mund-til-mund#hvornaar-gaar-det-galt',
    ]);
    expect(page?.related).toEqual(questions.map(({ id }) => id));
    expect(page?.sections.map(({ heading }) => heading)).toEqual(['Hvorfor det virker', 'Kort sagt', 'Værd at huske']);
    expect(questions[3]).toMatchObject({
      kind: 'faq',
      language: 'da',
      title: 'Hvad betyder "spredning" i den forbindelse?',
      summary:
        'Spredning er, hvor langt en historie når ud fra den første, der fortalte den. Nogle historier dør efter et led, andre når tusinder.',
      related: ['article/mund-til-mund'],
      line: 34,
    });
    expect(bodyOf(page)).toContain('Læs mere om tillid og om [forskning](https://example.org/forskning).');
    expect(bodyOf(page)).toContain('> ### 7 ud af 10');
    expect(bodyOf(page)).not.toMatch(/QQQ|href|<|^>$/m);
  });

  test('a text about newsletters and cookies keeps every sentence and loses only the calls below it', async () => {
    const [text] = from('newsletter');
    const written = await readFile(`${FIXTURES}newsletter-und-cookies.md`, 'utf8');
    const [title, ...paragraphs] = written.trim().split('\n\n');
    expect(text?.title).toBe(title);
    expect(
      text?.sections
        .map((section) => section.text)
        .join('\n\n')
        .split('\n\n'),
    ).toEqual(paragraphs.slice(0, -2));
  });
});

describe('the title', () => {
  const LONG =
    'Ein Absatz, der so lang ist, dass ihn niemand für eine Überschrift halten kann, weil er weiter und weiter geht, bis er endet.';
  const titleOf = async (text: string, file?: string) => (await parse(text, file)).entries[0]?.title;

  test('comes from the front matter, the first heading or the first line', async () => {
    expect(await titleOf(`---\ntitle: "K&ouml;der"\n---\n# Anders\n\n${LONG}`)).toBe('Köder');
    expect(await titleOf(`${LONG}\n\n# Oben\n\n${LONG}`)).toBe('Oben');
    expect(await titleOf(`## **Erste** [Zeile](/x)\n\n${LONG}`)).toBe('Erste Zeile');
    expect(await titleOf(`Erste Zeile.\n\n${LONG}`)).toBe('Erste Zeile.');
    expect(await titleOf(`${LONG}\n\n## Später\n\n${LONG}`)).toBe('Später');
    expect(await titleOf(`${LONG}`)).toMatch(/^Ein Absatz, .{60,118}…$/);
  });

  test('is not said twice: the line that it was taken from is no text', async () => {
    for (const text of [
      `---\ntitle: Köder\n---\n# Köder\n\n${LONG}`,
      `---\ntitle: Köder\n---\nKöder\n\n${LONG}`,
      `Köder\n\n${LONG}`,
    ]) {
      const { entries } = await parse(text);
      expect(entries.map(({ title, sections }) => [title, sections.map((section) => section.text)])).toEqual([
        ['Köder', [LONG]],
      ]);
    }
  });
});

describe('the id', () => {
  const idOf = async (file: string) =>
    (await parse('Über Köder & Ærø, Ångström\n\nText, der folgt.', file)).entries[0]?.id;

  test('is made of the file name, with umlauts spelt out', async () => {
    expect(await idOf('Große Köder für Ærø.md')).toBe('article/grosse-koeder-fuer-aeroe');
    expect(await idOf('2012-07-10-virale-spots.de.md')).toBe('article/virale-spots');
  });

  test('is made of the title where the file name says nothing', async () => {
    for (const file of ['000_5ab8f1998441cf53.md', '42.md', 'README.md', 'x/index.md']) {
      expect(await idOf(file), file).toBe('article/ueber-koeder-aeroe-aangstroem');
    }
  });

  test('is counted on where a language has it already', async () => {
    const text = '---\nlang: de\n---\nKöder\n\nText.\n\n## Warum?\n\nDarum.';
    const reading = await readKnowledge(
      await folderOf({ '1.md': text, '2.md': text, '3.md': text.replace('lang: de', 'lang: da') }),
    );
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    expect(reading.entries.map(({ language, id, related }) => [language, id, ...related])).toEqual([
      ['de', 'article/koeder', 'article/koeder#warum'],
      ['de', 'article/koeder#warum', 'article/koeder'],
      ['de', 'article/koeder-2', 'article/koeder-2#warum'],
      ['de', 'article/koeder-2#warum', 'article/koeder-2'],
      ['da', 'article/koeder', 'article/koeder#warum'],
      ['da', 'article/koeder#warum', 'article/koeder'],
    ]);
  });

  test('leaves room for what a button says beside it', async () => {
    const long = 'Warum ist das eine Frage, die so lang ist, dass sie in keinen Knopf von Discord passt';
    const { entries } = await parse(
      `Ein Titel, der selbst schon recht lang ist und nicht enden will\n\n## ${long}?\n\nA.\n\n## ${long}?\n\nB.`,
    );
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(80);
  });
});

describe('the kind', () => {
  const kindOf = async (type: string, file = 'a.md') =>
    (await parse(`---\ntype: ${type}\n---\nTitel\n\nText.`, file)).entries[0]?.kind;

  test('comes from the type, in any of the languages, or from the folder', async () => {
    for (const [type, kind] of [
      ['Artikel', 'article'],
      ['Lexikon', 'lexicon'],
      ['leksikon', 'lexicon'],
      ['FAQ', 'faq'],
      ['Tipp', 'tip'],
      ['Råd', 'tip'],
      ['post', 'article'],
    ]) {
      expect(await kindOf(type ?? ''), type).toBe(kind);
    }
    expect(await kindOf('unbekannt')).toBe('article');
    expect(await kindOf('unbekannt', 'de/haeufiges/Glossar/a.md')).toBe('lexicon');
  });
});

describe('the language', () => {
  const languageOf = async (file: string, front = '') =>
    (
      await parseFile(file, `---\n${front}\n---\nTitle\n\nText.`, {
        detect: async () => undefined,
        defaultLanguage: 'xx',
      })
    ).entries[0]?.language;

  test('comes from the front matter, the path, the text or the default, in this order', async () => {
    expect(await languageOf('da/a.de.md', 'lang: en-GB')).toBe('en');
    expect(await languageOf('da/a.de.md')).toBe('de');
    expect(await languageOf('x/da/y/a.md')).toBe('da');
    expect((await parse('Title\n\nText.')).entries[0]?.language).toBe('de');
    expect(await languageOf('it/a.md')).toBe('xx');
  });

  test('is said to be guessed where nothing tells it', async () => {
    const { faults } = await parseFile('a.md', 'Xyz\n\nQwrt 1234.', {
      detect: async () => undefined,
      defaultLanguage: 'da',
    });
    expect(faults).toMatchObject([
      { code: 'document-language-guessed', severity: 'warning', values: { language: 'da' } },
    ]);
  });

  test('is told from a few sentences', async () => {
    const texts = {
      'a.md': 'Sådan gør du\n\nFortæl en historie, som folk har lyst til at give videre til deres venner og kolleger.',
      'b.md': 'So geht es\n\nErzähle eine Geschichte, die man gern seinen Freunden und Kolleginnen weitererzählt.',
      'c.md': 'How to do it\n\nTell a story that people would like to pass on to their friends and colleagues.',
      'd.md':
        'Comment faire\n\nRacontez une histoire que les gens aimeraient transmettre à leurs amis et à leurs collègues.',
    };
    const reading = await readKnowledge(await folderOf(texts));
    expect(reading).toMatchObject({
      faults: [],
      entries: [{ language: 'da' }, { language: 'de' }, { language: 'en' }, { language: 'fr' }],
    });
  });
});

test('a question needs an answer, and deeper headings belong to it', async () => {
  const { entries } = await parse(
    '# Titel\n\nVorweg.\n\n## Wie?\n\nSo.\n\n### Genauer\n\nUnd so.\n\n## Offen?\n\n## Weiter\n\nText.',
  );
  expect(entries.map(({ title, sections }) => [title, sections.map(({ heading }) => heading)])).toEqual([
    ['Titel', [undefined, 'Weiter']],
    ['Wie?', [undefined, 'Genauer']],
  ]);
});

test('a document that is nothing but questions says which', async () => {
  const { entries } = await parse('# Fragen\n\n## Wie?\n\nSo.\n\n## Warum?\n\nDarum.');
  expect(entries[0]?.sections).toEqual([{ text: '- Wie?\n- Warum?', line: 3 }]);
});

test('topics of a document become tags where the folder knows them by any name', async () => {
  const folder = await folderOf({
    'tags.yaml': 'growth: { de: Wachstum, en: Growth }\nlaw: { de: Recht, en: Law }\n',
    'a.md': '---\nlang: de\nlabels: [Wachstum, DIY, LAW]\n---\nTitel\n\nText.',
  });
  expect(await readKnowledge(folder)).toMatchObject({ entries: [{ tags: ['growth', 'law'] }], faults: [] });
});

test('a document of which nothing is left is not served', async () => {
  for (const text of ['', '\n\n', '<!-- nothing -->', 'We use cookies.', '---\nauthor: x\n---\n']) {
    const { entries, faults } = await parse(text);
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([{ code: 'document-empty', severity: 'error' }]);
  }
});
