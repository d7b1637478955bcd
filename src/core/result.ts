import type { Result, Why } from './answer.ts';
import type { Entry, Language } from './entry.ts';
import { excerptOf } from './excerpt.ts';
import type { Knowledge } from './knowledge.ts';
import { showEntry } from './look-up.ts';
import type { Meeting } from './search/merge.ts';
import { contentTerms } from './search/names.ts';
import { readQuestion } from './search/question.ts';
import { visibleText, wordTextsOf } from './text/words.ts';

/**
 * What a member is shown of an entry that was met: its text in the wished language. The excerpt and the reasons are worked
 * out when they are read: an answer carries ten results, of which a reply shows one or five.
 */
export function toResult(knowledge: Knowledge, meeting: Meeting, question: string, wished: Language): Result {
  const entry = showEntry(knowledge, meeting.id, wished) ?? meeting.met;
  let excerpt: string | undefined;
  let why: Why | undefined;
  return {
    entry,
    score: Math.round(meeting.confidence * 1000) / 1000,
    matchedLanguage: meeting.met.language,
    get excerpt() {
      const index = knowledge.indexes.get(entry.language) ?? meeting.index;
      const terms = index === meeting.index ? meeting.question : readQuestion(question, [index]).get(index);
      excerpt ??= excerptOf(index, entry, terms ?? []);
      return excerpt;
    },
    get why() {
      why ??= whyOf(meeting);
      return why;
    },
  };
}

function whyOf({ index, met, question }: Meeting): Why {
  const number = index.entries.indexOf(met);
  const words = wordsIn(met);
  const held = new Set(words.map((word) => index.word(word).key));
  const content = contentTerms(question);
  const corrected = content.filter((term) => term.key !== term.typed);
  const exact = index.names.exact(question);
  const whole = exact?.entries.includes(number)
    ? exact
    : index.names.within(question).find((name) => name.entries.includes(number));
  return {
    matched: [...new Set(content.filter((term) => held.has(term.key)).map((term) => term.written))],
    corrected: corrected.map(({ written, key }) => ({
      written,
      // As the entry writes it: the index knows only its stem.
      read: words.find((word) => index.word(word).key === key) ?? key,
    })),
    ...(whole === undefined ? {} : { exact: whole.name }),
  };
}

/** All that an entry says, word by word. */
function wordsIn({ title, aliases, asks, summary, sections }: Entry): readonly string[] {
  return wordTextsOf(
    visibleText([title, ...aliases, ...asks, summary, ...sections.map(({ text }) => text)].join('\n')),
  );
}
