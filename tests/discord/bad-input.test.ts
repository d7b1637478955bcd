import { describe, expect, test } from 'vitest';
import { choose, openDesk, payload, press, slash, subcommand, textOf, typing } from './support/discord.ts';

const desk = await openDesk();

const TEXT_OPTIONS = [
  ['ask', 'question'],
  ['define', 'term'],
  ['search', 'text'],
] as const;

describe.each(TEXT_OPTIONS)('/%s', (command, option) => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0 '],
    ['characters without width', '\u200b\u200d\u2060\ufeff'],
    ['direction marks', '\u202e\u2066\u2069'],
  ])('asked with %s says that there was no text', async (_, text) => {
    expect(await desk.read(slash(command, { [option]: text }))).toBe(
      'There was no text in that. Write a question or a term.',
    );
    expect(await desk.read(slash(command, { [option]: text }, { locale: 'de' }))).toContain('Da stand kein Text.');
    expect(await desk.read(slash(command, { [option]: text }, { locale: 'da' }))).toContain('Der var ingen tekst.');
  });

  test.each([
    ['emoji', '😀🔥👩‍👩‍👧‍👦'],
    ['signs', '?!… --- ***'],
  ])('asked with %s alone asks for words, with an example', async (_, text) => {
    expect(await desk.read(slash(command, { [option]: text }))).toContain(
      'for example: How do I start a viral campaign?',
    );
  });

  test('asked with 6,000 characters says how many it reads', async () => {
    expect(await desk.read(slash(command, { [option]: 'a'.repeat(6000) }, { locale: 'de' }))).toMatch(
      /^Das sind 6\.000 Zeichen, ich lese höchstens \d+\./,
    );
  });

  test.each([
    ['Hebrew', 'מה זה שיווק ויראלי'],
    ['Arabic with direction marks', '\u202bما هو التسويق الفيروسي\u202c'],
    ['half a character', 'seeding \ud83d'],
    ['@everyone and mentions', '@everyone <@1099511627776000004> <@&1099511627776000005> <#1099511627776000006>'],
    ['Markdown and masked links', '# **a** [click](https://evil.example) ||b|| `c` > d'],
    ['control characters', 'what\u0000 is\u0007 seeding'],
    ['words of objects', '__proto__ constructor toString'],
  ])('asked with %s answers in a sentence, within Discord’s rules, mentioning nobody', async (_, text) => {
    const [call] = await desk.ask(slash(command, { [option]: text }));
    expect(call?.body.data?.allowed_mentions).toEqual({ parse: [] });
    const said = textOf(call?.body ?? {});
    expect(said).not.toBe('');
    expect(said).not.toMatch(/(?<!\\)<[@#]|@everyone|(?<!\\)\]\(https:\/\/evil/);
  });

  test('asked without the option it requires answers all the same', async () => {
    expect(await desk.read(slash(command))).toContain('There was no text in that.');
  });
});

test('a topic of blanks is no topic', async () => {
  expect(await desk.read(slash('tip', { topic: ' \u200b ' }))).toMatch(/## The \w+ tip/);
});

test('a kind or language that is none is passed over', async () => {
  expect(await desk.read(slash('browse', { kind: 'novel', language: 'klingon' }))).toContain('## All entries: 7');
});

describe('something unknown gets a friendly sentence in the asker’s language', () => {
  test.each([
    ['a command', slash('dance', {}, { locale: 'de' }), 'Diesen Befehl kenne ich nicht.'],
    [
      'a subcommand',
      subcommand('knowledge', 'dance', { locale: 'de', member: { roles: [], permissions: '32' } }),
      'Diesen Befehl kenne ich nicht.',
    ],
    ['a button', press('something-else', undefined, { locale: 'de' }), 'Diesen Knopf kenne ich nicht.'],
    [
      'a button of an older version',
      press('0|open|de|x', undefined, { locale: 'de' }),
      'Diesen Knopf kenne ich nicht.',
    ],
    [
      'a modal',
      payload(5, { custom_id: 'x', components: [] }, { locale: 'de' }),
      'Damit kann ich noch nichts anfangen.',
    ],
    [
      'a menu on a user',
      payload(2, { id: '1', type: 2, name: 'Dance', target_id: '5' }, { locale: 'de' }),
      'Damit kann ich noch nichts anfangen.',
    ],
    [
      'a menu on a message',
      payload(2, { id: '1', type: 3, name: 'Dance to this', target_id: '5' }, { locale: 'de' }),
      'Diesen Befehl kenne ich nicht.',
    ],
  ])('%s', async (_, raw, sentence) => {
    const [call] = await desk.ask(raw);
    expect(call?.body.type).toBe(4);
    expect((call?.body.data?.flags ?? 0) & 64).toBe(64);
    expect(textOf(call?.body ?? {})).toContain(sentence);
  });

  test('a type of interaction that does not exist yet', async () => {
    await desk.dispatcher.handle(payload(99, {}, { locale: 'da' }));
    expect(textOf(desk.sent.at(-1)?.body ?? {})).toContain('Det kan jeg ikke bruge til noget endnu.');
  });

  test('a choice of a select that is none', async () => {
    expect(textOf((await desk.ask(choose('1|pick|en', '../../etc/passwd')))[0]?.body ?? {})).toContain(
      'I don’t know this button.',
    );
  });
});

describe('autocomplete', () => {
  test('offers nothing for a command that is unknown or offers none', async () => {
    expect((await desk.ask(typing('dance', 'x', 'y')))[0]?.body).toEqual({ type: 8, data: { choices: [] } });
    expect((await desk.ask(typing('search', 'text', 'y')))[0]?.body).toEqual({ type: 8, data: { choices: [] } });
  });

  test.each(['', ' ', 'x'.repeat(6000), '😀', '\ud800', '*.*', '__proto__'])('stands “%.20s”', async (text) => {
    for (const [command, option] of [
      ['ask', 'question'],
      ['define', 'term'],
      ['tip', 'topic'],
    ] as const) {
      const [call] = await desk.ask(typing(command, option, text));
      expect(call?.body.type).toBe(8);
    }
  });
});

test.each([undefined, null, 5, 'text', {}, { id: '1' }])('what is no interaction (%j) is passed over', async (raw) => {
  expect(await desk.ask(raw)).toEqual([]);
});
