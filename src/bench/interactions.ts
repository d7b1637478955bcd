import { prepareInteraction } from '../playground/discord/interactions/payload.ts';
import type { Json } from '../playground/discord/json.ts';
import type { LoopbackUser } from '../playground/discord/types.ts';
import { createWorld } from '../playground/discord/world.ts';
import type { AskedQuestion } from './questions.ts';

/** Members take turns, so that no cooldown of the bot's meets one of them. */
const MEMBERS = 10_000;
const LOCALES: Readonly<Record<string, string>> = { de: 'de', da: 'da', en: 'en-GB' };

/** `/ask` as it is registered, as far as an interaction depends on it. */
const ASK = {
  id: '1',
  type: 1,
  name: 'ask',
  options: [{ type: 3, name: 'question', description: 'What to ask', required: true }],
};

/** What a member does who asks: the same for every way in which it reaches the bot. */
export function createAskers(questions: () => AskedQuestion) {
  let asked = 0;
  return () => {
    const { text, language } = questions();
    asked = (asked + 1) % MEMBERS;
    const user: LoopbackUser = {
      id: String(10n ** 17n + BigInt(asked)),
      username: `member${asked}`,
      globalName: `Member ${asked}`,
    };
    return {
      type: 'command',
      command: 'ask',
      options: { question: text },
      locale: LOCALES[language] ?? language,
      user,
    } as const;
  };
}

/** Interactions as Discord sends them. */
export function createInteractions(questions: () => AskedQuestion): () => Json {
  const world = createWorld('none', Date.now);
  const ask = createAskers(questions);
  return () => prepareInteraction(world, [ASK], ask()).payload;
}
