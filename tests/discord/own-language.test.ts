import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import { type Body, type Desk, openDesk, press, pressOn, slash, textOf, typing } from './support/discord.ts';

async function only(desk: Desk, raw: unknown): Promise<Body> {
  const [call] = await desk.ask(raw);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
}
const SOMEBODY_ELSE = { member: { user: { id: '1099511627776000888' }, roles: [], permissions: '0' } };

describe('/language', () => {
  test('is kept, and holds for every answer from then on, and for this member alone', async () => {
    const desk = await openDesk();
    expect(await desk.read(slash('language', { language: 'da' }, { locale: 'de' }))).toContain(
      'Jeg svarer dig på **dansk**, som du har valgt.',
    );
    expect(await desk.read(slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }))).toContain(
      'Seeding er at',
    );
    expect(await desk.read(slash('help', {}, { locale: 'de' }))).toContain('Det kan du spørge mig om');
    const [choice] = (await only(desk, typing('ask', 'question', 'reich', { locale: 'de' }))).data?.choices ?? [];
    expect(choice?.name).toBe('Rækkevidde · Leksikon');
    expect(await desk.read(slash('help', {}, { locale: 'de', ...SOMEBODY_ELSE }))).toContain(
      'Was du mich fragen kannst',
    );
  });

  test('gives way to the language option, and to the language that a button carries', async () => {
    const desk = await openDesk();
    await desk.ask(slash('language', { language: 'da' }));
    expect(await desk.read(slash('ask', { question: 'seeding', language: 'de' }))).toContain('Seeding ist das');
    expect(await desk.read(press('1|open|en|lexicon/seeding|abcdef|0'))).toContain('Seeding places');
  });

  test('automatic deletes what was kept', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    await desk.ask(slash('language', { language: 'da' }));
    expect(storage.languages.get('1099511627776000004')).toBe('da');
    expect(await desk.read(slash('language', { language: 'automatic' }, { locale: 'de' }))).toContain(
      'Ich richte mich nach deinem Discord und antworte dir auf **Deutsch**.',
    );
    expect(storage.languages.get('1099511627776000004')).toBeUndefined();
  });

  test('without an option says what holds, and is changed in place by its buttons', async () => {
    const desk = await openDesk();
    const now = await only(desk, slash('language', {}, { locale: 'en-GB' }));
    expect(textOf(now)).toContain('I go by your Discord and answer you in **English**.');
    const danish = await only(desk, pressOn(now, 'Dansk'));
    expect(danish.type).toBe(7);
    expect(textOf(danish)).toContain('Jeg svarer dig på **dansk**');
    expect(textOf(await only(desk, pressOn(danish, 'Automatisk')))).toContain('I go by your Discord');
  });

  test('keeps no language that there is not, and nothing of somebody without an id', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    await desk.ask(slash('language', { language: 'klingon' }));
    await desk.ask(press('1|speak|en|xx'));
    expect(storage.languages.get('1099511627776000004')).toBeUndefined();
    await desk.ask(slash('language', { language: 'da' }, { member: undefined, user: undefined }));
    expect(storage.languages.get('')).toBeUndefined();
  });
});
