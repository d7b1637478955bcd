import type { Answer } from '../../core/answer.ts';
import type { Entry, Language } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { showEntry, translationsOf } from '../../core/look-up.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { clip } from '../clip.ts';
import { written } from '../plain-text.ts';
import type { Press } from '../presses/press.ts';
import { digestOf, shortReferenceTo } from '../reference.ts';
import { judgeButtons, shareButton } from './answer-buttons.ts';
import { NEUTRAL } from './colours.ts';
import { askedPart, beginningOf, openButtons, openSelect, ownName, type Shown, sourceLine, titleOf } from './entry.ts';
import { escapeLine } from './markdown.ts';
import type { Button, Part, View } from './message.ts';

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

export interface ComparisonView extends Shown {
  readonly entries: readonly [Entry, Entry];
  /** Small lines above, as Discord Markdown. */
  readonly notes?: readonly string[];
  /** Above the frame, as Discord Markdown. */
  readonly lead?: string;
  readonly isPublic?: boolean;
}

/** Two entries side by side, for a question about their difference that no entry treats. */
export function comparisonView(shown: ComparisonView): View {
  const { speaker, wished, entries, lead, notes = [], isPublic = false } = shown;
  return {
    colour: NEUTRAL,
    ...(lead === undefined ? {} : { lead }),
    parts: [
      ...(isPublic ? [] : [askedPart(shown.asked)]),
      ...[...notes, speaker.t('ask.compared')].map((note) => ({ text: `-# ${note}` })),
      ...entries.flatMap((entry) => [
        { text: `## ${titleOf(entry)}\n${beginningOf(entry, isPublic ? 600 : 1200)}` },
        { text: sourceLine(entry, speaker) },
      ]),
      openButtons(entries, wished),
      { buttons: [...bothButtons(shown), ...(isPublic ? [] : shareButton(shown, entries))] },
      { buttons: isPublic ? [] : judgeButtons(speaker, entries, shown.asked) },
    ],
  };
}

/** The other languages of both entries; of a public comparison all. */
function bothButtons({ knowledge, texts, speaker, entries, isPublic = false }: ComparisonView): readonly Button[] {
  const [one, other] = entries.map(({ id }) => translationsOf(knowledge, id).map(({ language }) => language));
  return (one ?? [])
    .filter((language) => other?.includes(language) && (isPublic || language !== speaker.language))
    .map((language) => ({ label: ownName(texts, language), press: bothPress(knowledge, entries, language) }));
}

function bothPress(knowledge: Knowledge, entries: readonly [Entry, Entry], language: Language): Press {
  const [one, other] = entries;
  const texts = entries.map(({ id }) => showEntry(knowledge, id, language)).filter((text) => text !== undefined);
  return {
    action: 'both',
    entries: [shortReferenceTo(one.id), shortReferenceTo(other.id)],
    digest: digestOf(texts),
    language,
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
    parts: [
      askedPart(shown.asked),
      { text: question },
      ...entries.map(candidate),
      chooseOne(shown, entries),
      { buttons: [...tellButton(shown), ...(recipient === undefined ? againButtons(shown) : [])] },
    ],
  };
}

/** *Tell the moderators*, of a question that is repeated above it. */
function tellButton({ speaker, asked }: Shown): readonly Button[] {
  if (asked === undefined) return [];
  return [{ label: speaker.t('tell.tell'), press: { action: 'tell', language: speaker.language } }];
}

/** The same question, answered in another language. */
function againButtons({ texts, speaker, asked }: Shown): readonly Button[] {
  if (asked === undefined) return [];
  return texts.languages
    .filter((language) => language !== speaker.language)
    .map((language) => ({ label: ownName(texts, language), press: { action: 'again', language } }));
}

/** An honest no, the titles that come closest, and what can be asked. */
export function noneView(shown: AnswerView, sentence: string): View {
  const { answer, speaker, wished, recipient } = shown;
  const nearest = answer.results.slice(0, 5).map(({ entry }) => entry);
  return {
    colour: NEUTRAL,
    parts: [
      askedPart(shown.asked),
      { text: sentence },
      { text: nearest.length === 0 ? '' : speaker.t('ask.nearest') },
      openButtons(nearest, wished),
      { text: speaker.t('ask.whatIKnow') },
      { buttons: [...tellButton(shown), ...againButtons(shown)] },
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
