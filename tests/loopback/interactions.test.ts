import {
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MODERATOR_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import { ANSWER_THIS, ASK, type Connected, connect, KNOWLEDGE } from './client.ts';

describe('an interaction on the loopback Discord', () => {
  let connected: Connected;
  let handle: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    handle = async () => {};
    connected = await connect((interaction) => handle(interaction), { commands: [ASK, KNOWLEDGE, ANSWER_THIS] });
  });
  afterEach(() => connected.stop());

  it('reaches discord.js as a chat-input command with its options, locale, member and resolved user', async () => {
    const { discord } = connected;
    const friend = discord.createUser('Søren');
    let seen: Record<string, unknown> = {};
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen = {
        question: interaction.options.getString('question', true),
        for: interaction.options.getUser('for')?.id,
        locale: interaction.locale,
        guildLocale: interaction.guildLocale,
        inGuild: interaction.inGuild(),
        context: interaction.context,
        by: interaction.user.globalName,
        mayManage: interaction.memberPermissions?.has('ManageGuild'),
        limit: interaction.attachmentSizeLimit,
        owner: interaction.authorizingIntegrationOwners[0],
      };
      await interaction.reply({ content: 'Ja', flags: MessageFlags.Ephemeral });
    };
    const options = { question: 'Was ist Seeding?', for: friend };
    const outcome = await discord.interact({
      type: 'command',
      command: 'ask',
      options,
      locale: 'de',
      guildLocale: 'da',
    });
    expect(seen).toEqual({
      question: 'Was ist Seeding?',
      for: friend.id,
      locale: 'de',
      guildLocale: 'da',
      inGuild: true,
      context: 0,
      by: 'Mette',
      mayManage: false,
      limit: 10_485_760,
      owner: discord.guildId,
    });
    expect(outcome.response).toMatchObject({ type: 4, data: { content: 'Ja', flags: 64 } });
    expect(outcome.message).toMatchObject({ content: 'Ja', flags: 64, type: 20 });
    expect(outcome.latency).toBeLessThan(3000);
    expect(discord.violations).toEqual([]);
  });

  it("comes from a direct message without a member, and from a private channel by the user's own installation", async () => {
    const { discord } = connected;
    const seen: unknown[] = [];
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push([interaction.inGuild(), interaction.context, interaction.authorizingIntegrationOwners[1] ?? 'guild']);
      await interaction.reply('Ja');
    };
    const deed = { type: 'command', command: 'ask', options: { question: 'x' } } as const;
    await discord.interact({ ...deed, place: 'dm' });
    await discord.interact({ ...deed, place: 'private' });
    expect(seen).toEqual([
      [false, 1, 'guild'],
      [false, 2, discord.member.id],
    ]);
  });

  it('completes what is typed, partial and without the required options', async () => {
    const { discord } = connected;
    handle = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value }]);
    };
    const deed = { type: 'autocomplete', command: 'ask', focused: 'question', options: { question: 'see' } } as const;
    const outcome = await discord.interact(deed);
    expect(outcome.response).toEqual({ type: 8, data: { choices: [{ name: 'question: see', value: 'see' }] } });
    expect(outcome.message).toBeUndefined();
    expect(discord.violations).toEqual([]);
  });

  it('lets a button update its message and keeps an ephemeral message from other members', async () => {
    const { discord } = connected;
    const button = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary);
    const view = (text: string) =>
      new ContainerBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
        .addActionRowComponents((row) => row.addComponents(button));
    handle = async (interaction) => {
      const flags = MessageFlags.IsComponentsV2 as const;
      if (interaction.isButton()) await interaction.update({ components: [view('After')], flags });
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ components: [view('Before')], flags: [flags, MessageFlags.Ephemeral] });
      }
    };
    const asked = await discord.interact({ type: 'command', command: 'ask', options: { question: 'x' } });
    const message = asked.message;
    if (message === undefined) throw new Error('no message');
    const other = discord.createUser('Ida');
    const press = { type: 'component', message, customId: 'more' } as const;
    await expect(discord.interact({ ...press, user: other })).rejects.toThrow('Only the asker');
    await expect(discord.interact({ ...press, customId: 'less' })).rejects.toThrow('no component less');
    const pressed = await discord.interact(press);
    expect(pressed.message?.id).toBe(message.id);
    expect(pressed.message?.flags).toBe(64 | 32768);
    expect(JSON.stringify(pressed.message?.components)).toContain('After');
    expect(discord.violations).toEqual([]);
  });

  it('shows a deferral as thinking until it is edited, and follow-ups, edits and deletes as they come', async () => {
    const { discord } = connected;
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        components: [new TextDisplayBuilder().setContent('Done')],
        flags: MessageFlags.IsComponentsV2,
      });
      const extra = await interaction.followUp({ content: 'And more' });
      await interaction.deleteReply(extra);
      expect((await interaction.fetchReply()).flags.has('Ephemeral')).toBe(true);
      await interaction.followUp('The end');
    };
    const outcome = await discord.interact({ type: 'command', command: 'ask', options: { question: 'x' } });
    expect(outcome.response).toEqual({ type: 5, data: { flags: 64 } });
    await outcome.until(({ messages }) => messages.at(-1)?.content === 'The end');
    expect(outcome.message?.flags).toBe(64 | 32768);
    expect(outcome.messages.map(({ content }) => content)).toEqual(['', 'The end']);
    expect(discord.violations).toEqual([]);
  });

  it('gives the message back where the bot asks for it with with_response', async () => {
    const { discord } = connected;
    let id: string | undefined;
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const callback = await interaction.reply({ content: 'Ja', withResponse: true });
      id = callback.resource?.message?.id;
    };
    const outcome = await discord.interact({ type: 'command', command: 'ask', options: { question: 'x' } });
    await discord.until(() => id !== undefined);
    expect(id).toBe(outcome.message?.id);
  });

  it('opens a modal and sends back what was filled in', async () => {
    const { discord } = connected;
    let filled = '';
    handle = async (interaction) => {
      if (interaction.isModalSubmit()) {
        filled = interaction.fields.getTextInputValue('text');
        await interaction.reply({ content: 'Thanks', flags: MessageFlags.Ephemeral });
      }
      if (!interaction.isChatInputCommand()) return;
      const modal = new ModalBuilder().setCustomId('tell').setTitle('Tell');
      modal.addLabelComponents((label) =>
        label.setLabel('Text').setTextInputComponent((input) => input.setCustomId('text').setStyle(2)),
      );
      await interaction.showModal(modal);
    };
    const opened = await discord.interact({ type: 'command', command: 'ask', options: { question: 'x' } });
    const sent = await discord.interact({ type: 'modal', opened, fields: { text: 'Noget nyt' } });
    expect(filled).toBe('Noget nyt');
    expect(sent.message?.content).toBe('Thanks');
    expect(discord.violations).toEqual([]);
  });

  it('hands a message command its target', async () => {
    const { discord } = connected;
    let content = '';
    handle = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      content = interaction.targetMessage.content;
      await interaction.reply({ content: 'Ja', flags: MessageFlags.Ephemeral });
    };
    const target = { content: 'Hvad er seeding?' };
    const outcome = await discord.interact({ type: 'messageCommand', command: 'Answer this', target });
    expect(content).toBe('Hvad er seeding?');
    expect(outcome.message?.type).toBe(23);
    expect(discord.violations).toEqual([]);
  });

  it('is not offered to a member without the default permission, but can be forced as an admin could allow it', async () => {
    const { discord } = connected;
    const names: string[] = [];
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      names.push(interaction.options.getSubcommand());
      await interaction.reply('Ja');
    };
    const deed = { type: 'command', command: 'knowledge reload' } as const;
    await expect(discord.interact(deed)).rejects.toThrow('not offered to this member');
    await expect(discord.interact({ ...deed, place: 'dm', permissions: MODERATOR_PERMISSIONS })).rejects.toThrow(
      'not offered here',
    );
    await discord.interact({ ...deed, permissions: MODERATOR_PERMISSIONS });
    await discord.interact({ ...deed, forced: true });
    expect(names).toEqual(['reload', 'reload']);
  });

  it('cannot be sent with what Discord would not let a member type', async () => {
    const { discord } = connected;
    const ask = (options: Record<string, string>) => discord.interact({ type: 'command', command: 'ask', options });
    await expect(ask({})).rejects.toThrow('question is required');
    await expect(ask({ question: 'x', language: 'fr' })).rejects.toThrow('one of da');
    await expect(ask({ question: 'x'.repeat(6001) })).rejects.toThrow('6000');
    await expect(ask({ query: 'x' })).rejects.toThrow('No such option: query');
    await expect(discord.interact({ type: 'command', command: 'aks' })).rejects.toThrow('Registered: ask');
    await expect(discord.interact({ type: 'command', command: 'knowledge' })).rejects.toThrow('reload, status');
  });

  it('tells a watcher of interactions, messages and violations', async () => {
    const { discord } = connected;
    const events: string[] = [];
    const unwatch = discord.watch((event) => events.push(event.type));
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Ja');
    };
    await discord.interact({ type: 'command', command: 'ask', options: { question: 'x' } });
    unwatch();
    await discord.interact({ type: 'command', command: 'ask', options: { question: 'x' } });
    expect(events).toEqual(['message', 'exchange', 'interaction']);
  });
});
