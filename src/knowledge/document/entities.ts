import MarkdownIt from 'markdown-it';

const { unescapeAll } = new MarkdownIt().utils;

/** Also those that were encoded twice (`&amp;nbsp;`): an export's mistake, never a document's words. */
const ENTITY = /&(?:amp;|#0{0,5}38;|#x0{0,4}26;){0,20}(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/gi;

/**
 * HTML entities as the characters they stand for. A `<` that would open a tag comes out as `\<`, Markdown's way to
 * write it, and one for a control character as a space.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (found, name: string, at: number) => {
    const decoded = unescapeAll(`&${name};`);
    if (decoded === `&${name};`) return found;
    if (/\p{Cc}/u.test(decoded)) return ' ';
    if (decoded === '<' && /^[a-z/!?]/i.test(text.slice(at + found.length, at + found.length + 1))) return '\\<';
    return decoded;
  });
}
