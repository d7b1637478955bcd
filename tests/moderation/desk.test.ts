import { describe, expect, test } from 'vitest';
import { DESK_STEPS } from '../../src/discord/presses/press.ts';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import {
  type Body,
  buttonIn,
  componentsIn,
  MANAGE_GUILD,
  MODERATOR_ROLE,
  member,
  openDesk,
  payload,
  press,
  slash,
  subcommand,
  textOf,
} from '../discord/support/discord.ts';
import { knowledgeOf, LOADED, storeOf, UNCHANGED } from '../discord/support/knowledge.ts';

const GUILD = '1099511627776000002';
const CHANNEL = '1099511627776000003';
const ROLE = '1099511627776000077';
const MODERATOR = member(MANAGE_GUILD);
const ON_PRIVATE = 64 | 32768;
const REVISION = 'abcdefabcdef';

function moderated(customId: string) {
  return press(customId, ON_PRIVATE, MODERATOR);
}

/** What a select of roles or channels, or one of texts, sends. */
function chosen(customId: string, values: readonly string[], type: number, who = MODERATOR) {
  return payload(
    3,
    { component_type: type, custom_id: customId, values, resolved: {} },
    { message: { id: '5', flags: ON_PRIVATE }, ...who },
  );
}

function idOf(body: Body, ending: string): string {
  const id = componentsIn(body).find(({ custom_id = '' }) => custom_id.startsWith(`1|desk|en|${ending}`))?.custom_id;
  if (id === undefined) throw new Error(`no ${ending}`);
  return id;
}

function nothingWritten(storage: Storage): void {
  expect(storage.settings.of(GUILD)).toEqual({ channelLanguages: [], sharingOff: [], moderatorRoles: [] });
  expect(storage.audit.latest(9)).toEqual([]);
}

describe('what is for moderators', () => {
  const steps = [...DESK_STEPS.map((step) => `1|desk|en|${step}|`), '1|faults|en|0'];

  test.each(steps)('is refused in private to a member who presses %s, and does nothing', async (customId) => {
    const storage = createMemoryStorage();
    const calls: string[] = [];
    const note = (name: string) => async () => {
      calls.push(name);
      return LOADED;
    };
    const store = storeOf(knowledgeOf(), { apply: note('apply'), reload: note('reload') });
    const desk = await openDesk({ storage, store });
    for (const values of [[], [CHANNEL], ['de']]) {
      const [call, ...rest] = await desk.ask(chosen(customId, values, 3, member('2147483648', ['1'])));
      expect(rest).toEqual([]);
      expect(call?.body.data?.flags).toBe(ON_PRIVATE);
      expect(textOf(call?.body ?? {})).toContain('Only moderators can do this');
    }
    expect(calls).toEqual([]);
    nothingWritten(storage);
    const log = desk.log.join('');
    expect(log).toContain('refused to somebody who is no moderator');
    for (const id of ['1099511627776000004', GUILD, CHANNEL, 'maria']) expect(log).not.toContain(id);
  });

  test('is open to a role of the settings, on that server alone', async () => {
    const storage = createMemoryStorage();
    storage.settings.setModeratorRoles(GUILD, [ROLE]);
    const desk = await openDesk({ storage });
    const status = (more: object) => desk.read(subcommand('knowledge', 'status', { ...member('0', [ROLE]), ...more }));
    expect(await status({})).toContain('What I know');
    expect(await status({ guild_id: '1099511627776000009' })).toContain('Only moderators');
  });
});

