import type { Entry } from '../../core/entry.ts';
import type { Stretch } from '../../core/stretch.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { digestOf, referenceTo, shortReferenceTo } from '../reference.ts';
import type { Shown } from './entry.ts';
import type { Button } from './message.ts';

/** What an answer is made of: an entry, or two side by side. */
type Answered = readonly [Entry] | readonly [Entry, Entry];

/**
 * *Share*, where there is anybody to share with.
 * @param stretch What is read of an entry in place of its beginning.
 */
export function shareButton({ speaker, isAlone }: Shown, entries: Answered, stretch?: Stretch): readonly Button[] {
  if (isAlone === true) return [];
  const press = {
    action: 'share',
    entries: referencesTo(entries),
    digest: digestOf(entries),
    language: speaker.language,
    ...(stretch === undefined ? {} : { stretch }),
  } as const;
  return [{ label: speaker.t('share.share'), press }];
}

/**
 * What a reader says and asks about an answer: whether it helped, and why it is one. Only what was asked in words has a
 * reason, and only where the message repeats them.
 */
export function judgeButtons(speaker: Speaker, entries: Answered, repeated: string | undefined): readonly Button[] {
  const about = { entries: referencesTo(entries), language: speaker.language };
  return [
    { label: speaker.t('feedback.helpful'), press: { action: 'rate', ...about, helpful: true } },
    { label: speaker.t('feedback.notHelpful'), press: { action: 'rate', ...about, helpful: false } },
    ...(repeated === undefined ? [] : [{ label: speaker.t('why.why'), press: { action: 'why', ...about } } as const]),
  ];
}

function referencesTo([one, other]: Answered) {
  return other === undefined
    ? ([referenceTo(one.id)] as const)
    : ([shortReferenceTo(one.id), shortReferenceTo(other.id)] as const);
}
