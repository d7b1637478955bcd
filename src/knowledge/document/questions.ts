import type { LevelledSection } from '../markdown.ts';

/** A heading that asks, with the text that answers it: its own, and that of the deeper headings under it. */
export interface Question {
  readonly title: string;
  readonly line: number;
  readonly sections: readonly LevelledSection[];
}

/** Parts the questions of a document, each of which becomes an entry of its own, from the rest. */
export function splitQuestions(sections: readonly LevelledSection[]): {
  questions: readonly Question[];
  rest: readonly LevelledSection[];
} {
  const questions: { title: string; line: number; level: number; sections: LevelledSection[] }[] = [];
  const rest: LevelledSection[] = [];
  const open: typeof questions = [];
  for (const [index, section] of sections.entries()) {
    while (open.length > 0 && section.level <= (open.at(-1)?.level ?? 0)) open.pop();
    const { heading, ...answer } = section;
    if (heading !== undefined && isQuestion(heading) && hasAnswer(sections, index)) {
      const question = {
        title: heading,
        line: section.line,
        level: section.level,
        sections: section.text === '' ? [] : [answer],
      };
      questions.push(question);
      open.push(question);
    } else {
      (open.at(-1)?.sections ?? rest).push(section);
    }
  }
  return { questions, rest: withoutEmpty(rest) };
}

function isQuestion(heading: string): boolean {
  return /\p{L}.*[?？]["“”»«')\]]?$/u.test(heading);
}

/** Whether a heading has text, or one of the deeper headings right under it has that asks nothing itself. */
function hasAnswer(sections: readonly LevelledSection[], at: number): boolean {
  const level = sections[at]?.level ?? 0;
  if (sections[at]?.text !== '') return true;
  for (let index = at + 1; index < sections.length; index++) {
    const { level: deeper = 0, heading = '', text = '' } = sections[index] ?? {};
    if (deeper <= level || isQuestion(heading)) return false;
    if (text !== '') return true;
  }
  return false;
}

/** A heading without text stays only above deeper ones that are still there. */
function withoutEmpty(sections: readonly LevelledSection[]): LevelledSection[] {
  const kept: LevelledSection[] = [];
  for (const section of [...sections].reverse()) {
    const below = kept.at(-1);
    if (section.text !== '' || (below !== undefined && below.level > section.level)) kept.push(section);
  }
  return kept.reverse();
}