describe('/knowledge reload', () => {
  const named = (title: string) => ({ id: `tip/${title}`, language: 'de', title });
  const ready = {
    ...UNCHANGED,
    outcome: 'ready',
    revision: REVISION,
    changed: [named('Neu')],
    golden: {
      asked: 1412,
      changes: [{ question: 'Was ist Seeding?', language: 'de', before: 'lexicon/seeding', after: undefined }],
    },
  } as const;

  test('shows what would change with Apply and Cancel, and Apply serves just that', async () => {
    const applied: unknown[] = [];
    const store = storeOf(knowledgeOf(), {
      preview: async () => ready,
      apply: async (revision, how) => {
        applied.push([revision, how]);
        return { ...LOADED, revision, changed: ready.changed };
      },
    });
    const desk = await openDesk({ store });
    const [, shown] = await desk.ask(subcommand('knowledge', 'reload', MODERATOR));
    const text = textOf(shown?.body ?? {});
    expect(text).toContain('This would change');
    expect(text).toContain('**German**\n1 changed: Neu');
    expect(text).toContain('1 of 1,412 golden questions would get another first answer:');
    expect(text).toContain('- “Was ist Seeding?” (de): Seeding → no answer');
    expect(await desk.read(moderated(buttonIn(shown?.body ?? {}, 'Cancel')))).toBe('Cancelled. Nothing was changed.');
    expect(applied).toEqual([]);
    const [announced, done] = await desk.ask(moderated(buttonIn(shown?.body ?? {}, 'Apply')));
    expect(announced?.body).toEqual({ type: 6 });
    expect(textOf(done?.body ?? {})).toContain('Knowledge reloaded');
    expect(applied).toEqual([[REVISION, { by: 'command', careful: true }]]);
  });

  test('asks again where more than half would go, and shows anew what has changed meanwhile', async () => {
    const store = storeOf(knowledgeOf(), {
      preview: async () => ({ ...ready, removesMost: true }),
      apply: async (_revision, { careful } = {}) =>
        careful === false
          ? { ...LOADED, outcome: 'refused', reason: 'changed' }
          : { ...LOADED, outcome: 'refused', reason: 'removes-most', removed: [named('Alt')] },
    });
    const desk = await openDesk({ store });
    const [, asked] = await desk.ask(moderated(`1|desk|en|apply|${REVISION}`));
    expect(textOf(asked?.body ?? {})).toMatch(/This would take out 1 of \d+ entries, more than half/);
    const [, anew] = await desk.ask(moderated(buttonIn(asked?.body ?? {}, 'Yes, take them out')));
    expect(textOf(anew?.body ?? {})).toContain('The folder has changed since you were shown it. Nothing was applied.');
    expect(buttonIn(anew?.body ?? {}, 'Apply')).toContain(REVISION);
  });

  test('with `now` shows nothing first', async () => {
    const desk = await openDesk({
      store: storeOf(knowledgeOf(), { reload: async () => ({ ...LOADED, added: [named('Neu')] }) }),
    });
    const options = [{ name: 'reload', type: 1, options: [{ name: 'now', type: 5, value: true }] }];
    const text = await desk.read(payload(2, { id: '1', type: 1, name: 'knowledge', options }, MODERATOR));
    expect(text).toContain('Knowledge reloaded');
    expect(text).toContain('1 added: Neu');
  });
});

test('/knowledge rollback names the revision, when it was first served, and how long it stays', async () => {
  const since = new Date('2026-11-20T12:00:00Z');
  const report = { ...LOADED, outcome: 'restored', since, revision: REVISION, lasts: true } as const;
  const desk = await openDesk({ store: storeOf(knowledgeOf(), { rollback: async () => report }) });
  const text = await desk.read(subcommand('knowledge', 'rollback', MODERATOR));
  expect(text).toContain(`Restored: revision ${REVISION}, first served <t:1795176000:f>`);
  expect(text).toContain('It stays, also after a restart');
  const none = await openDesk();
  expect(await none.read(subcommand('knowledge', 'rollback', MODERATOR))).toContain('no earlier revision');
});

test('/knowledge stale lists old translations and due reviews, page by page', async () => {
  const fault = {
    code: 'review-due',
    severity: 'warning',
    file: 'de/faq/x.md',
    line: 3,
    values: { reviewed: '2024-01-01', days: 900 },
  } as const;
  const desk = await openDesk({
    store: storeOf(knowledgeOf(), { stale: async () => Array.from({ length: 9 }, () => fault) }),
  });
  const [, first] = await desk.ask(subcommand('knowledge', 'stale', MODERATOR));
  expect(textOf(first?.body ?? {})).toContain('9 texts are due for a look');
  expect(textOf(first?.body ?? {})).toContain('`de/faq/x.md:3` · Warning');
  const [, second] = await desk.ask(moderated(buttonIn(first?.body ?? {}, 'Next')));
  expect(textOf(second?.body ?? {})).toContain('2 of 2');
});

