import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/core/fault.ts';
import type { KnowledgeStore } from '../../src/knowledge/store.ts';
import {
  ADMINISTRATOR,
  buttonIn,
  COMPONENTS,
  MANAGE_GUILD,
  MODERATOR_ROLE,
  member,
  openDesk,
  PRIVATE,
  press,
  subcommand,
  textOf,
} from './support/discord.ts';
import { knowledgeOf, LOADED, storeOf, UNCHANGED } from './support/knowledge.ts';

const MODERATOR = member(MANAGE_GUILD);

function faults(count: number): readonly Fault[] {
  return Array.from({ length: count }, (_, number) => ({
    code: `made-up-${number}`,
    severity: number % 2 === 0 ? 'error' : 'warning',
    file: `de/lexicon/file-${number}.md`,
    line: number + 1,
    values: {},
  }));
}

function storeWith(more: Partial<KnowledgeStore>): KnowledgeStore {
  return storeOf(knowledgeOf(), more);
}

/** A store that tells whether anybody reached it. */
function watched() {
  const calls: string[] = [];
  const noting =
    <Result>(name: string, result: Result) =>
    async () => {
      calls.push(name);
      return result;
    };
  const store = storeWith({
    reload: noting('reload', LOADED),
    preview: noting('preview', UNCHANGED),
    apply: noting('apply', LOADED),
    rollback: noting('rollback', { ...LOADED, outcome: 'none' } as const),
    stale: noting('stale', []),
    check: async () => {
      calls.push('check');
      return [];
    },
  });
  return { store, calls };
}

describe('/knowledge', () => {
  test.each(['reload', 'check', 'status', 'gaps', 'stats', 'stale', 'rollback', 'settings'])(
    '%s is refused in private to who is no moderator, and does nothing',
    async (name) => {
      const { store, calls } = watched();
      const desk = await openDesk({ store });
      const [call, ...rest] = await desk.ask(
        subcommand('knowledge', name, { ...member('2147483648', ['1']), locale: 'de' }),
      );
      expect(rest).toEqual([]);
      expect(call?.body.data?.flags).toBe(PRIVATE | COMPONENTS);
      expect(textOf(call?.body ?? {})).toContain('Das können nur Moderatoren');
      expect(calls).toEqual([]);
    },
  );

  test('is refused outside servers, whatever the permissions say', async () => {
    const { store, calls } = watched();
    const desk = await openDesk({ store });
    const text = await desk.read(subcommand('knowledge', 'reload', { ...MODERATOR, guild_id: undefined }));
    expect(text).toBe('This only works on a server.');
    expect(calls).toEqual([]);
  });

  test('turning the pages of a check is refused too to who is no moderator', async () => {
    const { store, calls } = watched();
    const desk = await openDesk({ store });
    expect(await desk.read(press('1|faults|en|1'))).toContain('Only moderators can do this');
    expect(calls).toEqual([]);
  });

  test.each([
    ['who may manage the server', member(MANAGE_GUILD)],
    ['an administrator', member(ADMINISTRATOR)],
    ['who has a moderator role', member('0', ['1', MODERATOR_ROLE])],
  ])('serves %s', async (_, who) => {
    const { store, calls } = watched();
    const desk = await openDesk({ store });
    await desk.ask(subcommand('knowledge', 'reload', who));
    expect(calls).toEqual(['preview']);
  });
});

