import { expect, test } from 'vitest';
import type { LanguageCard } from '../../src/i18n/catalogue.ts';
import { chooseLanguage, unspokenLanguage } from '../../src/i18n/choose-language.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { DISCORD_LOCALES } from '../../src/playground/discord/rules/locales.ts';

const { catalogues } = await loadTexts();
const choose = (wishes: Parameters<typeof chooseLanguage>[0]) => chooseLanguage(wishes, catalogues, 'en');

test('the language option is stronger than everything else', () => {
  expect(choose({ option: 'da', own: 'de', locale: 'de', guildLocale: 'de' })).toBe('da');
});

test('the member’s own choice is stronger than their locale', () => {
  expect(choose({ own: 'da', locale: 'de' })).toBe('da');
});

test('the member’s locale is stronger than the server’s', () => {
  expect(choose({ locale: 'de', guildLocale: 'en-US' })).toBe('de');
});

test('the server’s locale serves a member whose own language is none of ours', () => {
  expect(choose({ locale: 'ja', guildLocale: 'de' })).toBe('de');
});

test('the default serves when nothing else does', () => {
  expect(choose({ locale: 'ja', guildLocale: 'ko' })).toBe('en');
  expect(choose({})).toBe('en');
});

test('a locale of Discord’s finds its language whatever its region', () => {
  expect(choose({ locale: 'en-GB' })).toBe('en');
  expect(choose({ locale: 'en-US', guildLocale: 'de' })).toBe('en');
});

test.each(['no', 'nb-NO', 'nn'])('a reader of %s reads Danish, as nothing closer exists', (locale) => {
  expect(choose({ locale, guildLocale: 'en-US' })).toBe('da');
});

test('every locale of Discord’s has its language: its own, one that its readers read, else the server’s, else the default', () => {
  const own: Readonly<Record<string, string>> = {
    da: 'da',
    de: 'de',
    'en-GB': 'en',
    'en-US': 'en',
    no: 'da',
  };
  expect(DISCORD_LOCALES).toHaveLength(32);
  for (const locale of DISCORD_LOCALES) {
    expect([locale, choose({ locale, guildLocale: 'de' })]).toEqual([locale, own[locale] ?? 'de']);
    expect([locale, choose({ locale })]).toEqual([locale, own[locale] ?? 'en']);
  }
});

test('a reader of Swedish reads Swedish as soon as there is Swedish', () => {
  const cards = new Map<string, { readonly language: LanguageCard }>(catalogues);
  cards.set('sv', { language: { name: 'Svenska', locales: ['sv-SE'], readBy: [] } });
  expect(chooseLanguage({ locale: 'sv-SE' }, cards, 'en')).toBe('sv');
});

test.each([
  ['fr', 'fr'],
  ['sv-SE', 'sv'],
  ['no', 'no'],
  ['en-GB', undefined],
  ['da', undefined],
  ['', undefined],
  ['<b>', undefined],
])('of the locale %s the language that is not spoken is %s', (locale, unspoken) => {
  expect(unspokenLanguage(locale, catalogues)).toBe(unspoken);
});

test('nonsense in place of a locale is passed over', () => {
  expect(choose({ option: 'klingon', own: '', locale: '__proto__', guildLocale: 'de' })).toBe('de');
});
