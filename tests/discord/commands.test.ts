import { describe, expect, test } from 'vitest';
import { COMMANDS, MESSAGE_COMMANDS } from '../../src/discord/commands/index.ts';
import { commandBodies } from '../../src/discord/register.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { commandBreaches, commandSetBreaches } from '../../src/playground/discord/rules/commands.ts';
import { schemaBreaches } from '../../src/playground/discord/rules/schema.ts';
import { buttonIn, openDesk, press, selectIn, slash, textOf } from './support/discord.ts';
import { ENTRIES, entryOf, knowledgeOf, storeOf } from './support/knowledge.ts';

const texts = await loadTexts();
const desk = await openDesk();

describe('the commands', () => {
  const bodies = commandBodies(texts, { applicationId: '1' });

  test('are those of the design', () => {
    expect(bodies.map(({ name }) => name)).toEqual([
      'ask',
      'define',
      'tip',
      'search',
      'browse',
      'language',
      'help',
      'knowledge',
      'Answer this',
    ]);
    expect(bodies.map(({ name }) => name)).toEqual([...COMMANDS, ...MESSAGE_COMMANDS].map(({ name }) => name));
  });

  test('obey Discord’s rules', () => {
    const json = JSON.parse(JSON.stringify(bodies));
    for (const body of json)
      expect([...commandBreaches(body, []), ...schemaBreaches('commandOverwrite', body)]).toEqual([]);
    expect(commandSetBreaches(json)).toEqual([]);
  });

  test('have names and descriptions for every locale of every language there is', () => {
    const locales = [...texts.catalogues.values()].flatMap(({ language }) => language.locales).sort();
    expect(locales).toEqual(['da', 'de', 'en-GB', 'en-US']);
    const check = (named: Record<string, unknown>) => {
      expect(Object.keys(named.name_localizations ?? {}).sort()).toEqual(locales);
      if ('description' in named) expect(Object.keys(named.description_localizations ?? {}).sort()).toEqual(locales);
      for (const list of [named.options, named.choices]) if (Array.isArray(list)) list.forEach(check);
    };
    for (const body of bodies) check({ ...body });
  });

  test('name their choices in the reader’s language', () => {
    const ask = JSON.parse(JSON.stringify(bodies))[0];
    const language = ask.options.find((option: { name: string }) => option.name === 'language');
    expect(language.choices.map((choice: { name_localizations: unknown }) => choice.name_localizations)).toContainEqual(
      {
        da: 'Tysk',
        de: 'Deutsch',
        'en-GB': 'German',
        'en-US': 'German',
      },
    );
  });

  test('can be installed for servers and for users, and used everywhere; the moderators’ one in servers only', () => {
    for (const { name, contexts, integration_types, default_member_permissions } of bodies) {
      const isModerators = name === 'knowledge';
      expect(contexts).toEqual(isModerators ? [0] : [0, 1, 2]);
      expect(integration_types).toEqual(isModerators ? [0] : [0, 1]);
      expect(default_member_permissions).toBe(isModerators ? '32' : undefined);
    }
  });
});

describe('/define', () => {
  test('gives the definition and the term in every language', async () => {
    const text = await desk.read(slash('define', { term: 'reach' }, { locale: 'de' }));
    expect(text).toContain('## Reichweite');
    expect(text).toContain('Dansk: **Rækkevidde** · Deutsch: **Reichweite** · English: **Reach**');
  });

  test('finds a term in whatever language it is typed', async () => {
    expect(await desk.read(slash('define', { term: 'rækkevidde' }, { locale: 'en-US' }))).toContain('## Reach');
  });

  test('says so where the lexicon does not have it', async () => {
    expect(await desk.read(slash('define', { term: 'pizza' }))).toContain(
      '> pizza\nThe lexicon has no entry for that.',
    );
  });
});

