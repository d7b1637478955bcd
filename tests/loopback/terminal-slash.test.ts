import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/playground/terminal/completer.ts';
import { parseLine } from '../../src/playground/terminal/line.ts';
import { parseSlash, TypingError } from '../../src/playground/terminal/slash.ts';

const LANGUAGES = [
  { name: 'German', name_localizations: { de: 'Deutsch' }, value: 'de' },
  { name: 'Danish', value: 'da' },
];
const COMMANDS = [
  {
    name: 'ask',
    name_localizations: { de: 'frag' },
    description: 'Ask',
    options: [
      { type: 3, name: 'question', name_localizations: { de: 'frage' }, required: true, autocomplete: true },
      { type: 3, name: 'language', name_localizations: { de: 'sprache' }, choices: LANGUAGES },
      { type: 6, name: 'for' },
    ],
  },
  {
    name: 'knowledge',
    options: [
      { type: 1, name: 'reload' },
      { type: 1, name: 'status' },
    ],
  },
  { name: 'help' },
  { name: 'Answer this', type: 3 },
];
const IDA = { id: '1', username: 'ida', globalName: 'Ida' };
const parse = (text: string) => parseSlash(text, COMMANDS, () => IDA);

describe('a slash command at the prompt', () => {
  it.each([
    ['/ask question:Was ist Seeding?', { question: 'Was ist Seeding?' }],
    ['/ask Was ist Seeding?', { question: 'Was ist Seeding?' }],
    ['/ask Was ist Seeding? language:de', { question: 'Was ist Seeding?', language: 'de' }],
    [
      '/ask language:Danish question:Was: ist das? http://x.de',
      { question: 'Was: ist das? http://x.de', language: 'da' },
    ],
    ['/frag frage:Seeding sprache:Deutsch', { question: 'Seeding', language: 'de' }],
    ['/ASK Question:Seeding', { question: 'Seeding' }],
    ['/ask question:Seeding for:@Ida', { question: 'Seeding', for: IDA }],
    ['/ask question:', { question: '' }],
    ['/ask', {}],
  ])('%s', (text, options) => {
    expect(parse(text)).toMatchObject({ command: 'ask', options });
  });

  it('knows subcommands and which option was written last', () => {
    expect(parse('/knowledge status')).toEqual({ command: 'knowledge status', options: {}, last: undefined });
    expect(parse('/ask language:de question:see').last).toBe('question');
  });

  it.each([
    ['/aks', 'There are: /ask, /knowledge, /help'],
    ['/knowledge', 'one of reload, status'],
    ['/ask Seeding language:fr', 'one of German, Danish'],
    ['/help me', 'takes no options'],
  ])('says what would be right in the place of %s', (text, sentence) => {
    expect(() => parse(text)).toThrow(sentence);
  });

  it('is read without falling over, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('/', '/ask ', '/knowledge '), (text, start) => {
        try {
          expect(typeof parse(start + text).command).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(TypingError);
        }
      }),
    );
  });
});

describe('a line at the prompt', () => {
  it.each([
    ['Was ist Seeding?', { type: 'slash', text: '/ask Was ist Seeding?' }],
    ['press coverage', { type: 'slash', text: '/ask press coverage' }],
    ['as a beginner, where do I start?', { type: 'slash', text: '/ask as a beginner, where do I start?' }],
    ['in which order?', { type: 'slash', text: '/ask in which order?' }],
    ['locale marketing', { type: 'slash', text: '/ask locale marketing' }],
    ['press 2', { type: 'press', number: 2 }],
    ['choose 3', { type: 'choose', number: 3 }],
    ['locale da', { type: 'locale', value: 'da' }],
    ['as moderator', { type: 'as', value: 'moderator' }],
    ['in dm', { type: 'in', value: 'dm' }],
    ['type sha', { type: 'complete', text: '/ask sha' }],
    ['complete /define term:see', { type: 'complete', text: '/define term:see' }],
    ['  ', { type: 'nothing' }],
    ['quit', { type: 'quit' }],
    ['help', { type: 'help' }],
  ])('“%s” is told from a question', (text, line) => {
    expect(parseLine(text)).toEqual(line);
  });

  it('is completed by the Tab key from the registered commands', () => {
    expect(completeLine('/a', COMMANDS)).toEqual([['/ask '], '/a']);
    expect(completeLine('/knowledge st', COMMANDS)).toEqual([['status '], 'st']);
    expect(completeLine('/ask question:Seeding la', COMMANDS)).toEqual([['language:'], 'la']);
    expect(completeLine('/nothing x', COMMANDS)).toEqual([[], 'x']);
  });
});
