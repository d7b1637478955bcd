import type { Answer, Result } from '../../core/answer.ts';
import type { Entry } from '../../core/entry.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { clip } from '../clip.ts';
import { written } from '../plain-text.ts';
import { NEUTRAL } from './colours.ts';
import { beginningOf, entryView, openButtons, openSelect, type Shown, sourceLine, titleOf } from './entry.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';

export interface AnswerView extends Shown {
  readonly answer: Answer;
  /** The id of the user for whom the answer is posted. */
  readonly recipient?: string;
}

/** Longest part of a member's own words that is repeated to them. */
const ECHO_LENGTH = 150;
const SUMMARY_LENGTH = 300;

/** A member's own words as they can stand in an answer: shortened, and shown letter by letter. */
export function echo(text: string): string {
  return escapeLine(clip(written(text), ECHO_LENGTH));
}

/** Mentions a user; Discord pings them only where `allowed_mentions` lists them. */
function mention(userId: string): string {
  return `<@${userId}>`;
}

/** The line above a public answer that says for whom it is; nothing above a private one. */
export function leadFor(speaker: Speaker, recipient: string | undefined): { readonly lead?: string } {
  return recipient === undefined ? {} : { lead: speaker.t('ask.for', { user: mention(recipient) }) };
}

/** The entry that answers the question. */
export function foundView(shown: AnswerView, result: Result): View {
  const { recipient, speaker } = shown;
  return entryView({
    ...shown,
    entry: result.entry,
    excerpt: result.excerpt,
    ...leadFor(speaker, recipient),
  });
}

/** Two entries side by side, for a question about their difference that no entry treats. */
export function comparisonView(shown: AnswerView, pair: readonly [Result, Result]): View {
  const { speaker, wished, recipient } = shown;
  const entries = pair.map(({ entry }) => entry);
  return {
    colour: NEUTRAL,
    ...leadFor(speaker, recipient),
    parts: [
      { text: `-# ${speaker.t('ask.compared')}` },
      ...entries.flatMap((entry) => [
        { text: `## ${titleOf(entry)}\n${beginningOf(entry, 1200)}` },
        { text: sourceLine(entry, speaker) },
      ]),
      openButtons(entries, wished),
    ],
  };
}

/** The entries that come close, of which the asker chooses one. */
export function candidatesView(shown: AnswerView): View {
  const { answer, speaker, recipient } = shown;
  const entries = answer.results.slice(0, 5).map(({ entry }) => entry);
  const question =
    recipient === undefined
      ? speaker.t('ask.candidates')
      : speaker.t('ask.candidatesFor', { user: mention(recipient) });
  return {
    colour: NEUTRAL,
    parts: [{ text: question }, ...entries.map(candidate), chooseOne(shown, entries)],
  };
}

/** An honest no, the titles that come closest, and what can be asked. */
export function noneView(shown: AnswerView, sentence: string): View {
  const { answer, speaker, wished, recipient } = shown;
  const nearest = answer.results.slice(0, 5).map(({ entry }) => entry);
  return {
    colour: NEUTRAL,
    parts: [
      { text: sentence },
      { text: nearest.length === 0 ? '' : speaker.t('ask.nearest') },
      openButtons(nearest, wished),
      { text: speaker.t('ask.whatIKnow') },
      { text: recipient === undefined ? '' : `-# ${speaker.t('ask.notPosted', { user: mention(recipient) })}` },
    ],
  };
}

function candidate(entry: Entry): Part {
  const source = escapeLine(`${entry.id} · ${entry.language}`);
  return { text: `**${titleOf(entry)}**\n${beginningOf(entry, SUMMARY_LENGTH)}\n-# ${source}` };
}

function chooseOne({ speaker, wished, recipient }: AnswerView, entries: readonly Entry[]): Part {
  const press = { action: 'pick', language: wished, ...(recipient === undefined ? {} : { recipient }) } as const;
  return { select: openSelect(entries, speaker.t('entry.open'), press, speaker) };
}
