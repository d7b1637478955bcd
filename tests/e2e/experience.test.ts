import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MEMBER_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import { objectOf, objectsOf, textOf } from '../../src/playground/discord/json.ts';
import { COMPONENT, walk } from '../../src/playground/discord/rules/walk.ts';
import type { LoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { Deed, InteractionOutcome, LoopbackMessage, LoopbackUser } from '../../src/playground/discord/types.ts';
import { buttonsIn, choicesIn, messageOf, selectIn, sharedBot, startAgainst, stopSharedBot, textIn } from './bot.ts';
import { LOCALES, type Locale, SAYS } from './locales.ts';

const EPHEMERAL = 64;
const codeOf = (locale: Locale) => locale.slice(0, 2);
const isPublic = (message: LoopbackMessage) => (message.flags & EPHEMERAL) === 0;

describe.each(LOCALES)('a member with a %s Discord', { timeout: 60_000 }, (locale) => {
  const says = SAYS[locale];
  let discord: LoopbackDiscord;
  let user: LoopbackUser;
  let thread: string;

  beforeAll(async () => {
    ({ discord } = await sharedBot());
  }, 60_000);
  afterEach(() => expect(discord.violations).toEqual([]));

  /** Somebody new, in a thread of their own: nobody waits for anybody else's cooldown. */
  const someone = () => {
    user = discord.createUser('Ida');
    thread = discord.openThread({ name: 'Hjælp' });
  };
  const act = (deed: Deed, more = {}) => discord.interact({ ...deed, user, thread, locale, ...more });
  const ask = async (question: string, more = {}) =>
    messageOf(await act({ type: 'command', command: 'ask', options: { question } }, more));
  const pressed = (message: LoopbackMessage, label: string, more = {}) => {
    const customId = buttonsIn(message).get(label);
    if (customId === undefined) throw new Error(`no button ${label} but ${[...buttonsIn(message).keys()].join(', ')}`);
    return act({ type: 'component', message, customId }, more);
  };

  it('shares an answer in the channel’s language, and others get a private copy in theirs', async () => {
    someone();
    const shared = messageOf(await pressed(await ask(says.seeding), says.share, { guildLocale: 'da' }));
    expect(isPublic(shared)).toBe(true);
    expect(textIn(shared)).toContain('lexicon/seeding · da');
    expect(shared.notified).toEqual([]);
    const reader = discord.createUser('Otto');
    for (const [name, code] of [
      ['Deutsch', 'de'],
      ['Dansk', 'da'],
      ['English', 'en'],
    ] as const) {
      const copy = messageOf(await pressed(shared, name, { user: reader, locale: 'ja' }));
      expect(isPublic(copy)).toBe(false);
      expect(textIn(copy)).toContain(`lexicon/seeding · ${code}`);
    }
  });

  it('answers somebody’s message in its language, linked to it, after a private preview in their own', async () => {
    someone();
    const target = {
      content: 'hey, hvordan får man influencere med på en kampagne?',
      author: discord.createUser('Per'),
    };
    const preview = messageOf(await act({ type: 'messageCommand', command: 'Answer this', target }));
    expect(isPublic(preview)).toBe(false);
    expect(textIn(preview)).toContain(` · ${codeOf(locale)}`);
    const posted = messageOf(await pressed(preview, says.answerThis));
    expect(isPublic(posted)).toBe(true);
    expect(textIn(posted)).toContain(SAYS.da.lead);
    expect(textIn(posted)).toContain(`https://discord.com/channels/${discord.guildId}/${thread}/`);
    expect(textIn(posted)).toContain(' · da');
    expect(posted.notified).toEqual([]);
  });

  it('is told honestly what the bot does not know, and tells the moderators', async () => {
    someone();
    const no = await ask(says.nothing);
    expect(textIn(no)).toContain(says.off);
    const modal = await pressed(no, says.tell);
    expect(JSON.stringify(modal.response)).toContain(says.nothing);
    const told = await act({ type: 'modal', opened: modal, fields: { text: `${says.nothing} Bitte!` } });
    expect(textIn(told.message)).toContain(says.thanks);
  });

  it('says whether an answer helped, and learns why it was given', async () => {
    someone();
    const answer = await ask(says.seeding);
    const why = messageOf(await pressed(answer, says.why));
    expect(textIn(why)).toContain('%');
    const rated = await pressed(answer, says.helpful);
    expect(rated.response?.type).toBe(7);
    expect(textIn(rated.message)).toBe(textIn(answer));
    expect([...buttonsIn(messageOf(rated)).keys()]).not.toContain(says.helpful);
  });

  it('chooses a language for good, and leaves it to Discord again', async () => {
    someone();
    const choose = (language: string) => act({ type: 'command', command: 'language', options: { language } });
    expect(textIn((await choose(codeOf(locale))).message)).toContain(says.mine);
    expect(textIn(await ask(says.seeding, { locale: 'fr' }))).toContain(`lexicon/seeding · ${codeOf(locale)}`);
    await choose('automatic');
    expect(textIn(await ask(says.seeding, { locale: 'da' }))).toContain('lexicon/seeding · da');
  });

  it('reads in help what is kept of them', async () => {
    someone();
    const help = messageOf(await act({ type: 'command', command: 'help' }));
    const kept = messageOf(await pressed(help, says.privacy));
    expect(isPublic(kept)).toBe(false);
    expect(textIn(kept)).toMatch(/90 [\s\S]*90 [\s\S]*800 /);
  });

  it('judges a preview of Answer this, and learns why it was found', async () => {
    someone();
    const target = { content: says.seeding, author: discord.createUser('Per') };
    const preview = messageOf(await act({ type: 'messageCommand', command: 'Answer this', target }));
    expect(textIn(messageOf(await pressed(preview, says.why)))).toContain(says.exactly);
    const rated = await pressed(preview, says.helpful);
    expect(rated.response?.type).toBe(7);
    expect([...buttonsIn(messageOf(rated)).keys()]).toEqual(expect.arrayContaining([says.answerThis, says.why]));
  });

  it('reads two terms side by side, judges and shares both, and learns why there are two', async () => {
    someone();
    const both = await ask(says.compare);
    expect(textIn(both)).toMatch(/lexicon\/seeding[\s\S]*lexicon\/spam/);
    expect(textIn(messageOf(await pressed(both, says.why)))).toMatch(/Seeding\*\*\n- [\s\S]*Spam\*\*\n- /);
    expect(textIn(messageOf(await pressed(both, says.helpful)))).toBe(textIn(both));
    const shared = messageOf(await pressed(both, says.share));
    expect(isPublic(shared)).toBe(true);
    expect(textIn(shared)).toMatch(/lexicon\/seeding[\s\S]*lexicon\/spam/);
  });

  it('is told why where the bot may not post, and when they post too fast', async () => {
    someone();
    const answer = await ask(says.seeding);
    const mute = await pressed(answer, says.share, { appPermissions: 1024n });
    expect(isPublic(messageOf(mute))).toBe(false);
    expect(textIn(mute.message)).toContain(says.botMayNot);
    for (let turn = 0; turn < 3; turn += 1) expect(isPublic(messageOf(await pressed(answer, says.share)))).toBe(true);
    const slow = messageOf(await pressed(answer, says.share));
    expect(isPublic(slow)).toBe(false);
    expect(textIn(slow)).toContain(says.slow);
    expect(textIn(slow)).toMatch(/<t:\d+:R>/);
  });

  it('posts in threads and forum posts, but not in locked ones', async () => {
    someone();
    const answer = await ask(says.seeding);
    const forum = discord.openThread({ name: 'Hilfe', forum: true });
    expect(isPublic(messageOf(await pressed(answer, says.share, { thread: forum })))).toBe(true);
    const locked = discord.openThread({ name: 'Alt', locked: true });
    expect(isPublic(messageOf(await pressed(answer, says.share, { thread: locked })))).toBe(false);
    const noThreads = { permissions: MEMBER_PERMISSIONS & ~(1n << 38n) };
    expect(isPublic(messageOf(await pressed(answer, says.share, noThreads)))).toBe(false);
  });

  it('can press every button and choose in every select that there is, from every command', async () => {
    const done = new Set<string>();
    for (const start of starts(says)) {
      someone();
      const crawl = async (message: LoopbackMessage, depth: number): Promise<void> => {
        for (const { customId, values } of controls(message)) {
          const action = `${customId.split('|')[1]} ${depth} ${isPublic(message)}`;
          if (done.has(action)) continue;
          done.add(action);
          const outcome = await act({
            type: 'component',
            message,
            customId,
            ...(values === undefined ? {} : { values }),
          });
          expect(outcome.response, customId).toBeDefined();
          expect(outcome.latency).toBeLessThan(3000);
          if (outcome.response?.type === 9) await submit(outcome);
          else if (depth < 3) await crawl(messageOf(outcome), depth + 1);
        }
      };
      const submit = async (opened: InteractionOutcome) => {
        const sent = await act({ type: 'modal', opened, fields: {} });
        expect(textIn(sent.message)).not.toBe('');
      };
      const first = await act(start);
      expect(textIn(first.message)).not.toBe('');
      await crawl(messageOf(first), 0);
    }
    const actions = new Set([...done].map((action) => action.split(' ')[0]));
    expect([...actions].sort()).toEqual(
      expect.arrayContaining([
        'again',
        'both',
        'browse',
        'open',
        'pick',
        'preview',
        'privacy',
        'rate',
        'reply',
        'search',
        'share',
        'speak',
        'tell',
        'tip',
        'why',
      ]),
    );
  });

  it.each([
    ['ask', 'question', 'seed'],
    ['define', 'term', 'seed'],
    ['tip', 'topic', ''],
  ])('completes /%s while it is typed', async (command, focused, typed) => {
    someone();
    const deed = { type: 'autocomplete', command, focused, options: { [focused]: typed } } as const;
    const choices = choicesIn(await act(deed));
    expect(choices.length).toBeGreaterThan(0);
    const [choice] = choices;
    const answer = await act({ type: 'command', command, options: { [focused]: choice?.value ?? '' } });
    expect(textIn(answer.message)).toContain(` · ${codeOf(locale)}`);
  });
});

/** The commands from which everything else is reached. */
function starts(says: (typeof SAYS)[Locale]): readonly Deed[] {
  const command = (name: string, options: Readonly<Record<string, string>> = {}): Deed => ({
    type: 'command',
    command: name,
    options,
  });
  return [
    command('ask', { question: says.seeding }),
    command('ask', { question: says.compare }),
    command('ask', { question: says.nothing }),
    command('define', { term: 'Seeding' }),
    command('tip'),
    command('search', { text: 'viral' }),
    command('browse', { kind: 'article' }),
    command('browse'),
    command('language'),
    command('help'),
    { type: 'messageCommand', command: 'Answer this', target: { content: says.seeding } },
  ];
}

/** Everything on a message that can be pressed, or chosen from. */
function controls(
  message: LoopbackMessage,
): readonly { readonly customId: string; readonly values?: readonly string[] }[] {
  return walk(message.components, []).flatMap(({ type, component }) => {
    const customId = textOf(component.custom_id);
    if (type === COMPONENT.button && component.disabled !== true) return [{ customId }];
    if (type !== COMPONENT.stringSelect) return [];
    return [
      {
        customId,
        values: objectsOf(component.options)
          .slice(-1)
          .map(({ value }) => textOf(value)),
      },
    ];
  });
}

describe('the built bot', { timeout: 60_000 }, () => {
  it('outlives interactions of which discord.js can make nothing', async () => {
    const { discord, bot } = await sharedBot();
    for (const payload of [
      { type: 5, data: { custom_id: '1|told|de' } },
      { type: 5, data: { custom_id: 'x', components: null } },
      { type: 3, data: { custom_id: '1|browse|de|0|', component_type: 3 }, message: null },
      { type: 2, data: { type: 3, name: 'Answer this', target_id: '1', resolved: {} } },
      { type: 2, data: null },
      { type: 4, data: {} },
    ]) {
      await discord.interact({ type: 'raw', payload, locale: 'de' });
    }
    expect(discord.connected()).toBe(1);
    const answer = await discord.interact({ type: 'command', command: 'help', locale: 'de' });
    expect(objectOf(answer.response).type).toBe(4);
    expect(bot.output()).not.toContain('"fatal"');
    expect(discord.violations).toEqual([]);
  });

  it('keeps to the passage that is read when its language is switched', async () => {
    const { discord } = await sharedBot();
    const act = (deed: Deed) => discord.interact({ ...deed, locale: 'da' });
    const question = 'hvad skete der fra web 1.0 til 2.0';
    const danish = messageOf(await act({ type: 'command', command: 'ask', options: { question } }));
    expect([...buttonsIn(danish).keys()]).toContain('Læs videre');
    const customId = buttonsIn(danish).get('Deutsch') ?? '';
    const german = messageOf(await act({ type: 'component', message: danish, customId }));
    expect(textIn(german)).toContain('article/from-web-1-to-web-2 · de');
    expect([...buttonsIn(german).keys()]).toContain('Weiterlesen');
  });

  it('serves what was sent before it was started anew, and registers no command twice', async () => {
    const { discord, bot } = await sharedBot();
    const act = (deed: Deed) => discord.interact({ ...deed, locale: 'da' });
    const list = messageOf(await act({ type: 'command', command: 'browse', options: { kind: 'article' } }));
    const answer = messageOf(await act({ type: 'command', command: 'ask', options: { question: 'Hvad er seeding?' } }));
    bot.kill('SIGTERM');
    await bot.exit;
    const next = startAgainst(discord);
    await next.until('"commands unchanged"');
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const { customId, values } = selectIn(list);
    const opened = await act({ type: 'component', message: list, customId, values: values.slice(0, 1) });
    expect(textIn(opened.message)).toContain(values[0]?.split('|')[0]);
    const shared = await act({ type: 'component', message: answer, customId: buttonsIn(answer).get('Del') ?? '' });
    expect(isPublic(messageOf(shared))).toBe(true);
    expect(discord.violations).toEqual([]);
    next.kill('SIGTERM');
    expect(await next.exit).toBe(0);
  });
});

afterAll(stopSharedBot);