describe('/knowledge reload', () => {
  test('tells Discord at once that a private answer follows, then says what would change', async () => {
    const named = (title: string) => ({ id: `tip/${title}`, language: 'de', title });
    const report = {
      ...UNCHANGED,
      outcome: 'ready',
      added: Array.from({ length: 12 }, (_, number) => named(`Neu ${number}`)),
      removed: [named('Alt')],
      kept: ['de/tip/broken.md'],
      faults: faults(4),
    } as const;
    const desk = await openDesk({ store: storeWith({ preview: async () => report }) });
    const [first, second] = await desk.ask(subcommand('knowledge', 'reload', MODERATOR));
    expect(first?.body).toEqual({ type: 5, data: { flags: PRIVATE } });
    expect(second?.method).toBe('PATCH');
    expect(second?.path).toMatch(/\/messages\/%40original$/);
    expect(second?.body.flags).toBe(COMPONENTS);
    const text = textOf(second?.body ?? {});
    expect(text).toMatch(/\*\*German\*\*\n12 added: Neu 0, .* and 2 more\n1 removed: Alt/);
    expect(text).toContain('`de/tip/broken.md`');
    expect(text).toContain('**4 faults**\n`de/lexicon/file-0.md:1` · Error\nmade-up-0');
    expect(text).toContain('`/knowledge check` shows them all.');
  });

  test('says so where nothing has changed', async () => {
    const desk = await openDesk();
    expect(await desk.read(subcommand('knowledge', 'reload', { ...MODERATOR, locale: 'da' }))).toContain(
      'Der er ikke sket ændringer.',
    );
  });

  test.each([
    ['missing', 'The knowledge folder is missing.'],
    ['unreadable', 'I can’t read the knowledge folder.'],
    ['empty', 'The knowledge folder holds no entry that I could serve.'],
  ] as const)('says that it kept what it had where the folder is %s', async (reason, sentence) => {
    const report = { ...UNCHANGED, outcome: 'refused', reason } as const;
    const desk = await openDesk({ store: storeWith({ preview: async () => report }) });
    const text = await desk.read(subcommand('knowledge', 'reload', MODERATOR));
    expect(text).toContain('Not reloaded: I keep what I had');
    expect(text).toContain(sentence);
  });

  test('that fails says so in general words, and logs the cause', async () => {
    const store = storeWith({ preview: () => Promise.reject(new TypeError('secret words')) });
    const desk = await openDesk({ store });
    expect(await desk.read(subcommand('knowledge', 'reload', MODERATOR))).toContain('Something went wrong on my side.');
    expect(desk.log.join('')).toContain('"name":"TypeError"');
    expect(desk.log.join('')).not.toContain('secret words');
  });
});

describe('/knowledge check', () => {
  test('lists every fault with file and line, page by page', async () => {
    const desk = await openDesk({ store: storeWith({ check: async () => faults(20) }) });
    const [, first] = await desk.ask(subcommand('knowledge', 'check', MODERATOR));
    expect(textOf(first?.body ?? {})).toContain('## 20 faults\n`de/lexicon/file-0.md:1` · Error');
    const [announced, second] = await desk.ask(press(buttonIn(first?.body ?? {}, 'Next'), undefined, MODERATOR));
    expect(announced?.body).toEqual({ type: 6 });
    expect(textOf(second?.body ?? {})).toContain('`de/lexicon/file-8.md:9` · Error');
    expect(textOf(second?.body ?? {})).toContain('2 of 3');
  });

  test('says so where nothing is wrong', async () => {
    const desk = await openDesk();
    expect(await desk.read(subcommand('knowledge', 'check', { ...MODERATOR, locale: 'de' }))).toContain(
      'Keine Fehler gefunden.',
    );
  });

  test('stays within Discord’s limits whatever the faults say', async () => {
    const monster = { ...faults(1)[0], file: `${'`x`/'.repeat(200)}`, code: 'x`*_@everyone '.repeat(100) } as Fault;
    const desk = await openDesk({ store: storeWith({ check: async () => Array.from({ length: 9 }, () => monster) }) });
    const text = await desk.read(subcommand('knowledge', 'check', MODERATOR));
    // In code, it is shown as it is and mentions nobody.
    expect(text.replace(/\\[^\w\s]|`[^`\n]*`/g, '')).not.toContain('@everyone');
  });
});

describe('/knowledge status', () => {
  test('says at once how much there is of each kind in each language, and when it was loaded', async () => {
    const desk = await openDesk();
    const text = await desk.read(subcommand('knowledge', 'status', { ...MODERATOR, locale: 'de' }));
    expect(text).toContain('Englisch: 6 Einträge (Lexikon 2, Fragen und Antworten 1, Tipps 3, Artikel 0)');
    expect(text).toContain('14 Dateien, geladen <t:1795262400:R>');
    expect(text).toContain('Fassung 0123456789ab');
  });
});
