import type { Result } from '../../core/answer.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { NEUTRAL } from './colours.ts';
import { openButtons, type Shown, titleOf } from './entry.ts';
import { escapeLine } from './markdown.ts';
import type { View } from './message.ts';

export interface WhyView extends Shown {
  /** The answer, or the two that stand side by side; undefined where the knowledge has changed, and one is no answer any more. */
  readonly answers: readonly (Result | undefined)[];
  /** What else came near, best first. */
  readonly others: readonly Result[];
}

/** From which confidence on the bot calls itself very sure, or sure. What is below is an answer all the same. */
const VERY_SURE = 0.8;
const SURE = 0.55;
/** Other entries that are offered, and the score under which they only share a word with the question. */
const OTHERS = 3;
const NEAR = 0.1;

/** Why entries are the answer, in plain words: what was matched, corrected and translated, and how sure that makes one. */
export function whyView({ answers, others, speaker, wished }: WhyView): View {
  const near = others.filter(({ score }) => score >= NEAR).map(({ entry }) => entry);
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${speaker.t('why.why')}` },
      ...reasonsFor(answers, speaker).map((text) => ({ text })),
      { text: near.length === 0 ? '' : speaker.t('why.others') },
      openButtons(near.slice(0, OTHERS), wished),
    ],
  };
}

function reasonsFor(answers: WhyView['answers'], speaker: Speaker): readonly string[] {
  const found = answers.filter((one) => one !== undefined);
  const [only] = found;
  if (only === undefined || found.length < answers.length) return [speaker.t('why.gone')];
  const listed = (result: Result) => reasonsOf(result, speaker).map((reason) => `- ${reason}`);
  if (found.length === 1) {
    const sure = speaker.t(`why.${howSure(only.score)}`, { percent: percentOf(only.score) });
    return [sure, listed(only).join('\n')];
  }
  // How sure one is of either says nothing about the two together.
  return [
    speaker.t('why.both'),
    ...found.map((result) => [`**${titleOf(result.entry)}**`, ...listed(result)].join('\n')),
  ];
}

function reasonsOf({ why, entry, matchedLanguage }: Result, speaker: Speaker): readonly string[] {
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
