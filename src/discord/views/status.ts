import { KINDS } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { StoreStatus } from '../../knowledge/store.ts';
import type { AuditEntry, StorageTrouble } from '../../storage/storage.ts';
import type { Vitals } from '../context.ts';
import { NEUTRAL, WARNING } from './colours.ts';
import { keptPart, moment, revisionPart, someFaults } from './knowledge-parts.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';

export interface StatusView {
  readonly status: StoreStatus;
  readonly knowledge: Knowledge;
  readonly vitals: Vitals;
  readonly trouble: StorageTrouble | undefined;
  /** Newest first. */
  readonly audit: readonly AuditEntry[];
  readonly speaker: Speaker;
}

/** What is known at this moment, where it came from, how well it is, and how the bot is. */
export function statusView({ status, knowledge, vitals, trouble, audit, speaker }: StatusView): View {
  const { t } = speaker;
  const isWell = status.faults.length === 0 && trouble === undefined && !status.pinned;
  return {
    colour: isWell ? NEUTRAL : WARNING,
    parts: [
      { text: `## ${t('knowledge.status')}` },
      { text: status.pinned ? `**${t('knowledge.pinned')}**` : '' },
      { text: trouble === undefined ? '' : `**${t(`knowledge.storage.${trouble}`)}**` },
      { text: knowledge.languages.map((language) => countsLine(knowledge, language, speaker)).join('\n') },
      untranslatedPart(status, speaker),
      {
        text: [
          t('knowledge.files', { count: status.files, when: moment(status.loadedAt) }),
          t('knowledge.by', { by: status.by }),
        ].join('\n'),
      },
      keptPart(status.kept, speaker),
      ...someFaults(status.faults, speaker),
      { text: runningLine(vitals, speaker) },
      auditPart(audit, speaker),
      revisionPart(status.revision, speaker),
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

function untranslatedPart({ untranslated }: StoreStatus, speaker: Speaker): Part {
  const list = [...untranslated]
    .filter(([, count]) => count > 0)
    .map(([language, count]) => `${escapeLine(speaker.languageLabel(language))} ${speaker.number(count)}`);
  return { text: list.length === 0 ? '' : speaker.t('knowledge.untranslated', { list: list.join(', ') }) };
}

function runningLine({ version, since, latency }: Vitals, speaker: Speaker): string {
  const named = { version, since: moment(since) };
  const milliseconds = latency();
  return milliseconds === undefined
    ? speaker.t('knowledge.runningOnly', named)
    : speaker.t('knowledge.running', { ...named, latency: milliseconds });
}

function auditPart(audit: readonly AuditEntry[], speaker: Speaker): Part {
  const lines = audit.map(({ when, what, revision = '' }) => {
    const line = { when: moment(new Date(when), 'f'), what, revision: escapeLine(revision) };
    return `- ${speaker.t('knowledge.auditLine', line).trim()}`;
  });
  return { text: lines.length === 0 ? '' : [speaker.t('knowledge.audit'), ...lines].join('\n') };
}
