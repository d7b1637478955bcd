import { isBlank } from '../markdown.ts';

/** Lines that stand together, between blank lines; a fenced code block is one whatever it holds. */
export interface Block {
  /** Index of the first line, from 0. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly isCode: boolean;
}

export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    if (isBlank(line)) {
      index++;
      continue;
    }
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const end = fence === undefined ? endOfParagraph(lines, index) : endOfFence(lines, index, fence);
    blocks.push({ first: index, lines: lines.slice(index, end), isCode: fence !== undefined });
    index = end;
  }
  return blocks;
}

function endOfParagraph(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && !isBlank(lines[end]) && !/^ {0,3}(?:`{3,}|~{3,})/.test(lines[end] ?? '')) end++;
  return end;
}

function endOfFence(lines: readonly string[], from: number, fence: string): number {
  for (let end = from + 1; end < lines.length; end++) {
    if (lines[end]?.trimStart().startsWith(fence)) return end + 1;
  }
  return lines.length;
}
