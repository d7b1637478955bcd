import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Fault } from '../../core/fault.ts';
import { chooseLanguage } from '../../i18n/choose-language.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { type Json, objectOf, textOf } from '../discord/json.ts';
import { DISCORD_LOCALES } from '../discord/rules/locales.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { LoopbackMessage, LoopbackUser } from '../discord/types.ts';
import { createDoer } from './deeds.ts';
import { exampleQuestions } from './examples.ts';
import { pageFile } from './files.ts';
import { HEADERS, refusal } from './guard.ts';
import { createJournal } from './journal.ts';
import { knowledgeNews, type ObservedStore } from './knowledge-news.ts';
import { createLive } from './live.ts';
import { readTexts } from './markdown.ts';
import type { ShownMessage, Snapshot } from './protocol.ts';
import { whyAnswer } from './why.ts';

export interface PageOptions {
  readonly discord: LoopbackDiscord;
  readonly store: ObservedStore;
  /** The knowledge folder. */
  readonly folder: string;
  /** Whether a saved file is read by itself. */
  readonly watched: boolean;
  readonly defaultLanguage: string;
  /** The language that a member chose for good. */
  readonly ownLanguage: (userId: string) => string | undefined;
  /** Where to listen; the next free port where it is taken, any where it is 0. */
  readonly port: number;
  /** Is told of each port that was taken. */
  readonly onTaken?: (port: number) => void;
}

/** The playground's page, served on this machine alone. */
export interface Page {
  /** Its address: `http://127.0.0.1:4321/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Longest body that is read, in bytes. */
const MAX_BODY = 64 * 1024;
/** Messages that a page begins with. */
const MAX_MESSAGES = 200;

/** Serves the page. Resolves when it can be opened. */
export async function startPage(options: PageOptions): Promise<Page> {
  const { discord, store, folder, defaultLanguage } = options;
  const texts = await loadTexts(defaultLanguage);
  const live = createLive();
  const ida = discord.createUser('Ida');
  const people: readonly LoopbackUser[] = [discord.member, ida];
  const messages = new Map<string, LoopbackMessage>();
  const wished = (option: string | undefined, request: Json) =>
    chooseLanguage(
      {
        option,
        own: options.ownLanguage(userIdOf(request)),
        locale: textIn(request, 'locale'),
        guildLocale: textIn(request, 'guild_locale'),
      },
      texts.catalogues,
      defaultLanguage,
    );
  const journal = createJournal({
    discord,
    why: (request) =>
      whyAnswer(request, { knowledge: store.current(), folder, wished: (option) => wished(option, request) }),
    onRecord: (record) => live.push({ type: 'record', record }),
  });
  const act = createDoer({ discord, people, outcomeOf: journal.outcome });
  const news = (faults?: readonly Fault[]) => knowledgeNews({ ...options, texts }, faults);
  // A check reads everything once more, so that nobody has to wait for it.
  const check = () => {
    const reading = store.readings();
    const tell = (faults: readonly Fault[]) => {
      // A later reading may have been checked sooner.
      if (reading === store.readings()) live.push({ type: 'knowledge', knowledge: news(faults) });
    };
    store.check().then(tell, ignoreStopped);
  };

  const unwatch = discord.watch((event) => {
    if (event.type === 'message') {
      const { action, message } = event;
      if (action === 'delete') messages.delete(message.id);
      else messages.set(message.id, message);
      live.push({ type: 'message', action, shown: shownMessage(message) });
    }
    if (event.type === 'exchange' && event.exchange.path.endsWith('/commands') && event.exchange.method !== 'GET') {
      live.push({ type: 'commands', commands: discord.registeredCommands() });
    }
  });
  store.onReading(() => {
    live.push({ type: 'knowledge', knowledge: news() });
    check();
  });

  const examples = exampleQuestions(store.current().entries);
  // Something to use the message command on, in a language that is not everybody's.
  const [elsewhere] = Object.entries(examples).find(([language]) => language !== defaultLanguage)?.[1] ?? [];
  if (elsewhere !== undefined) discord.say(ida, 'guild', elsewhere);

  const snapshot = (): Snapshot => ({
    bot: person(discord.bot),
    people: people.map(person),
    roles: discord.roles,
    channels: discord.channels,
    guildId: discord.guildId,
    locales: DISCORD_LOCALES,
    defaultLocale: defaultLanguage === 'en' ? 'en-US' : defaultLanguage,
    commands: discord.registeredCommands(),
    messages: [...messages.values()].slice(-MAX_MESSAGES).map(shownMessage),
    records: journal.records(),
    knowledge: news(),
    examples,
  });

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  await listen(server, options);
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    async stop() {
      unwatch();
      journal.stop();
      live.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refused = refusal(request);
    if (refused !== undefined) return sendText(response, 403, refused);
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && pathname === '/events') {
      live.join(response, { type: 'snapshot', snapshot: snapshot() });
      return check();
    }
    if (isRead) return sendFile(pathname, response);
    if (request.method === 'POST' && pathname === '/deeds') {
      const body = await readJson(request);
      return body === undefined ? sendText(response, 400, 'No JSON.') : sendJson(response, await act(body));
    }
    if (request.method === 'POST' && pathname === '/reload') {
      await store.reload();
      return sendJson(response, { type: 'done' });
    }
    return sendText(response, 404, 'There is nothing here.');
  }

  /** The page's own files, and those that the bot attached: `/attachments/<id>`. */
  async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
    const [, attachment] = /^\/attachments\/(\d+)$/.exec(pathname) ?? [];
    const upload = attachment === undefined ? undefined : discord.file(attachment);
    if (upload !== undefined) {
      const name = encodeURIComponent(upload.name);
      const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(upload.type);
      response.writeHead(200, {
        'content-type': isPicture ? upload.type : 'application/octet-stream',
        'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      });
      response.end(upload.bytes);
      return;
    }
    const file = await pageFile(pathname);
    if (file === undefined) return sendText(response, 404, 'There is nothing here.');
    response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
  }
}

/** How many ports after a taken one are tried before any free one is taken. */
const TRIES = 20;

async function listen(server: Server, { port, onTaken }: PageOptions): Promise<void> {
  for (let next = port; next < port + TRIES && next !== 0; next += 1) {
    if (await tryPort(server, next)) return;
    onTaken?.(next);
  }
  await tryPort(server, 0);
}

/** False where the port is taken. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeeded);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const succeeded = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', succeeded);
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Undefined for what is no JSON, or too much of it. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

function shownMessage(message: LoopbackMessage): ShownMessage {
  return { message, texts: readTexts(message) };
}

function person({ id, globalName }: LoopbackUser) {
  return { id, name: globalName };
}

function userIdOf({ member, user }: Json): string {
  return textOf(objectOf(objectOf(member).user ?? user).id);
}

function textIn(request: Json, field: string): string | undefined {
  const value = objectOf(request)[field];
  return typeof value === 'string' ? value : undefined;
}

/** A reading that nobody can be told of any more, because the page is being closed. */
function ignoreStopped(): void {}
