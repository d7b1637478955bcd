import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { privacyView, TOLD_UNDER } from '../../src/discord/views/privacy.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { textAt } from '../../src/i18n/speaker.ts';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import { COMPONENTS, openDesk, PRIVATE, press, pressOn, slash, textOf } from './support/discord.ts';

const DOCUMENT = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
const texts = await loadTexts();
const storage = createMemoryStorage();

/** How long docs/privacy.md says that each table is kept, and how it is deleted: what its first column has. */
const documented = new Map<string, { readonly until: string; readonly deleted: string }>();
for (const [, field = '', rest = ''] of DOCUMENT.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|(.*)\|$/gm)) {
  const [, , until = '', deleted = ''] = rest.split('|').map((cell) => cell.trim());
  const [table = ''] = field.split('.');
  if (!documented.has(table)) documented.set(table, { until, deleted });
}

test('the short form tells of every table of docs/privacy.md, and of no other', () => {
  expect(Object.keys(TOLD_UNDER).sort()).toEqual([...documented.keys()].sort());
});

describe.each([...texts.languages])('the short form in %s', (language) => {
  const speaker = texts.in(language);
  const catalogue = texts.catalogues.get(language);
  if (catalogue === undefined) throw new Error('there is a catalogue');
  const shown = privacyView(speaker, storage).parts.map((part) => ('text' in part ? part.text : ''));
  /** A command as it is called in this language. */
  const command = (...keys: readonly ('knowledge' | 'knowledge.gaps' | 'knowledge.settings' | 'own.language')[]) =>
    `/${keys.map((key) => textAt(catalogue, `command.${key}`)).join(' ')}`;
  const COMMANDS = {
    '/language': command('own.language'),
    '/knowledge gaps': command('knowledge', 'knowledge.gaps'),
    '/knowledge settings': command('knowledge', 'knowledge.settings'),
  };

  test.each([...documented])(
    'says of %s for how long it is kept, and how it is deleted, as the page does',
    (table, page) => {
      const topic = TOLD_UNDER[table as keyof typeof TOLD_UNDER];
      const [title = ''] = textAt(catalogue, `privacy.${topic}`).split('\n');
      const text = shown.find((one) => one.startsWith(title)) ?? '';
      const numbers = (words: string) => words.match(/\d+/g) ?? [];
      expect(numbers(text)).toEqual(numbers(page.until));
      for (const [name, own] of Object.entries(COMMANDS)) {
        expect([name, text.includes(`\`${own}\``)]).toEqual([name, page.deleted.includes(`\`${name}\``)]);
      }
    },
  );

  test('says that there is more in the folder: the secret, the revisions, and what was damaged', () => {
    const words = {
      de: /Geheimnis.*zehn.*beschädigte/,
      da: /hemmelighed.*ti .*beskadiget/,
      en: /secret.*ten.*damaged/,
    };
    expect(shown.at(-1)).toMatch(words[language as keyof typeof words]);
  });
});

describe('Privacy', () => {
  test.each([
    ['en-GB', 'Privacy', 'What I keep, and what I don’t'],
    ['de', 'Datenschutz', 'Was ich speichere und was nicht'],
    ['da', 'Privatliv', 'Hvad jeg gemmer, og hvad jeg ikke gemmer'],
  ])('is a button of /help in %s that says in private what is kept', async (locale, label, title) => {
    const desk = await openDesk({ storage: createMemoryStorage({ gapDays: 42 }) });
    const [help] = await desk.ask(slash('help', {}, { locale }));
    const [shown] = await desk.ask(pressOn(help?.body ?? {}, label, { locale }));
    expect(shown?.body.data?.flags).toBe(PRIVATE | COMPONENTS);
    expect(textOf(shown?.body ?? {})).toContain(`## ${title}`);
    expect(textOf(shown?.body ?? {}).match(/\b42\b/g)).toHaveLength(2);
  });

  test('is answered in private wherever it is pressed', async () => {
    const [shown] = await (await openDesk()).ask(press('1|privacy|da', COMPONENTS));
    expect(shown?.body.data?.flags).toBe(PRIVATE | COMPONENTS);
  });
});
