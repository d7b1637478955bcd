import { KINDS } from '../../core/entry.ts';
import type { Fault } from '../../core/fault.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { LoadReport, StoreStatus } from '../../knowledge/store.ts';
import { clip } from '../clip.ts';
import { harmless } from '../plain-text.ts';
import { NEUTRAL, WARNING } from './colours.ts';
import { pager } from './entry.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';
import { pageOf } from './pages.ts';

const FAULTS_A_PAGE = 8;
const TITLES_SHOWN = 10;
const FILES_SHOWN = 10;

/** What a reload did. */
export function reloadView(report: LoadReport, speaker: Speaker): View {
  if (report.outcome === 'refused') {
    return {
      colour: WARNING,
      parts: [
        { text: `## ${speaker.t('knowledge.refused')}` },
        { text: speaker.t(`knowledge.refused.${report.reason ?? 'empty'}`) },
        ...someFaults(report.faults, speaker),
      ],
    };
  }
  const { added, changed, removed } = report;
  const lines = [
    added.length > 0 ? speaker.t('knowledge.added', { count: added.length, titles: titles(added, speaker) }) : '',
    changed.length > 0
      ? speaker.t('knowledge.changed', { count: changed.length, titles: titles(changed, speaker) })
      : '',
    removed.length > 0
      ? speaker.t('knowledge.removed', { count: removed.length, titles: titles(removed, speaker) })
      : '',
  ].filter((line) => line !== '');
  return {
    colour: report.faults.length === 0 ? NEUTRAL : WARNING,
    parts: [
      { text: `## ${speaker.t('knowledge.reloaded')}` },
      { text: lines.length === 0 ? speaker.t('knowledge.unchanged') : lines.join('\n') },
      keptPart(report.kept, speaker),
      ...someFaults(report.faults, speaker),
      { text: `-# ${speaker.t('knowledge.revision', { revision: escapeLine(report.revision) })}` },
    ],
  };
}

/** One page of everything that is wrong with the knowledge folder. */
export function faultsView(faults: readonly Fault[], page: number, speaker: Speaker): View {
  if (faults.length === 0) return { colour: NEUTRAL, parts: [{ text: speaker.t('knowledge.noFaults') }] };
  const shown = pageOf(faults, page, FAULTS_A_PAGE);
  return {
    colour: WARNING,
    parts: [
      { text: `## ${speaker.t('knowledge.faults', { count: faults.length })}` },
      ...shown.items.map((fault) => faultPart(fault, speaker)),
      {
        buttons: pager(speaker, shown.page, shown.pages, (to) => ({
          action: 'faults',
          language: speaker.language,
          page: to,
        })),
      },
    ],
  };
}

/** What is known at this moment, and how well it is. */
export function statusView(status: StoreStatus, knowledge: Knowledge, speaker: Speaker): View {
  const when = `<t:${Math.floor(status.loadedAt.getTime() / 1000)}:R>`;
  return {
    colour: status.faults.length === 0 ? NEUTRAL : WARNING,
    parts: [
      { text: `## ${speaker.t('knowledge.status')}` },
      { text: knowledge.languages.map((language) => countsLine(knowledge, language, speaker)).join('\n') },
      { text: speaker.t('knowledge.files', { count: status.files, when }) },
      keptPart(status.kept, speaker),
      ...someFaults(status.faults, speaker),
      { text: `-# ${speaker.t('knowledge.revision', { revision: escapeLine(status.revision) })}` },
    ],
  };
}

function countsLine(knowledge: Knowledge, language: string, speaker: Speaker): string {
  const entries = knowledge.entries.filter((entry) => entry.language === language);
  const kinds = KINDS.map((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return `${speaker.t(`kind.${kind}`)} ${speaker.number(count)}`;
  }).join(', ');
  return speaker.t('knowledge.entries', {
    language: escapeLine(speaker.languageLabel(language)),
    count: entries.length,
    kinds,
  });
}

function titles(entries: readonly { readonly title: string; readonly language: string }[], speaker: Speaker): string {
  const shown = entries
    .slice(0, TITLES_SHOWN)
    .map(({ title, language }) => escapeLine(`${clip(title, 60)} (${language})`));
  const more = entries.length - shown.length;
  return more === 0 ? shown.join(', ') : speaker.t('knowledge.more', { titles: shown.join(', '), count: more });
}

function keptPart(kept: readonly string[], speaker: Speaker): Part {
  if (kept.length === 0) return { text: '' };
  const shown = kept.slice(0, FILES_SHOWN).map((file) => code(clip(file, 120)));
  const more = kept.length - shown.length;
  const files = more === 0 ? shown.join(', ') : speaker.t('knowledge.more', { titles: shown.join(', '), count: more });
  return { text: speaker.t('knowledge.kept', { files }) };
}

/** How many faults, the first of them, and where to see the rest. */
function someFaults(faults: readonly Fault[], speaker: Speaker): readonly Part[] {
  if (faults.length === 0) return [];
  const shown = faults.slice(0, 3);
  return [
    { text: `**${speaker.t('knowledge.faults', { count: faults.length })}**` },
    ...shown.map((fault) => faultPart(fault, speaker)),
    { text: faults.length > shown.length ? `-# ${speaker.t('knowledge.faultsHint')}` : '' },
  ];
}

/** `file:line`, how grave, what is wrong, what was expected and how to mend it. */
function faultPart(fault: Fault, speaker: Speaker): Part {
  const where = code(`${clip(fault.file, 120)}:${fault.line}`);
  const sentence = clip(harmless(speaker.fault(fault)), 350);
  return { text: `${where} · ${speaker.t(`severity.${fault.severity}`)}\n${withCode(sentence)}` };
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

function code(text: string): string {
  return `\`${harmless(text).replaceAll('`', '\u02cb').replace(/\s+/g, ' ')}\``;
}
