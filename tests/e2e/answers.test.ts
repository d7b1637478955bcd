import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MODERATOR_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import type { LoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { LoopbackUser } from '../../src/playground/discord/types.ts';
import { buttonsIn, choicesIn, messageOf, selectIn, sharedBot, stopSharedBot, textIn } from './bot.ts';

const EPHEMERAL = 64;
const CALLBACK = 'POST /interactions/:id/:token/callback';
const ASKED = { type: 'command', command: 'ask', options: { question: 'Was ist Seeding?' }, locale: 'de' } as const;

afterAll(stopSharedBot);

describe('the built bot', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;

  beforeAll(async () => {
    ({ discord } = await sharedBot());
  }, 60_000);
  afterEach(() => expect(discord.violations).toEqual([]));

  const ask = (question: string, locale: string) =>
    discord.interact({ type: 'command', command: 'ask', options: { question }, locale });

  it('registers its commands in one bulk request', () => {
    expect(discord.requests.filter(({ method }) => method !== 'GET')).toEqual([
      { method: 'PUT', route: '/applications/:app/commands', status: 200 },
    ]);
    const names = discord.registeredCommands().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ask', 'define', 'tip', 'search', 'browse', 'help', 'knowledge']));
  });

  it.each([
    ['de', 'Was ist Seeding?', 'lexicon/seeding · de', 'gezielte'],
    ['da', 'Hvad er seeding?', 'lexicon/seeding · da', 'målrettet'],
    ['en-US', 'What is seeding?', 'lexicon/seeding · en', 'deliberate'],
    ['en-GB', 'Was ist Seeding?', 'lexicon/seeding · en', 'deliberate'],
  ])(
    'answers /ask in the language of a %s Discord, privately and with its source',
    async (locale, question, source, word) => {
      const outcome = await ask(question, locale);
      expect(textIn(outcome.message)).toContain(source);
      expect(textIn(outcome.message)).toContain(word);
      expect(messageOf(outcome).flags & EPHEMERAL).toBe(EPHEMERAL);
      expect(outcome.latency).toBeLessThan(3000);
    },
  );

  it("takes the server's language where it has none of the member's own", async () => {
    const options = { question: 'Was ist Seeding?' };
    const deed = { type: 'command', command: 'ask', options, locale: 'ja', guildLocale: 'da' } as const;
    expect(textIn((await discord.interact(deed)).message)).toContain('· da');
  });

  it('says honestly that it does not know', async () => {
    const outcome = await ask('Wie backe ich einen Kirschkuchen?', 'de');
    expect(textIn(outcome.message)).toContain('weiß ich nicht');
    expect(messageOf(outcome).flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('posts an answer for another member in public and pings nobody else', async () => {
    const friend = discord.createUser('Ida');
    const options = { question: 'Was ist Seeding?', for: friend };
    const message = messageOf(await discord.interact({ type: 'command', command: 'ask', options, locale: 'de' }));
    expect(message.flags & EPHEMERAL).toBe(0);
    expect(message.notified).toEqual([friend.id]);
  });

  it.each(['guild', 'dm', 'private'] as const)('answers in a %s', async (place) => {
    const deed = { type: 'command', command: 'define', options: { term: 'Seeding' }, place, locale: 'de' } as const;
    expect(textIn((await discord.interact(deed)).message)).toContain('lexicon/seeding · de');
  });

  it("completes a question from a few letters, in the asker's language, and answers what is picked", async () => {
    const deed = { type: 'autocomplete', command: 'ask', focused: 'question', locale: 'de' } as const;
    const choices = choicesIn(await discord.interact({ ...deed, options: { question: 'seed' } }));
    const seeding = choices.find(({ name }) => name.startsWith('Seeding'));
    expect(seeding).toBeDefined();
    expect(textIn((await ask(seeding?.value ?? '', 'de')).message)).toContain('lexicon/seeding · de');
    expect(choicesIn(await discord.interact({ ...deed, options: { question: '' } })).length).toBeLessThanOrEqual(25);
  });

  it('changes the language of an answer by its buttons and opens a related entry by its select', async () => {
    const asked = messageOf(await ask('Was ist Seeding?', 'de'));
    const customId = buttonsIn(asked).get('Dansk') ?? '';
    const danish = await discord.interact({ type: 'component', message: asked, customId, locale: 'de' });
    expect(danish.response?.type).toBe(7);
    expect(textIn(danish.message)).toContain('lexicon/seeding · da');
    const select = selectIn(messageOf(danish));
    const chosen = { customId: select.customId, values: select.values.slice(0, 1) };
    const related = await discord.interact({ type: 'component', message: messageOf(danish), ...chosen, locale: 'de' });
    expect(textIn(related.message)).toContain(select.values[0]?.split('|')[0]);
  });

  it('leaves a public answer as it is when somebody presses a language on it', async () => {
    const friend = discord.createUser('Ida');
    const options = { question: 'Was ist Seeding?', for: friend };
    const posted = messageOf(await discord.interact({ type: 'command', command: 'ask', options, locale: 'de' }));
    const customId = buttonsIn(posted).get('Dansk') ?? '';
    const own = await discord.interact({ type: 'component', message: posted, customId, user: friend, locale: 'da' });
    expect(own.response?.type).toBe(4);
    expect(messageOf(own).flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(textIn(messageOf(own))).toContain('lexicon/seeding · da');
  });

  it('gives another tip at the press of a button', async () => {
    const first = messageOf(await discord.interact({ type: 'command', command: 'tip', locale: 'de' }));
    const source = /tip\/[a-z-]+ · de/;
    const shown = textIn(first).match(source)?.[0];
    const [customId = ''] = [...buttonsIn(first).values()];
    const next = await discord.interact({ type: 'component', message: first, customId, locale: 'de' });
    expect(textIn(next.message)).toMatch(source);
    expect(textIn(next.message).match(source)?.[0]).not.toBe(shown);
  });

  it('searches, pages and opens what was found', async () => {
    const options = { text: 'viral' };
    const found = messageOf(await discord.interact({ type: 'command', command: 'search', options, locale: 'en-US' }));
    expect(textIn(found).match(/ · en/g)?.length).toBe(5);
    const [next = ''] = [...buttonsIn(found).values()].slice(-1);
    const second = messageOf(await discord.interact({ type: 'component', message: found, customId: next }));
    expect(textIn(second)).not.toBe(textIn(found));
    const { customId, values } = selectIn(second);
    const opened = await discord.interact({ type: 'component', message: second, customId, values: values.slice(0, 1) });
    expect(textIn(opened.message)).toContain(values[0]?.split('|')[0]);
  });

  it('browses all titles of a kind and helps with examples that work', async () => {
    const browsed = await discord.interact({
      type: 'command',
      command: 'browse',
      options: { kind: 'tip' },
      locale: 'da',
    });
    expect(selectIn(messageOf(browsed)).values.every((value) => value.startsWith('tip/'))).toBe(true);
    const help = messageOf(await discord.interact({ type: 'command', command: 'help', locale: 'da' }));
    const [example = ''] = [...buttonsIn(help).values()];
    const opened = await discord.interact({ type: 'component', message: help, customId: example, locale: 'da' });
    expect(textIn(opened.message)).toContain('· da');
  });

  it.each(['reload', 'check', 'status'])(
    'does /knowledge %s for a moderator, and for nobody else',
    async (subcommand) => {
      const deed = { type: 'command', command: `knowledge ${subcommand}`, locale: 'de' } as const;
      const done = await discord.interact({ ...deed, permissions: MODERATOR_PERMISSIONS });
      await done.until(({ message }) => textIn(message) !== '', 15_000);
      expect(messageOf(done).flags & EPHEMERAL).toBe(EPHEMERAL);
      const refused = await discord.interact({ ...deed, forced: true });
      expect(textIn(refused.message)).toContain('Moderator');
      expect(textIn(refused.message)).not.toBe(textIn(done.message));
    },
  );
});

describe('bad input to the built bot', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;
  let user: LoopbackUser;

  beforeAll(async () => {
    ({ discord } = await sharedBot());
  }, 60_000);
  // Somebody new each time: nobody asks too fast.
  beforeEach(() => {
    user = discord.createUser('Ida');
  });
  afterEach(() => expect(discord.violations).toEqual([]));

  it.each([
    ['blank text', '   '],
    ['6,000 characters', 'seeding '.repeat(750)],
    ['only emoji', '🔥🔥🔥'],
    ['right-to-left and zero-width characters', '\u202eSeeding\u200b\u200b'],
    ['mentions', '@everyone <@123456789012345678> <@&1>'],
    ['Markdown and a masked link', '**x** `y` [z](https://example.com) ||s|| > q\n# h'],
    ['nothing but Markdown marks', '****____~~~~||||```'],
    ['a null character', 'see\u0000ding'],
  ])('gets a friendly private answer that pings nobody: %s', async (_what, text) => {
    for (const [command, option] of [
      ['ask', 'question'],
      ['define', 'term'],
      ['search', 'text'],
      ['tip', 'topic'],
    ] as const) {
      const outcome = await discord.interact({
        type: 'command',
        command,
        options: { [option]: text },
        user,
        locale: 'de',
        forced: true,
      });
      expect(textIn(outcome.message)).not.toBe('');
      expect(messageOf(outcome).notified).toEqual([]);
      expect(messageOf(outcome).flags & EPHEMERAL).toBe(EPHEMERAL);
    }
    const deed = { type: 'autocomplete', command: 'ask', focused: 'question', user, locale: 'de' } as const;
    expect((await discord.interact({ ...deed, options: { question: text } })).response?.type).toBe(8);
  });

  it.each([
    ["a component of nobody's", 'nonsense'],
    ['a button of an entry that is gone', '1|open|de|lexicon/gone-forever|abcdef|0'],
    ['a button with a page that there is not', '1|open|de|lexicon/seeding|abcdef|9999'],
    ['a button of another version', '9|open|de|lexicon/seeding|abcdef|0'],
    ["a prototype's name", '1|__proto__|de'],
  ])('is answered when it is %s', async (_what, customId) => {
    const help = messageOf(await discord.interact({ type: 'command', command: 'help', user, locale: 'de' }));
    const deed = { type: 'component', message: help, customId, user, locale: 'de', forced: true } as const;
    const outcome = await discord.interact(deed);
    expect(textIn(outcome.message)).not.toBe('');
  });

  it('is answered when it is an interaction of a type that the bot does not have', async () => {
    const outcome = await discord.interact({
      type: 'raw',
      user,
      payload: { type: 5, data: { custom_id: 'x', components: [] } },
    });
    expect(textIn(outcome.message)).not.toBe('');
  });

  it('is answered when it is a command that was registered once and is no more', async () => {
    const data = { id: '1', name: 'gone', type: 1, options: [] };
    const outcome = await discord.interact({ type: 'raw', user, payload: { type: 2, data } });
    expect(textIn(outcome.message)).toContain('/help');
  });
});

describe('the connection of the built bot', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;
  let user: LoopbackUser;

  beforeAll(async () => {
    ({ discord } = await sharedBot());
    user = discord.createUser('Otto');
  }, 60_000);
  afterEach(() => expect(discord.violations).toEqual([]));

  async function expectAnswer(): Promise<void> {
    expect(textIn((await discord.interact({ ...ASKED, user })).message)).toContain('lexicon/seeding · de');
  }

  it('is resumed after its socket is cut, and answers what was asked meanwhile', async () => {
    const { identifies, resumes } = discord.counts;
    discord.cutSockets();
    await discord.until(() => discord.connected() === 0);
    await expectAnswer();
    expect(discord.counts).toMatchObject({ identifies, resumes: resumes + 1 });
  });

  it('is resumed after op 7', async () => {
    const { identifies, resumes } = discord.counts;
    discord.askReconnect();
    await discord.until(() => discord.counts.resumes === resumes + 1 && discord.connected() === 1);
    expect(discord.counts.identifies).toBe(identifies);
    await expectAnswer();
  });

  it('begins anew after op 9', async () => {
    const { identifies } = discord.counts;
    discord.invalidate(false);
    await discord.until(() => discord.counts.identifies === identifies + 1 && discord.connected() === 1);
    await expectAnswer();
  });

  it('comes back after Discord refused it for a while', async () => {
    const { connections } = discord.counts;
    discord.refuseConnections(2);
    discord.cutSockets();
    await discord.until(() => discord.counts.connections === connections + 1 && discord.connected() === 1);
    await expectAnswer();
  });

  it.each([{ status: 429, retryAfter: 0.2 }, { status: 502 }] as const)('answers in spite of a %o', async (answer) => {
    discord.fail({ route: CALLBACK, answer });
    await expectAnswer();
  });
});