describe('/tip', () => {
  test('gives a tip on the topic', async () => {
    expect(await desk.read(slash('tip', { topic: 'law' }))).toContain('The first tip');
  });

  test('says so where it has none on the topic, and gives another', async () => {
    const text = await desk.read(slash('tip', { topic: 'kayaking' }));
    expect(text).toContain('I have no tip on “kayaking”. Here is one on something else.');
    expect(text).toMatch(/## The \w+ tip/);
  });

  test('never repeats a tip of the row as long as there is another, on the topic it began with first', async () => {
    const titles: string[] = [];
    let [call] = await desk.ask(slash('tip', { topic: 'planning' }));
    for (let number = 0; number < 4; number += 1) {
      if (call === undefined) throw new Error('nothing was sent');
      titles.push(/## (.*)/.exec(textOf(call.body))?.[1] ?? '');
      expect(textOf(call.body).includes('Those were all my tips on “Planning”.')).toBe(number >= 2);
      [call] = await desk.ask(press(buttonIn(call.body, 'Another tip')));
    }
    expect(titles).toEqual(['The second tip', 'The third tip', 'The first tip', 'The second tip']);
  });

  test('says so where there are no tips at all', async () => {
    const bare = await openDesk({ store: storeOf(knowledgeOf(ENTRIES.filter(({ kind }) => kind !== 'tip'))) });
    expect(await bare.read(slash('tip', {}, { locale: 'de' }))).toBe('Ich habe noch keine Tipps.');
  });
});

describe('/search', () => {
  test('shows excerpts with the matched words in bold, and opens one', async () => {
    const [call] = await desk.ask(slash('search', { text: 'audience' }));
    if (call === undefined) throw new Error('nothing was sent');
    expect(textOf(call.body)).toMatch(/\*\*audience\*\*/);
    const select = selectIn(call.body);
    const [opened] = await desk.ask(
      press(select.custom_id, undefined, {
        data: { component_type: 3, custom_id: select.custom_id, values: [select.options?.[0]?.value] },
      }),
    );
    expect(opened?.body.type).toBe(4);
    expect(textOf(opened?.body ?? {})).toContain(`## ${select.options?.[0]?.label}`);
  });

  test('looks among entries of one kind where that is wished', async () => {
    const text = await desk.read(slash('search', { text: 'message', kind: 'faq' }));
    expect(text).toContain('(FAQ)');
    expect(text).not.toContain('lexicon/');
  });

  test('turns its pages, five results each', async () => {
    const many = Array.from({ length: 13 }, (_, number) =>
      entryOf({
        id: `faq/word-${number}`,
        language: 'en',
        title: `Question ${number}`,
        summary: 'A wildfire spreads.',
      }),
    );
    const wide = await openDesk({ store: storeOf(knowledgeOf(many)) });
    const [first] = await wide.ask(slash('search', { text: 'wildfire' }));
    if (first === undefined) throw new Error('nothing was sent');
    expect(textOf(first.body)).toContain('13 results');
    expect(textOf(first.body)).toContain('1 of 3');
    const [second] = await wide.ask(press(buttonIn(first.body, 'Next')));
    if (second === undefined) throw new Error('nothing was sent');
    expect(second.body.type).toBe(7);
    expect(textOf(second.body)).toContain('2 of 3');
    const [last] = await wide.ask(press(buttonIn(second.body, 'Next')));
    expect(textOf(last?.body ?? {})).toContain('3 of 3');
    expect(textOf(last?.body ?? {})).not.toContain('Next');
  });

  test('says so where it finds nothing', async () => {
    expect(await desk.read(slash('search', { text: 'zzzzqqq' }, { locale: 'da' }))).toContain(
      'Intet fundet om »zzzzqqq«.',
    );
    expect(await desk.read(slash('search', { text: 'zzzzqqq', kind: 'tip' }, { locale: 'de' }))).toContain('(Tipps)');
  });
});

describe('/browse', () => {
  test('lists all titles in the reader’s language, and says of which kind and language they are', async () => {
    const text = await desk.read(slash('browse', {}, { locale: 'de' }));
    expect(text).toContain('## Alle Einträge: 7');
    expect(text).toContain('- Reichweite · Lexikon');
    expect(text).toContain('- The first tip · Tipp · Englisch');
  });

  test('lists one kind alone', async () => {
    expect(await desk.read(slash('browse', { kind: 'lexicon' }))).toContain('## Lexicon: 2');
  });

  test('knows where it is', async () => {
    const many = Array.from({ length: 40 }, (_, number) =>
      entryOf({ id: `faq/q-${number}`, language: 'en', title: `Question ${String(number).padStart(2, '0')}` }),
    );
    const wide = await openDesk({ store: storeOf(knowledgeOf(many)) });
    const [first] = await wide.ask(slash('browse'));
    if (first === undefined) throw new Error('nothing was sent');
    const [second] = await wide.ask(press(buttonIn(first.body, 'Next')));
    expect(textOf(second?.body ?? {})).toMatch(/Question 15[\s\S]*Previous\n2 of 3\nNext/);
  });

  test('says so where there is nothing', async () => {
    const bare = await openDesk({ store: storeOf(knowledgeOf(ENTRIES.filter(({ kind }) => kind !== 'tip'))) });
    expect(await bare.read(slash('browse', { kind: 'tip' }))).toBe('There is nothing here yet.');
  });
});

describe('/help', () => {
  test.each(['en-US', 'de', 'da'])('says in %s what can be asked, with an example that works', async (locale) => {
    const [call] = await desk.ask(slash('help', {}, { locale }));
    if (call === undefined) throw new Error('nothing was sent');
    const label = locale === 'de' ? 'Wie beginne ich eine virale Kampagne?' : 'How do I start a viral campaign?';
    const [answer] = await desk.ask(press(buttonIn(call.body, label), undefined, { locale }));
    expect(textOf(answer?.body ?? {})).toContain(`## ${label}`);
  });
});
