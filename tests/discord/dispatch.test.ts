import { describe, expect, test, vi } from 'vitest';
import { causeOf } from '../../src/discord/cause.ts';
import { APPLICATION, openDesk, slash, TOKEN, textOf, typing } from './support/discord.ts';
import { knowledgeOf, storeOf } from './support/knowledge.ts';

/** An error as discord.js makes it when Discord refuses a call: with the request, the token in its address. */
class Refused extends Error {
  readonly code: number;
  readonly status = 400;
  readonly url = `https://discord.com/api/v10/interactions/1/${TOKEN}/callback`;
  readonly requestBody = { json: { content: 'What is seeding?' } };

  constructor(code: number) {
    super(`refused ${TOKEN}`);
    this.code = code;
  }
}

/** Everything of a person that a payload holds. */
const PERSONAL = ['maria', 'Maria', '1099511627776000004', 'seeding', TOKEN];

describe('the dispatcher', () => {
  test('answers each interaction by one call, to its own address', async () => {
    const desk = await openDesk();
    const [call, ...rest] = await desk.ask(slash('help'));
    expect(rest).toEqual([]);
    expect(call).toMatchObject({ method: 'POST', path: `/interactions/1099511627776000001/${TOKEN}/callback` });
  });

  test.each([10062, 40060])('takes %i for what it is: no harm done, nothing but the code logged', async (code) => {
    const desk = await openDesk({ send: () => Promise.reject(new Refused(code)) });
    await expect(desk.ask(slash('ask', { question: 'What is seeding?' }))).resolves.toHaveLength(1);
    const lines = desk.log.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { level: 20, code },
      { level: 20, outcome: 'late' },
    ]);
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(1);
  });

  test('apologises in the asker’s language where Discord refuses an answer, and logs why', async () => {
    let first = true;
    const desk = await openDesk({
      send: async () => {
        if (first) {
          first = false;
          throw new Refused(50035);
        }
      },
    });
    const calls = await desk.ask(slash('help', {}, { locale: 'da' }));
    expect(textOf(calls[1]?.body ?? {})).toContain('Noget gik galt hos mig.');
    expect(JSON.parse(desk.log[0] ?? '')).toMatchObject({
      level: 50,
      request: 'command help',
      cause: { code: 50035, status: 400 },
    });
  });

  test('gives up quietly where even the apology is refused', async () => {
    const desk = await openDesk({ send: () => Promise.reject(new Refused(50035)) });
    await expect(desk.ask(slash('help'))).resolves.toHaveLength(2);
  });

  test('apologises where the bot itself fails, and logs where', async () => {
    const broken = storeOf(knowledgeOf(), {
      current: () => {
        throw new RangeError('What is seeding?');
      },
    });
    const desk = await openDesk({ store: broken });
    expect(await desk.read(slash('ask', { question: 'What is seeding?' }))).toContain(
      'Something went wrong on my side.',
    );
    expect(await desk.ask(typing('ask', 'question', 'seed'))).toMatchObject([{ body: { data: { choices: [] } } }]);
    const { cause } = JSON.parse(desk.log[0] ?? '');
    expect(cause.name).toBe('RangeError');
    expect(cause.at[0]).toContain('dispatch.test.ts');
  });

  test('logs nothing about a person, whatever goes wrong', async () => {
    const faulty = storeOf(knowledgeOf(), {
      current: () => {
        throw new Refused(1);
      },
    });
    for (const desk of [
      await openDesk(),
      await openDesk({ store: faulty, send: () => Promise.reject(new Refused(10062)) }),
      await openDesk({ store: faulty, send: () => Promise.reject(new Refused(50035)) }),
    ]) {
      await desk.ask(slash('ask', { question: 'What is seeding?', for: '1099511627776000004' }));
      await desk.ask(slash('seeding-maria'));
      for (const word of PERSONAL) expect(desk.log.join('')).not.toContain(word);
    }
  });

  test('finishes what is under way when it stops, and takes nothing more', async () => {
    let finish: () => void = () => undefined;
    const sending = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const desk = await openDesk({ send: () => sending });
    void desk.dispatcher.handle(slash('help'));
    await vi.waitFor(() => expect(desk.sent).toHaveLength(1));
    let stopped = false;
    const stopping = desk.dispatcher.stop().then(() => {
      stopped = true;
    });
    expect(await desk.dispatcher.handle(slash('help'))).toBe('ignored');
    expect(desk.sent).toHaveLength(1);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(stopped).toBe(true);
  });

  test('addresses the second half of an answer by the application', async () => {
    const desk = await openDesk();
    const calls = await desk.ask({
      ...slash('knowledge'),
      member: { roles: [], permissions: '32' },
      data: { type: 1, name: 'knowledge', options: [{ name: 'check', type: 1 }] },
    });
    expect(calls[1]?.path).toBe(`/webhooks/${APPLICATION}/${TOKEN}/messages/%40original`);
  });
});

describe('the cause of an error', () => {
  test('is its kind, codes and place, all the way down, and none of its words', () => {
    const cause = causeOf(new Error('outer words', { cause: new Refused(7) }));
    expect(cause).toMatchObject({ name: 'Error', cause: { name: 'Refused', code: 7, status: 400 } });
    expect(JSON.stringify(cause)).not.toMatch(/words|callback|seeding/);
  });

  test('of what is no error is what it is', () => {
    expect(causeOf('words')).toEqual({ name: 'string' });
  });
});
