import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { sameStretch, stretchIn, stretchOf } from '../../src/core/stretch.ts';
import { type Body, COMPONENTS, openDesk, pressOn, slash, textOf } from './support/discord.ts';
import { ENTRIES, entryOf, knowledgeOf, storeOf } from './support/knowledge.ts';

const FILLER = {
  en: 'Here is something else entirely, which nobody asks about, but which takes up a lot of room. ',
  de: 'Hier steht etwas ganz anderes, wonach niemand fragt, das aber viel Platz einnimmt. ',
  da: 'Her står der noget helt andet, som ingen spørger om, men som fylder en hel del. ',
};
const MATCHED = {
  en: ['The hatmaker of Odense gave away purple umbrellas.', 'Everybody asked where they came from.'],
  de: ['Die Hutmacherin aus Odense verschenkte lila Regenschirme.', 'Alle fragten, woher sie kamen.'],
  da: ['Hattemageren fra Odense forærede lilla paraplyer væk.', 'Alle spurgte, hvor de kom fra.'],
};

const TITLES = { en: 'The hatmaker’s umbrellas', de: 'Die Schirme der Hutmacherin', da: 'Hattemagerens paraplyer' };

/** An article longer than a page, of which the passage that answers stands far down. */
function article(language: 'en' | 'de' | 'da', more: Partial<Entry> = {}): Entry {
  const section = (number: number, text: string) => ({ heading: `${number}`, text, line: number });
  return entryOf({
    id: 'article/hats',
    language,
    title: TITLES[language],
    sections: [
      ...[1, 2, 3].map((number) => section(number, FILLER[language].repeat(9).trim())),
      section(4, `${FILLER[language].trim()}\n\n${MATCHED[language].join('\n\n')}`),
      section(5, FILLER[language].repeat(9).trim()),
    ],
    ...more,
  });
}

async function only(desk: Awaited<ReturnType<typeof openDesk>>, raw: unknown): Promise<Body> {
  const [call] = await desk.ask(raw);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
}

const deskOf = (entries: readonly Entry[]) => openDesk({ store: storeOf(knowledgeOf([...ENTRIES, ...entries])) });
const QUESTION = { question: 'What about the hatmaker’s purple umbrellas?' };

describe('a button for another language', () => {
  test('leads to the passage that is read, and back', async () => {
    const desk = await deskOf([article('en'), article('de'), article('da')]);
    const english = await only(desk, slash('ask', QUESTION));
    expect(textOf(english)).toMatch(/\*\*purple umbrellas\*\*/);
    expect(textOf(english)).toContain('Read on');
    const german = await only(desk, pressOn(english, 'Deutsch'));
    expect(textOf(german)).toContain(MATCHED.de.join('\n\n'));
    expect(textOf(german)).toContain('Weiterlesen');
    expect(textOf(german)).not.toContain(FILLER.de.trim());
    const back = await only(desk, pressOn(await only(desk, pressOn(german, 'Dansk')), 'English'));
    expect(textOf(back)).toContain(MATCHED.en.join('\n\n'));
    expect(textOf(back)).toContain('Read on');
  });

  test('and Share, too: what is posted is the passage, in the language of the channel', async () => {
    const desk = await deskOf([article('en'), article('de')]);
    const english = await only(desk, slash('ask', QUESTION));
    for (const [locale, matched] of [
      ['de', MATCHED.de],
      ['en-US', MATCHED.en],
    ] as const) {
      const posted = textOf(await only(desk, pressOn(english, 'Share', { guild_locale: locale })));
      expect(posted).toContain(matched.join('\n\n'));
      expect(posted).not.toContain(FILLER[locale === 'de' ? 'de' : 'en'].trim());
    }
  });

  test('does so on a public answer too, in its own language as well', async () => {
    const desk = await deskOf([article('en'), article('de')]);
    const posted = await only(desk, slash('ask', { ...QUESTION, for: '1099511627776000777' }));
    for (const [label, matched] of [
      ['English', MATCHED.en],
      ['Deutsch', MATCHED.de],
    ] as const) {
      const copy = await only(desk, pressOn(posted, label, { message: { id: '5', flags: COMPONENTS } }));
      expect(textOf(copy)).toContain(matched[0]);
    }
  });

  test('leads to the first page where the translation has other sections, or has changed since', async () => {
    const short = article('de', { sections: article('de').sections.slice(0, 4) });
    const desk = await deskOf([article('en'), short]);
    const english = await only(desk, slash('ask', QUESTION));
    expect(textOf(await only(desk, pressOn(english, 'Deutsch')))).toContain('1 von 2');
    const before = await deskOf([article('en'), article('de')]);
    const after = await deskOf([article('en'), article('de', { digest: '0f0f0f' })]);
    const changed = textOf(await only(after, pressOn(await only(before, slash('ask', QUESTION)), 'Deutsch')));
    expect(changed).toContain('geändert');
    expect(changed).toContain('1 von 2');
  });

  test('leads to the page that is read', async () => {
    const desk = await deskOf([article('en'), article('de')]);
    const first = await only(desk, pressOn(await only(desk, slash('ask', QUESTION)), 'Read on'));
    const second = await only(desk, pressOn(first, 'Next'));
    expect(textOf(await only(desk, pressOn(second, 'Deutsch')))).toContain('2 von 2');
  });
});

describe('a stretch of an entry', () => {
  const paragraph = fc
    .string({ unit: fc.constantFrom(...'abc .*'), minLength: 3, maxLength: 30 })
    .filter((text) => /[abc]/.test(text));
  const sections = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  test('is found by its text, marked or not, and holds it', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.nat(), (texts, one, other) => {
        const made = texts.map((paragraphs) => ({ text: paragraphs.join('\n\n'), line: 1 }));
        const entry = entryOf({ id: 'article/a', language: 'en', title: 'A', sections: made });
        const paragraphs = texts[one % texts.length] ?? [];
        const excerpt = paragraphs
          .slice(other % paragraphs.length)
          .join('\n\n')
          .replace(/a+/g, '**$&**');
        const stretch = stretchOf(entry, excerpt);
        if (stretch === undefined) throw new Error('it is not found');
        const bare = (text: string) => text.replace(/[^abc]/g, '');
        expect(bare(stretchIn(entry, stretch) ?? '')).toContain(bare(excerpt));
        expect(sameStretch(entry, entry, stretch)).toBe(stretchIn(entry, stretch));
      }),
    );
  });

  test('is none of a summary, and of a place that there is not', () => {
    const entry = entryOf({ id: 'article/a', language: 'en', title: 'A', sections: [{ text: 'one\n\ntwo', line: 1 }] });
    expect(stretchOf(entry, 'three')).toBeUndefined();
    expect(stretchOf(entry, '**')).toBeUndefined();
    expect(stretchIn(entry, { section: 0, from: 2, to: 2 })).toBeUndefined();
    expect(stretchIn(entry, { section: 7, from: 0, to: 0 })).toBeUndefined();
    expect(stretchIn(entry, { section: 0, from: 1, to: 0 })).toBeUndefined();
  });
});