test('/knowledge status says what is served, since when and why, what is wrong, and how the bot is', async () => {
  const storage = createMemoryStorage({ now: () => new Date('2026-11-21T12:00:00Z') });
  storage.audit.write('rollback', REVISION);
  const store = storeOf(knowledgeOf());
  const status = {
    ...store.status(),
    by: 'rollback',
    pinned: true,
    untranslated: new Map([
      ['da', 3],
      ['de', 0],
    ]),
    kept: ['de/faq/x.md'],
  } as const;
  const desk = await openDesk({ storage, store: storeOf(knowledgeOf(), { status: () => status }) });
  const text = await desk.read(subcommand('knowledge', 'status', MODERATOR));
  expect(text).toContain('A rollback is in force');
  expect(text).toContain('Loaded by a rollback');
  expect(text).toContain('Missing translations: Danish 3');
  expect(text).not.toContain('German 0');
  expect(text).toContain('`de/faq/x.md`');
  expect(text).toContain('Version 1.2.3, running since <t:1795262400:R>, connection 42 ms');
  expect(text).toContain(`- <t:1795262400:f>: rolled back ${REVISION}`);
});

describe('/knowledge gaps', () => {
  test('lists what was asked in vain, drafts files for it and dismisses it', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    await desk.ask(slash('ask', { question: 'Wieviel Hundefutter braucht Zebrafink Heinz?' }, { locale: 'de' }));
    await desk.ask(slash('ask', { question: 'Heinz Zebrafink braucht wieviel Hundefutter' }, { locale: 'de' }));
    storage.gaps.tell('Was frisst *Heinz*?', 'de');
    const [list] = await desk.ask(subcommand('knowledge', 'gaps', MODERATOR));
    const text = textOf(list?.body ?? {});
    expect(text).toContain('2 gaps in what I know');
    expect(text).toContain('asked 2 times, last on');
    expect(text).not.toContain('Wieviel Hundefutter braucht');
    expect(text).toContain('Told to the moderators: Was frisst \\*Heinz\\*?');
    expect(text).toContain('for 90 days');

    const [announced, draft] = await desk.ask(moderated(buttonIn(list?.body ?? {}, 'Draft 1')));
    expect(announced?.body).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(draft?.files?.map(({ name }) => name)).toEqual(
      ['da', 'de', 'en'].map((language) => `${language}.faq.was-frisst-heinz.md`),
    );
    expect(draft?.files?.map(({ data }) => data.toString().includes('Was frisst *Heinz*?'))).toContain(true);
    expect(componentsIn(draft?.body ?? {}).filter(({ type }) => type === 13)).toHaveLength(3);

    const dismiss = buttonIn(list?.body ?? {}, 'Dismiss 1');
    expect(await desk.read(moderated(dismiss))).toContain('1 gap in what I know');
    expect(storage.gaps.told()).toEqual([]);
    expect(await desk.read(moderated(dismiss))).toContain('This gap is no longer on the list.');
    expect(storage.audit.latest(9).map(({ what }) => what)).toEqual(['dismiss', 'draft']);
  });

  test('says so where there are none', async () => {
    const desk = await openDesk();
    expect(await desk.read(subcommand('knowledge', 'gaps', MODERATOR))).toContain('Nothing was asked in vain lately.');
  });

  test('stays within Discord’s limits whatever was asked', async () => {
    const storage = createMemoryStorage();
    for (let number = 0; number < 30; number++) {
      storage.gaps.tell(`${'`x`*_@everyone '.repeat(50)}${number}`, 'de');
      storage.gaps.miss({
        words: [`*everyone*_${'abcdefghijklmnopqrstuvwxyzäöüß'[number]}`],
        language: 'de',
        outcome: 'none',
        nearest: 'x'.repeat(200),
      });
    }
    const desk = await openDesk({ storage });
    const [first] = await desk.ask(subcommand('knowledge', 'gaps', MODERATOR));
    await desk.ask(moderated(buttonIn(first?.body ?? {}, 'Next')));
    await desk.ask(moderated(buttonIn(first?.body ?? {}, 'Draft 1')));
  });
});

