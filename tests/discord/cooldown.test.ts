import { describe, expect, test } from 'vitest';
import { createCooldown, PACES } from '../../src/discord/cooldown.ts';
import { type Body, type Desk, openDesk, PRIVATE, press, slash, textOf, typing } from './support/discord.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');

async function only(desk: Desk, raw: unknown): Promise<Body> {
  const [call] = await desk.ask(raw);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
}

function clockAt(start: number) {
  let time = start;
  return {
    now: () => time,
    pass(milliseconds: number) {
      time += milliseconds;
    },
  };
}

const by = (id: string) => ({ member: { user: { id }, roles: [], permissions: '8' } });
const share = (id: string, more = {}) => press('1|share|en|lexicon/seeding|abcdef', undefined, { ...by(id), ...more });
const isPublic = (body: Body) => ((body.data?.flags ?? 0) & PRIVATE) === 0;

describe('somebody who asks faster than anybody reads', () => {
  test('is told in their language when they can go on, as a moment that Discord counts down', async () => {
    const clock = clockAt(NOW);
    const desk = await openDesk({ now: clock.now });
    for (let turn = 0; turn < PACES.request.turns; turn += 1) await desk.ask(slash('help', {}, { locale: 'da' }));
    const slow = await only(desk, slash('help', {}, { locale: 'da' }));
    expect(slow.data?.flags).toBe(PRIVATE | 32768);
    expect(textOf(slow)).toBe(`Det var meget på én gang. Du kan fortsætte: <t:${NOW / 1000 + 60}:R>.`);
    expect(textOf(await only(desk, slash('help', {}, by('1099511627776000888'))))).toContain('What you can ask me');
    expect((await only(desk, typing('ask', 'question', 'see'))).data?.choices?.length).toBeGreaterThan(0);
    clock.pass(PACES.request.within);
    expect(textOf(await only(desk, slash('help', {}, { locale: 'da' })))).toContain('Det kan du spørge mig om');
  });
});

describe('posting in public', () => {
  test('is paced for each member, wherever they post', async () => {
    const clock = clockAt(NOW);
    const desk = await openDesk({ now: clock.now });
    for (let turn = 0; turn < PACES.ownPost.turns; turn += 1) {
      clock.pass(1000);
      expect(isPublic(await only(desk, share('1', { channel_id: `109951162777600000${turn}` })))).toBe(true);
    }
    const refused = await only(desk, share('1'));
    expect(isPublic(refused)).toBe(false);
    expect(textOf(refused)).toBe(
      `You have posted several answers just now. Time for the next one: <t:${NOW / 1000 + 61}:R>. Only you see this.`,
    );
    expect(isPublic(await only(desk, share('2')))).toBe(true);
  });

  test('is paced for each channel, whoever posts there', async () => {
    const clock = clockAt(NOW);
    const desk = await openDesk({ now: clock.now });
    for (let turn = 0; turn < PACES.channelPost.turns; turn += 1) {
      expect(isPublic(await only(desk, share(String(turn))))).toBe(true);
    }
    expect(textOf(await only(desk, share('99')))).toContain('Several answers have been posted here just now.');
    expect(isPublic(await only(desk, share('99', { channel_id: '1099511627776000044' })))).toBe(true);
    clock.pass(PACES.channelPost.within);
    expect(isPublic(await only(desk, share('99')))).toBe(true);
  });

  test('too fast shows an answer for somebody in private, and pings nobody', async () => {
    const desk = await openDesk({ now: () => NOW });
    const ask = () => only(desk, slash('ask', { question: 'What is seeding?', for: '1099511627776000777' }));
    for (let turn = 0; turn < PACES.ownPost.turns; turn += 1) expect(isPublic(await ask())).toBe(true);
    const refused = await ask();
    expect(isPublic(refused)).toBe(false);
    expect(refused.data?.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(refused)).toContain('Time for the next one');
    expect(textOf(refused)).toContain('Seeding places content');
  });
});

describe('a cooldown', () => {
  test('that refuses takes no turn, so that waiting is never in vain', () => {
    const clock = clockAt(NOW);
    const cooldown = createCooldown(clock.now);
    for (let turn = 0; turn < PACES.request.turns; turn += 1) expect(cooldown.request('1')).toBeUndefined();
    for (let turn = 0; turn < 10; turn += 1) expect(cooldown.request('1')).toBe(NOW + PACES.request.within);
    clock.pass(PACES.request.within);
    expect(cooldown.request('1')).toBeUndefined();
  });
});
