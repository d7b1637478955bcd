import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODERATOR_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import { textOf } from '../../src/playground/discord/json.ts';
import type { InteractionOutcome, LoopbackUser } from '../../src/playground/discord/types.ts';
import { messageOf, type Running, startBot } from './bot.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
/** Words that occur nowhere else. */
const SECRET = 'Zebrafinkengeheimnis';

describe('the log of the built bot, at level trace', { timeout: 60_000 }, () => {
  let running: Running;
  let asker: LoopbackUser;
  let friend: LoopbackUser;
  const tokens: string[] = [];

  beforeAll(async () => {
    running = await startBot({ LOG_LEVEL: 'trace' });
    asker = running.discord.createUser('Ottokar');
    friend = running.discord.createUser('Philippa');
  }, 60_000);
  afterAll(() => running.stop());

  const note = (outcome: InteractionOutcome) => {
    tokens.push(textOf(outcome.request.token));
    return outcome;
  };

  it('holds no question, token, user id or name, whatever happens', async () => {
    const { discord, bot } = running;
    const who = { user: asker, locale: 'de', forced: true } as const;
    const question = `Was ist ${SECRET}?`;
    const ask = { ...who, type: 'command', command: 'ask', options: { question } } as const;
    note(await discord.interact(ask));
    note(await discord.interact({ ...ask, options: { question, for: friend } }));
    note(await discord.interact({ ...ask, options: { question: SECRET.repeat(300) } }));
    note(await discord.interact({ ...who, type: 'command', command: 'search', options: { text: SECRET } }));
    note(await discord.interact({ ...who, type: 'command', command: 'define', options: { term: SECRET } }));
    note(await discord.interact({ ...who, type: 'command', command: 'tip', options: { topic: SECRET } }));
    const typed = { type: 'autocomplete', command: 'ask', focused: 'question', options: { question: SECRET } } as const;
    note(await discord.interact({ ...who, ...typed }));
    const help = messageOf(note(await discord.interact({ ...who, type: 'command', command: 'help' })));
    const press = { ...who, type: 'component', message: help, customId: SECRET } as const;
    note(await discord.interact(press));
    note(
      await discord.interact({
        ...who,
        type: 'raw',
        payload: { type: 5, data: { custom_id: SECRET, components: [] } },
      }),
    );
    note(await discord.interact({ ...who, type: 'raw', payload: { type: 2, data: { name: SECRET, type: 1 } } }));
    const reload = {
      ...who,
      type: 'command',
      command: 'knowledge reload',
      permissions: MODERATOR_PERMISSIONS,
    } as const;
    const reloaded = note(await discord.interact(reload));
    await reloaded.until(({ message }) => message !== undefined && (message.flags & 128) === 0, 15_000);
    expect(discord.violations).toEqual([]);

    // What Discord refuses is logged as an error.
    discord.fail({ route: CALLBACK, answer: { status: 400 } });
    note(await discord.interact(ask));
    await bot.until('an answer was refused');
    discord.cutSockets();
    await discord.until(() => discord.counts.resumes === 1);
    note(await discord.interact(ask));

    const log = bot.output();
    expect(log).toContain('"level":"error"');
    for (const secret of [SECRET, discord.token, asker.id, asker.username, asker.globalName, friend.id, ...tokens]) {
      expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    expect(tokens.filter((token) => token !== '')).toHaveLength(14);
    expect(discord.violations).toEqual([]);
  });
});
