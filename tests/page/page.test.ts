import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../src/knowledge/store.ts';
import { startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { observe } from '../../src/playground/page/knowledge-news.ts';
import { type Page, startPage } from '../../src/playground/page/page.ts';

const FOLDER = new URL('../../knowledge/en/tip/', import.meta.url).pathname;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** A request as a browser never would send it. `fetch` lets nobody choose the Host. */
function ask(url: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(new URL(url), { path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        // A stream of events never ends.
        if (text.includes('\n\ndata: ') && text.endsWith('\n\n')) response.destroy();
      });
      response.on('close', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

describe('the playground’s server', () => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  async function open(port = 0): Promise<{ page: Page; taken: number[]; token: string; userId: string }> {
    const discord = await startLoopbackDiscord();
    const store = observe(createStore({ directory: FOLDER }));
    await store.reload();
    const taken: number[] = [];
    const page = await startPage({
      discord,
      store,
      folder: FOLDER,
      watched: false,
      defaultLanguage: 'en',
      ownLanguage: () => undefined,
      port,
      onTaken: (one) => taken.push(one),
    });
    ends.push(discord.stop, page.stop);
    return { page, taken, token: discord.token, userId: discord.member.id };
  }

  it('serves the page, its scripts, styles and typeface, and nothing else of the disk', async () => {
    const { page } = await open();
    expect(await ask(page.url, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(await ask(page.url, '/base.css')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' });
    expect(await ask(page.url, '/js/page/client/main.js')).toMatchObject({ status: 200 });
    expect(await ask(page.url, '/fonts/noto-sans-latin-400-normal.woff2')).toMatchObject({ type: 'font/woff2' });
    for (const path of [
      '/../page.ts',
      '/js/../../package.json',
      '/js/../main.js',
      '/js/%2e%2e/main.js',
      '/fonts/../../../../package.json',
      '/.env',
      '/attachments/1',
      '/deeds',
    ]) {
      expect(await ask(page.url, path), path).toMatchObject({ status: 404 });
    }
  });

  it('listens on this machine alone, and answers no name but this machine’s own', async () => {
    const { page } = await open();
    expect(new URL(page.url).hostname).toBe('127.0.0.1');
    expect(await ask(page.url, '/', { host: 'evil.example' })).toMatchObject({ status: 403 });
    expect(await ask(page.url, '/events', { host: 'evil.example' })).toMatchObject({ status: 403 });
    const deed = JSON.stringify({ who: {}, deed: {} });
    const json = { 'content-type': 'application/json' };
    expect(await ask(page.url, '/deeds', { ...json, origin: 'https://evil.example' }, deed)).toMatchObject({
      status: 403,
    });
    expect(await ask(page.url, '/deeds', json, deed)).toMatchObject({ status: 403 });
    const origin = new URL(page.url).origin;
    expect(await ask(page.url, '/deeds', { ...json, origin }, deed)).toMatchObject({ status: 200 });
  });

  it('names a port that is taken and takes the next free one', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => blocker.close(() => resolve())));
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { page, taken } = await open(port);
    expect(taken[0]).toBe(port);
    expect(Number(new URL(page.url).port)).toBeGreaterThan(port);
  });

  it('tells a page all it needs to begin, and no secret', async () => {
    const { page, token } = await open();
    const { text, type } = await ask(page.url, '/events');
    expect(type).toContain('text/event-stream');
    expect(text).toContain('"type":"snapshot"');
    expect(text).toContain('"name":"Mette"');
    expect(text).not.toContain(token);
  });

  it.each([
    ['no JSON', '{'],
    ['too much of it', JSON.stringify({ who: 'x'.repeat(70_000) })],
  ])('refuses %s', async (_what, body) => {
    const { page } = await open();
    const headers = { origin: new URL(page.url).origin, 'content-type': 'application/json' };
    expect(await ask(page.url, '/deeds', headers, body)).toMatchObject({ status: 400 });
  });

  it('says in a sentence what cannot be done', async () => {
    const { page, userId } = await open();
    const headers = { origin: new URL(page.url).origin, 'content-type': 'application/json' };
    const who = { userId, rank: 'member', locale: 'de', guildLocale: 'en-US', place: 'guild' };
    const act = async (deed: object, by: object = who) =>
      JSON.parse((await ask(page.url, '/deeds', headers, JSON.stringify({ who: by, deed }))).text);
    expect(await act({ type: 'command', command: 'aks', options: {} })).toMatchObject({ type: 'problem' });
    expect(await act({ type: 'component', messageId: '1', customId: 'x' })).toMatchObject({ type: 'problem' });
    expect(await act({ type: 'modal', openedBy: '1', fields: {} })).toMatchObject({ type: 'problem' });
    expect(await act({ type: 'fly' })).toMatchObject({ type: 'problem' });
    expect(await act({ type: 'say', content: 'Hej' }, { ...who, userId: '1' })).toMatchObject({ type: 'problem' });
    expect(await act({ type: 'say', content: 'Hej' }, { ...who, locale: 'xx' })).toMatchObject({ type: 'problem' });
    expect(await act({ type: 'say', content: 'Hej' })).toEqual({ type: 'done' });
  });
});
