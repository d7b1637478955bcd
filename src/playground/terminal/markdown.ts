import type { Style } from './style.ts';

export interface MarkdownOptions {
  readonly style: Style;
  /** The name to show for a user's id. */
  readonly nameOf: (userId: string) => string;
  /** For dates, as the reader's locale writes them. */
  readonly locale: string;
}

/** First code point of a private area, into which escaped characters move so that nothing reads them as marks. */
const HIDDEN = 0xe000;

/** Discord's Markdown as a terminal can show it, a line each. https://support.discord.com/hc/articles/210298617 */
export function renderMarkdown(text: string, options: MarkdownOptions): readonly string[] {
  let quoting = false;
  let coding = false;
  return harmless(text)
    .split('\n')
    .flatMap((line) => {
      if (/^\s*```/.test(line)) {
        coding = !coding;
        return [];
      }
      if (coding) return [`    ${line}`];
      if (line.startsWith('>>> ')) quoting = true;
      return [renderLine(quoting ? line.replace(/^(?:>>> )?/, '> ') : line, options)];
    });
}

/** Control characters other than line ends could make the terminal do things, and those of the private area would become such. */
function harmless(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}|[\ue000-\ue07f]/gu, '');
}

function renderLine(line: string, options: MarkdownOptions): string {
  const { style } = options;
  const [, mark = '', rest = ''] = /^(#{1,3} |-# |> )?(.*)$/s.exec(line) ?? [];
  const text = renderInline(rest, options);
  if (mark === '> ') return `${style.dim('▏')} ${text}`;
  if (mark === '-# ') return style.dim(text);
  return mark === '' ? text : style.bold(text);
}

function renderInline(text: string, { style, nameOf, locale }: MarkdownOptions): string {
  return text
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, character: string) => hide(character))
    .replaceAll(/`([^`]+)`/g, (_, code: string) => style.underline([...code].map(hide).join('')))
    .replaceAll(/\[([^\]]+)\]\(<?([^)>]+)>?\)/g, (_, label: string, url: string) => `${label} (${hideAll(url)})`)
    .replaceAll(/<(https?:[^>]+)>/g, (_, url: string) => hideAll(url))
    .replaceAll(/<@!?(\d+)>/g, (_, id: string) => style.bold(`@${hideAll(nameOf(id))}`))
    .replaceAll(/<\/([^:>]+):\d+>/g, (_, name: string) => `/${hideAll(name)}`)
    .replaceAll(/<t:(-?\d+)(?::[a-zA-Z])?>/g, (_, seconds: string) => dateOf(Number(seconds), locale))
    .replaceAll(/\*\*(.+?)\*\*/g, (_, bold: string) => style.bold(bold))
    .replaceAll(/__(.+?)__/g, (_, underlined: string) => style.underline(underlined))
    .replaceAll(/~~(.+?)~~/g, '$1')
    .replaceAll(/\|\|(.+?)\|\|/g, '$1')
    .replaceAll(/\*([^*\s](?:[^*]*[^*\s])?)\*/g, (_, italic: string) => style.italic(italic))
    .replaceAll(/\b_([^_\s](?:[^_]*[^_\s])?)_\b/g, (_, italic: string) => style.italic(italic))
    .replaceAll(/[\ue000-\ue07f]/g, (character) => String.fromCharCode(character.charCodeAt(0) - HIDDEN));
}

/** Moves an ASCII character out of the way. */
function hide(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80 ? String.fromCharCode(HIDDEN + code) : character;
}

function hideAll(text: string): string {
  return [...text].map(hide).join('');
}

function dateOf(seconds: number, locale: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  return hideAll(new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date));
}
