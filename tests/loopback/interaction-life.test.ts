import { DiscordAPIError, type Interaction, type RouteLike, Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { InteractionOutcome } from '../../src/playground/discord/types.ts';
import { ASK, type Connected, type ConnectOptions, connect } from './client.ts';

const ASKED = { type: 'command', command: 'ask', options: { question: 'x' } } as const;
const V2 = 32768;

describe('the life of an interaction', () => {
  let connected: Connected | undefined;
  let clock = 0;

  afterEach(async () => {
    await connected?.stop();
    connected = undefined;
    clock = 0;
  });

  const now = () => Date.now() + clock;

  /** Runs `act` with an interaction, and gives the code that Discord refused something with. */
  async function code(
    act: (interaction: Interaction, post: (path: RouteLike, body: object) => Promise<unknown>) => Promise<unknown>,
    options: ConnectOptions = {},
  ): Promise<{ code: unknown; rules: readonly string[]; outcome: InteractionOutcome }> {
    let caught: unknown = 'nothing refused';
    let done = false;
    connected = await connect(
      async (interaction) => {
        const post = (path: RouteLike, body: object) => interaction.client.rest.post(path, { body, auth: false });
        await act(interaction, post).catch((error: unknown) => {
          caught = error instanceof DiscordAPIError ? error.code : error;
        });
        done = true;
      },
      { commands: [ASK], now, ...options },
    );
    const { discord } = connected;
    const outcome = await discord.interact(ASKED);
    await discord.until(() => done);
    return { code: caught, rules: discord.violations.map(({ rule }) => rule), outcome };
  }

  const answerOf = (interaction: Interaction) => Routes.interactionCallback(interaction.id, interaction.token);
  const hookOf = (interaction: Interaction) => Routes.webhook(interaction.applicationId, interaction.token);
  const PLAIN = { type: 4, data: { content: 'x' } };

  it('ends with 40060 when it is answered twice', async () => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), PLAIN);
      await post(answerOf(interaction), PLAIN);
    });
    expect(result).toMatchObject({ code: 40060, rules: ['already acknowledged'] });
  });

  it('ends with 10062 when the answer comes late, which is taken down once', async () => {
    const result = await code(
      async (interaction, post) => {
        await connected?.discord.until(() => connected?.discord.violations.length === 1);
        await post(answerOf(interaction), PLAIN);
      },
      { answerWithin: 50 },
    );
    expect(result).toMatchObject({ code: 10062, rules: ['late'] });
    expect(result.outcome.response).toBeUndefined();
  });

  it('ends with 10062 when it is answered with a wrong token', async () => {
    const result = await code(
      async (interaction, post) => {
        await post(Routes.interactionCallback(interaction.id, 'wrong'), PLAIN);
      },
      { answerWithin: 200 },
    );
    expect(result.code).toBe(10062);
    expect(result.rules).toContain('unknown interaction');
  });

  it('has no webhook before it is answered, nor under a wrong token: 10015', async () => {
    const early = await code(async (interaction, post) => {
      try {
        await post(hookOf(interaction), { content: 'x' });
      } finally {
        await post(answerOf(interaction), PLAIN);
      }
    });
    expect(early).toMatchObject({ code: 10015, rules: ['unknown webhook'] });
    await connected?.stop();
    const wrong = await code(async (interaction, post) => {
      await post(answerOf(interaction), PLAIN);
      await post(Routes.webhook(interaction.applicationId, 'wrong'), { content: 'x' });
    });
    expect(wrong).toMatchObject({ code: 10015, rules: ['unknown webhook'] });
  });

  it('has 15 minutes for what follows, then 50027', async () => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), PLAIN);
      clock = 14 * 60_000;
      await post(hookOf(interaction), { content: 'in time' });
      clock = 15 * 60_000 + 1;
      await post(hookOf(interaction), { content: 'too late' });
    });
    expect(result).toMatchObject({ code: 50027, rules: ['expired token'] });
    expect(result.outcome.messages.map(({ content }) => content)).toEqual(['x', 'in time']);
  });

  it('knows only its own messages: 10008', async () => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), PLAIN);
      const path = Routes.webhookMessage(interaction.applicationId, interaction.token, '12345678901234567');
      await interaction.client.rest.patch(path, { body: { content: 'y' }, auth: false });
    });
    expect(result).toMatchObject({ code: 10008, rules: ['unknown message'] });
  });

  it.each([
    ['components v2 stays', { flags: V2, components: [{ type: 10, content: 'x' }] }, { flags: 0, content: 'y' }],
    ['ephemeral stays', { content: 'x' }, { flags: 64, content: 'y' }],
    ['legacy field with components v2', { content: 'x' }, { flags: V2, components: [{ type: 10, content: 'y' }] }],
    ['legacy field with components v2', { flags: V2, components: [{ type: 10, content: 'x' }] }, { content: 'y' }],
    ['component place', { content: 'x' }, { components: [{ type: 10, content: 'y' }] }],
    ['message flags', { content: 'x' }, { flags: 1 << 12 }],
  ])('cannot be edited against the rule "%s"', async (rule, first, then) => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), { type: 4, data: first });
      const path = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
      await interaction.client.rest.patch(path, { body: then, auth: false });
    });
    expect(result.code).toBe(50035);
    expect(result.rules).toContain(rule);
  });

  it('cannot be edited to nothing: 50006', async () => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), PLAIN);
      const path = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
      await interaction.client.rest.patch(path, { body: { content: '' }, auth: false });
    });
    expect(result).toMatchObject({ code: 50006, rules: ['empty message'] });
  });

  it('lets an edit change plain text to Components V2 when it clears the text', async () => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), { type: 4, data: { content: 'x', flags: 64 } });
      const path = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
      const body = { content: null, flags: V2, components: [{ type: 10, content: 'y' }] };
      await interaction.client.rest.patch(path, { body, auth: false });
    });
    expect(result).toMatchObject({ code: 'nothing refused', rules: [] });
    expect(result.outcome.message).toMatchObject({ flags: V2 | 64, content: '' });
  });

  it('lets the first follow-up take the place of a deferral, no more and no less visible', async () => {
    const result = await code(async (interaction, post) => {
      await post(answerOf(interaction), { type: 5, data: { flags: 64 } });
      await post(hookOf(interaction), { content: 'public?' });
    });
    expect(result.rules).toEqual(['deferred visibility']);
    expect(result.outcome.messages).toMatchObject([{ content: 'public?', flags: 64 }]);
  });

  it('pings only whom allowed_mentions names', async () => {
    const body = (allowed: object) => ({ type: 4, data: { content: '<@11> <@22>', allowed_mentions: allowed } });
    const one = await code((interaction, post) => post(answerOf(interaction), body({ users: ['22'] })));
    expect(one.outcome.message?.notified).toEqual(['22']);
    await connected?.stop();
    const none = await code((interaction, post) => post(answerOf(interaction), body({ parse: [] })));
    expect(none.outcome.message?.notified).toEqual([]);
  });

  it('is over without harm when an autocomplete comes too late', async () => {
    let caught: unknown;
    connected = await connect(
      async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
        caught = await interaction.respond([]).catch((error: DiscordAPIError) => error.code);
      },
      { commands: [ASK], answerWithin: 20 },
    );
    const { discord } = connected;
    const deed = { type: 'autocomplete', command: 'ask', focused: 'question', options: { question: 'x' } } as const;
    expect((await discord.interact(deed)).response).toBeUndefined();
    await discord.until(() => caught !== undefined);
    expect(caught).toBe(10062);
    expect(discord.violations).toEqual([]);
  });
});
