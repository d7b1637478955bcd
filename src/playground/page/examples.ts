import type { Entry } from '../../core/entry.ts';

/** How many questions a language offers. */
const MOST = 3;

/** Questions of the knowledge's own to try, by language: the first that the lexicon, the FAQ and the articles answer. */
export function exampleQuestions(entries: readonly Entry[]): Readonly<Record<string, readonly string[]>> {
  const languages = [...new Set(entries.map(({ language }) => language))];
  return Object.fromEntries(languages.map((language) => [language, ofLanguage(entries, language)]));
}

function ofLanguage(entries: readonly Entry[], language: string): readonly string[] {
  const ours = entries.filter((entry) => entry.language === language);
  const asked = ours.filter(({ asks }) => asks.length > 0);
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  const first = kinds.flatMap((kind) => asked.find((entry) => entry.kind === kind)?.asks[0] ?? []);
  const questions = first.length > 0 ? first : ours.map(({ title }) => title);
  return questions.slice(0, MOST);
}