describe('/knowledge stats', () => {
  const stats = (days?: number) =>
    payload(
      2,
      {
        id: '1',
        type: 1,
        name: 'knowledge',
        options: [
          { name: 'stats', type: 1, options: days === undefined ? [] : [{ name: 'days', type: 4, value: days }] },
        ],
      },
      { ...MODERATOR, locale: 'de' },
    );

  test('tells every figure in words, draws the days with words beside the picture, and exports them', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    for (let time = 0; time < 3; time++)
      await desk.ask(slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }));
    await desk.ask(slash('ask', { question: 'Wieviel Hundefutter braucht Heinz?' }, { locale: 'de' }));
    storage.feedback.count('lexicon/seeding', 'de', true);
    const [, shown] = await desk.ask(stats());
    const text = textOf(shown?.body ?? {});
    expect(text).toContain('Die letzten 30 Tage');
    expect(text).toContain('Gelesene Einträge: 3');
    expect(text).toMatch(/Fragen ohne Antwort: 25\s%\s?von 4/);
    expect(text).toContain('**Am meisten gelesen**\n- Seeding: 3');
    expect(text).toContain('- Seeding: 1 fanden es hilfreich, 0 nicht');
    expect(shown?.files?.map(({ name }) => name)).toEqual(['questions.png']);
    const gallery = componentsIn(shown?.body ?? {}).find(({ type }) => type === 12) as unknown as {
      readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
    };
    expect(gallery.items[0]?.media.url).toBe('attachment://questions.png');
    expect(gallery.items[0]?.description).toMatch(
      /Balkendiagramm der Fragen pro Tag.*3 beantwortet.*1 nicht beantwortet/,
    );

    const [, table] = await desk.ask(press(buttonIn(shown?.body ?? {}, 'Als CSV ausgeben'), ON_PRIVATE, MODERATOR));
    expect(table?.files?.[0]?.name).toBe('statistics.csv');
    expect(table?.files?.[0]?.data.toString()).toContain('shown,lexicon,lexicon/seeding,de,answer,3');
  });

  test('of a quiet time says so', async () => {
    const desk = await openDesk();
    expect(await desk.read(stats(1))).toContain('Der letzte Tag\nIn dieser Zeit wurde nichts gefragt.');
  });
});

describe('/knowledge settings', () => {
  test('sets languages, sharing and roles by selects, shows what is set, and writes down what was done', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    const [first] = await desk.ask(subcommand('knowledge', 'settings', MODERATOR));
    expect(textOf(first?.body ?? {})).toContain('Language of what is posted here: Automatic');
    expect(textOf(first?.body ?? {})).toContain(`beside “Manage Server”: <@&${MODERATOR_ROLE}>`);
    const body = first?.body ?? {};
    expect(await desk.read(chosen(idOf(body, 'language'), ['de'], 3))).toContain('is posted here: German');
    const [channel] = await desk.ask(chosen(idOf(body, 'channel'), [CHANNEL], 8));
    expect(textOf(channel?.body ?? {})).toContain(`Language of <#${CHANNEL}>: Like the server`);
    const ofChannel = channel?.body ?? {};
    expect(await desk.read(chosen(idOf(ofChannel, 'spoken'), ['da'], 3))).toContain(`<#${CHANNEL}>: Danish`);
    expect(await desk.read(moderated(buttonIn(ofChannel, 'Back to the settings')))).toContain(`<#${CHANNEL}> (Danish)`);
    expect(await desk.read(chosen(idOf(body, 'sharing'), [CHANNEL], 8))).toContain(`may not be shared: <#${CHANNEL}>`);
    expect(await desk.read(chosen(idOf(body, 'roles'), [ROLE, 'nonsense'], 6))).toContain(`<@&${ROLE}>`);
    expect(storage.settings.of(GUILD)).toEqual({
      language: 'de',
      channelLanguages: [{ channelId: CHANNEL, language: 'da' }],
      sharingOff: [CHANNEL],
      moderatorRoles: [ROLE],
    });
    await desk.ask(chosen(idOf(body, 'language'), ['automatic'], 3));
    await desk.ask(chosen(idOf(ofChannel, 'spoken'), ['automatic'], 3));
    await desk.ask(chosen(idOf(body, 'sharing'), [], 8));
    await desk.ask(chosen(idOf(body, 'roles'), [], 6));
    expect(storage.settings.of(GUILD)).toEqual({ channelLanguages: [], sharingOff: [], moderatorRoles: [] });
    expect(new Set(storage.audit.latest(20).map(({ what }) => what))).toEqual(new Set(['settings']));
  });
});
