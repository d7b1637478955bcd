/** What a line at the prompt asks for. */
export type Line =
  | { readonly type: 'nothing' | 'help' | 'json' | 'quit' }
  | { readonly type: 'slash'; readonly text: string }
  | { readonly type: 'complete'; readonly text: string }
  | { readonly type: 'press' | 'choose'; readonly number: number }
  | { readonly type: 'fill'; readonly text: string }
  | { readonly type: 'locale' | 'as' | 'in'; readonly value: string };

/** Reads a line. Whatever is no command of the prompt's own is a question: `/ask`. Never throws. */
export function parseLine(line: string): Line {
  const text = line.trim();
  if (text === '') return { type: 'nothing' };
  if (text.startsWith('/')) return { type: 'slash', text };
  if (/^(?:help|\?)$/i.test(text)) return { type: 'help' };
  if (/^(?:quit|exit)$/i.test(text)) return { type: 'quit' };
  if (/^json$/i.test(text)) return { type: 'json' };
  const [, word = '', rest = ''] = /^(\S+)\s+(.+)$/s.exec(text) ?? [];
  switch (word.toLowerCase()) {
    case 'press':
    case 'choose':
      // "press coverage" is a question.
      if (/^\d+$/.test(rest))
        return { type: word.toLowerCase() === 'press' ? 'press' : 'choose', number: Number(rest) };
      break;
    case 'locale':
      if (/^[a-z]{2}(?:-[a-z0-9]{2,3})?$/i.test(rest)) return { type: 'locale', value: rest };
      break;
    case 'as':
      if (/^\p{L}+$/u.test(rest)) return { type: 'as', value: rest };
      break;
    case 'in':
      if (/^(?:server|dm|private)$/i.test(rest)) return { type: 'in', value: rest.toLowerCase() };
      break;
    case 'complete':
      if (rest.startsWith('/')) return { type: 'complete', text: rest };
      break;
    case 'type':
      return { type: 'complete', text: `/ask ${rest}` };
    case 'fill':
      return { type: 'fill', text: rest };
  }
  return { type: 'slash', text: `/ask ${text}` };
}
