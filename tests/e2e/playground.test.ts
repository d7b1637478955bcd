import { describe, expect, it } from 'vitest';
import { npmStart, startProgram } from './program.ts';

const LINES = [
  'Was ist Seeding?',
  'locale da',
  '/ask question:Hvad er seeding? language:en',
  'press 1',
  'choose 1',
  '/knowledge status',
  'as moderator',
  '/knowledge status',
  'type seed',
  '/search text:viral kind:FAQ',
  '/aks',
  'json',
  'quit',
  '/help',
];

describe('npm start without a token', { timeout: 60_000 }, () => {
  it('answers a question that is piped in and exits 0 at its end', async () => {
    const program = npmStart({});
    program.type('/ask question:Was ist Seeding?\n');
    expect(await program.exit).toBe(0);
    expect(program.output()).toContain('lexicon/seeding · en');
    expect(program.output()).toContain('Only you can see this');
  });

  it('takes what one would type in Discord, shows what a member would read, and leaves at quit, whatever comes after it', async () => {
    const program = startProgram({ DEFAULT_LANGUAGE: 'de' });
    program.type(LINES.map((line) => `${line}\n`).join(''));
    expect(await program.exit).toBe(0);
    const [welcome = '', ...answers] = program.output().split('\n› ');
    expect(welcome).toContain('/ask question:');
    expect(welcome).toContain('locale ');
    const [german, locale, english, danish, related, hidden, as, status, typed, found, mistyped, json] = answers;
    expect(german).toContain('lexicon/seeding · de');
    expect(german).toMatch(/\[1 Dansk\] \[2 English\]/);
    expect(german).toMatch(/\d+ ms/);
    expect(locale).toContain('da');
    expect(english).toContain('lexicon/seeding · en');
    expect(danish).toContain('lexicon/seeding · da');
    expect(related).toContain('▾ ');
    expect(hidden).toContain('not offered to this member');
    expect(as).toContain('a moderator');
    expect(status).toMatch(/\d+ filer/);
    expect(typed).toContain('Seeding');
    expect(found).toContain('faq/');
    expect(mistyped).toContain('There are: /ask, ');
    expect(JSON.parse(json?.slice('json'.length) ?? '')).toMatchObject({ type: 4 });
    expect(program.output()).not.toContain('› /help');
    expect(program.output()).not.toContain('Breaks a rule');
    expect(program.output()).not.toContain('\u001b');
  });

  it('leaves at SIGTERM', async () => {
    const waiting = startProgram({});
    await waiting.until('“quit” leaves');
    waiting.kill('SIGTERM');
    expect(await waiting.exit).toBe(0);
  });
});
