import { stripVTControlCharacters, styleText } from 'node:util';
import type { Answer, Result } from '../core/answer.ts';
import { sayUnspoken } from '../i18n/choose-language.ts';
import type { Speaker } from '../i18n/speaker.ts';

interface Options {
  /** Say why each result was found. */
  readonly why: boolean;
  /** Mark titles and matched words by the terminal's own means. */
  readonly colour: boolean;
  /** The language that was wished for, if it is none that is spoken here. */
  readonly unspoken?: string | undefined;
}

/** Candidates and near misses that a person looks through. */
const MOST_LISTED = 5;

/** An answer as a person reads it on a terminal. */
export function answerText(answer: Answer, speaker: Speaker, options: Options): string {
  const style = options.colour ? styleText : (_format: unknown, text: string) => text;
  const bold = (text: string) => text.replace(/\*\*(.+?)\*\*/gs, (_, words: string) => style('bold', words));
  const source = ({ entry }: Result) =>
    [
      `${entry.id} · ${entry.language}`,
      ...(entry.reviewed ? [speaker.t('entry.reviewed', { date: speaker.date(entry.reviewed) })] : []),
    ].join(' · ');
  const shown = (result: Result) => [
    style('bold', result.entry.title),
    ...(result.entry.language === answer.wished
      ? []
      : [
          style(
            'dim',
            speaker.t('entry.otherLanguage', {
              wished: speaker.languageName(answer.wished),
              shown: speaker.languageName(result.entry.language),
            }),
          ),
        ]),
    '',
    bold(result.excerpt),
    '',
    style('dim', source(result)),
    ...(options.why ? whyLines(result) : []),
  ];
  const listed = (results: readonly Result[]) =>
    results
      .slice(0, MOST_LISTED)
      .flatMap((result) => [
        `- ${result.entry.title} ${style('dim', `(${source(result)})`)}`,
        ...(options.why ? whyLines(result) : []),
      ]);
  const { unspoken } = options;
  const first = unspoken === undefined ? [] : [style('dim', sayUnspoken(speaker, unspoken)), ''];
  return `${[...first, ...linesOf()].join('\n')}\n`;

  function linesOf(): string[] {
    const [best] = answer.results;
    if (answer.outcome === 'none' || best === undefined) {
      const near = answer.results.length === 0 ? [] : ['', speaker.t('ask.nearest'), ...listed(answer.results)];
      return [speaker.t('ask.none', { question: printable(answer.question) }), ...near];
    }
    if (answer.comparison !== undefined) {
      return [speaker.t('ask.compared'), ...answer.comparison.flatMap((result) => ['', ...shown(result)])];
    }
    if (answer.outcome === 'candidates') return [speaker.t('ask.candidates'), '', ...listed(answer.results)];
    return shown(best);
  }
}

function whyLines({ why, score, matchedLanguage }: Result): string[] {
  return [
    `  confidence ${score}, met in ${matchedLanguage}`,
    ...(why.exact === undefined ? [] : [`  named: ${why.exact}`]),
    ...(why.matched.length === 0 ? [] : [`  words: ${why.matched.join(', ')}`]),
    ...why.corrected.map(({ written, read }) => `  read ${written} as ${read}`),
  ];
}

/** A question is the asker's: it must not steer the terminal. */
function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}/gu, '');
}
