import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { KnowledgeStore } from '../knowledge/store.ts';
import type { LoopbackDiscord } from './discord/server.ts';
import type { Violation } from './discord/types.ts';
import { completeLine } from './terminal/completer.ts';
import { welcomeLines } from './terminal/help.ts';
import { parseLine } from './terminal/line.ts';
import { createMember } from './terminal/member.ts';
import { createSession, type Session } from './terminal/session.ts';
import { createStyle, type Style } from './terminal/style.ts';

export interface TerminalOptions {
  /** With the bot connected. */
  readonly discord: LoopbackDiscord;
  /** Loaded already. */
  readonly store: KnowledgeStore;
  readonly input: Readable;
  readonly output: Writable;
  /** The language that the member's Discord is set to at first. */
  readonly defaultLanguage: string;
}

/** A prompt on the stand-in for Discord. */
export interface Terminal {
  stop(): void;
  /** Resolves when the prompt is closed: by `stop`, by `quit`, or at the end of the input. */
  readonly closed: Promise<void>;
}

/** Lines longer than this read badly, however wide the terminal is; shorter than that, they are no lines. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 30;

/** Opens a prompt at which one does what one would do in Discord. */
export function startTerminal({ discord, store, input, output, defaultLanguage }: TerminalOptions): Terminal {
  const isTerminal = 'isTTY' in input && input.isTTY === true && 'isTTY' in output && output.isTTY === true;
  const style = createStyle(isTerminal && wantsColours(output));
  const print = (lines: readonly string[]) => output.write(lines.map((line) => `${line}\n`).join(''));
  const width = () => widthOf(output);
  const locale = defaultLanguage === 'en' ? 'en-US' : defaultLanguage;
  const member = createMember(discord, locale);
  const session = createSession({ discord, member, style, width });

  print(welcomeLines(store.current().entries, defaultLanguage, style));
  const completer = (line: string) => completeLine(line, discord.registeredCommands());
  const prompt = createInterface({ input, terminal: isTerminal, ...(isTerminal ? { output, completer } : {}) });
  return {
    closed: converse(prompt, session, discord, { style, print, isTerminal, label: member.label }),
    stop: () => prompt.close(),
  };
}

interface Surface {
  readonly style: Style;
  readonly print: (lines: readonly string[]) => void;
  readonly isTerminal: boolean;
  readonly label: () => string;
}

/** Takes line by line until there is no more, each only when the one before is done. */
async function converse(
  prompt: Interface,
  session: Session,
  discord: LoopbackDiscord,
  surface: Surface,
): Promise<void> {
  const { style, print, isTerminal, label } = surface;
  const violations: Violation[] = [];
  const unwatch = discord.watch((event) => {
    if (event.type === 'violation') violations.push(event.violation);
  });
  const ask = () => {
    if (!isTerminal) return;
    print(['']);
    prompt.setPrompt(`${style.dim(label())} › `);
    prompt.prompt();
  };
  prompt.on('SIGINT', () => prompt.close());
  ask();
  for await (const text of prompt) {
    const line = parseLine(text);
    if (line.type === 'quit') break;
    // What was piped in is shown, so that the transcript can be read.
    if (!isTerminal && line.type !== 'nothing') print(['', `› ${text.trim()}`]);
    const lines = await session.run(line).catch((error: unknown) => [style.yellow(messageOf(error))]);
    print([...lines, ...violations.splice(0).map((violation) => style.red(violationLine(violation)))]);
    ask();
  }
  prompt.close();
  unwatch();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function violationLine({ rule, where, message }: Violation): string {
  return `Breaks a rule of Discord’s, “${rule}”: ${where}: ${message}`;
}

/** In characters. Some terminals say 0 when they do not know. */
function widthOf(output: Writable): number {
  const columns = 'columns' in output ? Number(output.columns) : 0;
  return columns > 0 ? Math.max(MIN_WIDTH, Math.min(columns, MAX_WIDTH)) : MAX_WIDTH;
}

/** Node's own judgement of the terminal, which heeds NO_COLOR and FORCE_COLOR. https://no-color.org */
function wantsColours(output: Writable): boolean {
  return 'hasColors' in output && typeof output.hasColors === 'function' && output.hasColors() === true;
}
