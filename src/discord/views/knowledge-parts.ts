import type { Fault } from '../../core/fault.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { Differences, NamedEntry } from '../../knowledge/differences.ts';
import { clip } from '../clip.ts';
import { harmless } from '../plain-text.ts';
import { escapeLine } from './markdown.ts';
import type { Part } from './message.ts';

const TITLES_SHOWN = 10;
const FILES_SHOWN = 10;
const FAULTS_SHOWN = 3;

/** What is added, changed and removed, a text a language; that nothing is, where it is so. */
export function differencesParts({ added, changed, removed }: Differences, speaker: Speaker): readonly Part[] {
  const languages = [...new Set([...added, ...changed, ...removed].map(({ language }) => language))].sort();
  if (languages.length === 0) return [{ text: speaker.t('knowledge.unchanged') }];
  return languages.map((language) => {
    const own = (entries: readonly NamedEntry[]) => entries.filter((entry) => entry.language === language);
    const lines = [
      ...line(own(added), (count, titles) => speaker.t('knowledge.added', { count, titles })),
      ...line(own(changed), (count, titles) => speaker.t('knowledge.changed', { count, titles })),
      ...line(own(removed), (count, titles) => speaker.t('knowledge.removed', { count, titles })),
    ];
    return { text: [`**${escapeLine(speaker.languageLabel(language))}**`, ...lines].join('\n') };
  });

  function line(entries: readonly NamedEntry[], say: (count: number, titles: string) => string): readonly string[] {
    const titles = entries.map(({ title }) => escapeLine(clip(title, 60)));
    return entries.length === 0 ? [] : [say(entries.length, someOf(titles, TITLES_SHOWN, speaker))];
  }
}

/** Files that went bad and are served as they were. */
export function keptPart(kept: readonly string[], speaker: Speaker): Part {
  if (kept.length === 0) return { text: '' };
  const files = kept.map((file) => code(clip(file, 120)));
  return { text: speaker.t('knowledge.kept', { files: someOf(files, FILES_SHOWN, speaker) }) };
}

/** How many faults, the first of them, and where to see the rest. */
export function someFaults(faults: readonly Fault[], speaker: Speaker): readonly Part[] {
  if (faults.length === 0) return [];
  const shown = faults.slice(0, FAULTS_SHOWN);
  return [
    { text: `**${speaker.t('knowledge.faults', { count: faults.length })}**` },
    ...shown.map((fault) => faultPart(fault, speaker)),
    { text: faults.length > shown.length ? `-# ${speaker.t('knowledge.faultsHint')}` : '' },
  ];
}

/** `file:line`, how grave, what is wrong, what was expected and how to mend it. */
export function faultPart(fault: Fault, speaker: Speaker): Part {
  const where = code(`${clip(fault.file, 120)}:${fault.line}`);
  const sentence = clip(harmless(speaker.fault(fault)), 350);
  return { text: `${where} · ${speaker.t(`severity.${fault.severity}`)}\n${withCode(sentence)}` };
}

export function revisionPart(revision: string, speaker: Speaker): Part {
  return { text: `-# ${speaker.t('knowledge.revision', { revision: escapeLine(revision) })}` };
}

/** A moment as each reader's Discord tells it. https://discord.com/developers/docs/reference#message-formatting */
export function moment(date: Date, style: 'R' | 'f' = 'R'): string {
  return `<t:${Math.floor(date.getTime() / 1000)}:${style}>`;
}

/** Text between backticks. */
export function code(text: string): string {
  return `\`${harmless(text).replaceAll('`', '\u02cb').replace(/\s+/g, ' ')}\``;
}

function someOf(all: readonly string[], most: number, speaker: Speaker): string {
  const shown = all.slice(0, most).join(', ');
  const more = all.length - most;
  return more <= 0 ? shown : speaker.t('knowledge.more', { titles: shown, count: more });
}

/** A sentence whose parts between backticks are code; all else is shown letter by letter. */
function withCode(sentence: string): string {
  return sentence
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeKeepingSpaces(part)))
    .join('');
}

function escapeKeepingSpaces(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before === '' ? '' : ' '}${escapeLine(words)}${after === '' ? '' : ' '}`;
}
