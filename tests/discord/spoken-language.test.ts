import { expect, test } from 'vitest';
import { spokenLanguage } from '../../src/discord/spoken-language.ts';
import { knowledgeOf } from './support/knowledge.ts';

const knowledge = knowledgeOf();

test.each([
  ['Was ist Seeding?', 'de'],
  ['What is seeding?', 'en'],
  ['Hvad er seeding?', 'da'],
  ['kann mir jemand sagen wie ich mehr leute erreiche', 'de'],
  ['er der nogen der ved hvordan man får flere til at dele det', 'da'],
  ['does anyone know how to get people to pass it on', 'en'],
])('“%s” is written in %s', (text, language) => {
  expect(spokenLanguage(text, knowledge)).toBe(language);
});

test.each(['', '🔥', 'Seeding', 'xyzzy plugh'])('of “%s” nobody can tell', (text) => {
  expect(spokenLanguage(text, knowledge)).toBeUndefined();
});
