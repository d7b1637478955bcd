import type { Guide } from './guide.ts';

export interface Exchange {
  readonly title: string;
  readonly about: string;
  act(guide: Guide): Promise<void>;
}

/** What the tour shows, in order. */
export const EXCHANGES: readonly Exchange[] = [
  {
    title: 'The first minute',
    about: 'Help names three questions that work, as buttons, in the member’s own language.',
    async act(guide) {
      const mette = guide.person('Mette', 'da');
      await guide.command(mette, 'help');
    },
  },
  {
    title: 'Asked in one language, answered in another',
    about: 'Mette asks in German, because that is how she heard the word. Her Discord is Danish, so she reads Danish.',
    async act(guide) {
      const mette = guide.person('Mette', 'da');
      await guide.command(mette, 'ask', { question: 'Was bedeutet Mundpropaganda?' });
    },
  },
  {
    title: 'A slip of the finger, and why',
    about: 'A misspelt question finds its answer all the same, and the bot says in plain words what it made of it.',
    async act(guide) {
      const jonas = guide.person('Jonas', 'de');
      const answer = await guide.command(jonas, 'ask', { question: 'was ist eigentlich astrotufring' });
      await guide.press(jonas, answer, 'Warum diese Antwort?');
    },
  },
  {
    title: 'Shared across languages',
    about:
      'Jonas shares what he reads in German. The server speaks Danish, so the post is Danish; Emma presses her language and gets a copy that only she sees.',
    async act(guide) {
      const jonas = guide.person('Jonas', 'de');
      const emma = guide.person('Emma', 'en-GB');
      const answer = await guide.command(jonas, 'ask', { question: 'Was ist ein Tipping Point?' });
      const { message } = await guide.press(jonas, answer, 'Teilen', { guildLocale: 'da' });
      if (message !== undefined) await guide.press(emma, message, 'English');
    },
  },
  {
    title: 'A term in every language',
    about: 'The lexicon takes a term in any language, and gives it in all of them.',
    async act(guide) {
      await guide.command(guide.person('Emma', 'en-GB'), 'define', { term: 'Reichweite' });
    },
  },
  {
    title: 'Side by side',
    about: 'No entry treats both terms, so both definitions are the answer.',
    async act(guide) {
      const question = 'What is the difference between seeding and spam?';
      await guide.command(guide.person('Emma', 'en-GB'), 'ask', { question });
    },
  },
  {
    title: 'An honest no',
    about:
      'What the knowledge does not hold is not made up. Only what a member sends themselves is kept, as they see it.',
    async act(guide) {
      const jonas = guide.person('Jonas', 'de');
      const no = await guide.command(jonas, 'ask', { question: 'Wie backe ich einen Kirschkuchen?' });
      await guide.send(jonas, await guide.press(jonas, no, 'Moderatoren Bescheid geben'));
    },
  },
  {
    title: 'Answering somebody else',
    about: 'Emma helps Mette: she previews in English what the bot would post in Danish.',
    async act(guide) {
      const emma = guide.person('Emma', 'en-GB');
      const mette = guide.person('Mette', 'da');
      const preview = await guide.menu(emma, 'Answer this', mette, 'Er der nogen, der ved, hvad seeding er?');
      await guide.press(emma, preview, 'Post as answer');
    },
  },
  {
    title: 'Tips in a row',
    about: 'Another tip never repeats those of the row. When a topic has no more, that is said, and the row goes on.',
    async act(guide) {
      const mette = guide.person('Mette', 'da');
      const tip = await guide.command(mette, 'tip', { topic: 'influencer' });
      await guide.press(mette, tip, 'Et tip mere');
    },
  },
  {
    title: 'One’s own language',
    about: 'Emma learns German, and wants to be answered in it. “Automatic” forgets the choice.',
    async act(guide) {
      const emma = guide.person('Emma', 'en-GB');
      const chosen = await guide.command(emma, 'language', { language: 'de' });
      await guide.press(emma, chosen, 'Automatisch');
    },
  },
];
