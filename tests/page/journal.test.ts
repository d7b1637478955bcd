import type { Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJournal, type Journal } from '../../src/playground/page/journal.ts';
import type { InteractionRecord } from '../../src/playground/page/protocol.ts';
import { ASK, type Connected, connect } from '../loopback/client.ts';

describe('what the page tells of an interaction', () => {
  let connected: Connected;
  let journal: Journal;
  let handle: (interaction: Interaction) => Promise<unknown>;
  const told: InteractionRecord[] = [];

  beforeAll(async () => {
    connected = await connect((interaction) => handle(interaction), { commands: [ASK], answerWithin: 300 });
    const { discord } = connected;
    journal = createJournal({ discord, why: () => undefined, onRecord: (record) => told.push(record) });
  });
  afterAll(async () => {
    journal.stop();
    await connected.stop();
  });

  const ask = (question: string) =>
    connected.discord.interact({ type: 'command', command: 'ask', options: { question } });
  const last = () => journal.records().at(-1);

  it('is what was asked, what was answered, how long it took and how much of the limits it used', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({ components: [{ type: 10, content: 'Yes.' }], flags: 1 << 15 });
      await interaction.followUp('More.');
    };
    const outcome = await ask('Is it?');
    await outcome.until(({ messages }) => messages.length === 2);
    await connected.discord.until(() => last()?.requests.length === 3);
    expect(last()).toMatchObject({ title: '/ask question: Is it?', kind: 'command', who: 'Mette', answered: true });
    expect(last()?.request).toMatchObject({ type: 2, data: { name: 'ask' } });
    expect(last()?.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 204',
      'PATCH 200',
      'POST 200',
    ]);
    expect(last()?.requests[1]?.limits).toEqual([
      { name: 'components', used: 1, most: 40 },
      { name: 'characters', used: 4, most: 4000 },
    ]);
    expect(last()?.violations).toEqual([]);
    expect(journal.outcome(outcome.id)).toBe(outcome);
    expect(told.at(-1)).toBe(last());
  });

  it('names each rule of Discord’s that it broke, with the interaction that broke it', async () => {
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('x'.repeat(2001));
    };
    await ask('Too long?');
    expect(last()?.title).toBe('/ask question: Too long?');
    expect(last()?.answered).toBe(false);
    expect(last()?.violations.map(({ rule }) => rule)).toEqual(['content length', 'late']);
    expect(last()?.requests[0]?.limits).toEqual([{ name: 'characters of content', used: 2001, most: 2000 }]);
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Better.');
    };
    await ask('Better?');
    expect(last()?.violations).toEqual([]);
  });

  it('tells of rules that were broken outside of any interaction, too', async () => {
    await connected.client.application.commands.create({ name: 'NoCapitals', description: 'x' }).catch(() => {});
    expect(last()).toMatchObject({ kind: 'other', who: 'Lauffeuer' });
    expect(last()?.title).toContain('POST');
    expect(last()?.violations.length).toBeGreaterThan(0);
  });
});
