import { isNoiseTarget } from './html.ts';

/** One line of link text, one level of brackets inside it; lengths are bounded so that the time stays in proportion. */
const LABEL = '\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]{0,200}\\]){0,500})\\]';
const TARGET =
  '\\([ \\t]*(<[^<>\\n]{0,2000}>|[^\\s()]{0,2000}(?:\\([^\\s()]{0,500}\\)[^\\s()]{0,500})?)(?:[ \\t]+(?:"[^"\\n]{0,500}"|\'[^\'\\n]{0,500}\'))?[ \\t]*\\)';
const IMAGE = new RegExp(`(?<!\\\\)!${LABEL}${TARGET}`, 'gs');
const LINK = new RegExp(`(?<![\\\\!])${LABEL}${TARGET}`, 'gs');
const DEFINITION =
  /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:[ \t]*(\S{1,2000})(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm;
const REFERENCE = new RegExp(`(?<![\\\\!])${LABEL}\\[([^\\[\\]\\n]{0,200})\\](?!\\()`, 'gs');

/**
 * Keeps links that lead somewhere (https, http, mailto) and leaves the text of the others: those into the site that the
 * document came from, and `javascript:` or `data:` ones. Images go. Every line stays on its line.
 */
export function cleanLinks(text: string): string {
  if (!text.includes('](') && !text.includes(']:')) return text;
  const inline = text
    .replace(IMAGE, (found) => found.replace(/[^\n]+/g, ''))
    .replace(LINK, (found, label: string, target: string) => {
      const address = target.replace(/^<|>$/g, '');
      if (isNoiseTarget(address)) return label.replace(/[^\n]+/g, '');
      if (label.trim() === '') return label;
      return leadsSomewhere(address) ? found : label;
    });
  return resolveReferences(inline);
}

/** Writes links of the form `[text][name]` out, since a section may be shown without the line that says where they lead. */
function resolveReferences(text: string): string {
  const targets = new Map<string, string>();
  for (const [, name = '', target = ''] of text.matchAll(DEFINITION)) {
    if (!targets.has(keyOf(name))) targets.set(keyOf(name), target.replace(/^<|>$/g, ''));
  }
  if (targets.size === 0) return text;
  return text.replace(DEFINITION, '').replace(REFERENCE, (found, label: string, name: string) => {
    const target = targets.get(keyOf(name.trim() === '' ? label : name));
    if (target === undefined) return found;
    return leadsSomewhere(target) ? `[${label}](${target})` : label;
  });
}

function keyOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function leadsSomewhere(target: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(target);
}
