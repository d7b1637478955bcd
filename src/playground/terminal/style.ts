import { stripVTControlCharacters } from 'node:util';

/** Marks text up for a terminal, or leaves it as it is where colours are not wanted. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  italic(text: string): string;
  underline(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

export function createStyle(colours: boolean): Style {
  const mark = (on: number, off: number) => (text: string) =>
    colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    italic: mark(3, 23),
    underline: mark(4, 24),
    red: mark(31, 39),
    yellow: mark(33, 39),
    green: mark(32, 39),
  };
}

/** Breaks a line at spaces into lines of at most `width` visible characters; a longer word stays whole. */
export function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && stripVTControlCharacters(longer).length > width) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}
