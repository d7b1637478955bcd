import type { Result } from '../../core/answer.ts';
import { NEUTRAL } from './colours.ts';
import { openButtons, type Shown } from './entry.ts';
import { escapeLine } from './markdown.ts';
import type { View } from './message.ts';

export interface WhyView extends Shown {
  /** Absent where the knowledge has changed, and the entry is no answer any more. */
  readonly result: Result | undefined;
  /** What else came near, best first. */
  readonly others: readonly Result[];
}

/** From which confidence on the bot calls itself very sure, or sure. What is below is an answer all the same. */
const VERY_SURE = 0.8;
const SURE = 0.55;
/** Other entries that are offered, and the score under which they only share a word with the question. */
const OTHERS = 3;
const NEAR = 0.1;

/** Why an entry is the answer, in plain words: what was matched, corrected and translated, and how sure that makes one. */
export function whyView({ result, others, speaker, wished }: WhyView): View {
  const near = others.filter(({ score }) => score >= NEAR).map(({ entry }) => entry);
  const reasons = result === undefined ? [speaker.t('why.gone')] : reasonsOf(result, { speaker });
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${speaker.t('why.why')}` },
      {
        text:
          result === undefined ? '' : speaker.t(`why.${howSure(result.score)}`, { percent: percentOf(result.score) }),
      },
      { text: reasons.map((reason) => `- ${reason}`).join('\n') },
      { text: near.length === 0 ? '' : speaker.t('why.others') },
      openButtons(near.slice(0, OTHERS), wished),
    ],
  };
}

function reasonsOf({ why, entry, matchedLanguage }: Result, { speaker }: Pick<Shown, 'speaker'>): readonly string[] {
  const quoted = (word: string) => escapeLine(word);
  const matched = why.matched.filter((word) => !why.corrected.some(({ written }) => written === word));
  return [
    ...(why.exact === undefined ? [] : [speaker.t('why.exact', { name: quoted(why.exact) })]),
    ...(matched.length === 0
      ? []
      : [speaker.t('why.matched', { words: matched.map((word) => `**${quoted(word)}**`).join(', ') })]),
    ...why.corrected.map(({ written, read }) =>
      speaker.t('why.corrected', { written: quoted(written), read: quoted(read) }),
    ),
    ...(matchedLanguage === entry.language
      ? []
      : [
          speaker.t('why.language', {
            matched: speaker.languageName(matchedLanguage),
            shown: speaker.languageName(entry.language),
          }),
        ]),
  ];
}

function howSure(score: number): 'verySure' | 'sure' | 'likely' {
  if (score >= VERY_SURE) return 'verySure';
  return score >= SURE ? 'sure' : 'likely';
}

/** Never 100: nothing is certain. */
function percentOf(score: number): number {
  return Math.min(99, Math.max(1, Math.round(score * 100)));
}
