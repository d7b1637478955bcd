import type { EntryId, Language } from '../../core/entry.ts';
import type { Fault } from '../../core/fault.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { showEntry } from '../../core/look-up.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { GoldenChange, GoldenChanges } from '../../knowledge/golden-changes.ts';
import type { LoadReport, Preview, RollbackReport } from '../../knowledge/store.ts';
import { clip } from '../clip.ts';
import type { DeskStep, Press } from '../presses/press.ts';
import { NEUTRAL, WARNING } from './colours.ts';
import { pager } from './entry.ts';
import { differencesParts, faultPart, keptPart, moment, revisionPart, someFaults } from './knowledge-parts.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';
import { pageOf } from './pages.ts';

const FAULTS_A_PAGE = 8;
const GOLDEN_SHOWN = 5;

/** What a moderator's button does. */
export function deskPress(speaker: Speaker, step: DeskStep, about: string | number = ''): Press {
  return { action: 'desk', language: speaker.language, step, about: String(about) };
}

/** What a reload did. */
export function reloadView(report: LoadReport, speaker: Speaker): View {
  if (report.outcome === 'refused') return refusedView(report, speaker);
  return {
    colour: report.faults.length === 0 ? NEUTRAL : WARNING,
    parts: [
      { text: `## ${speaker.t('knowledge.reloaded')}` },
      ...differencesParts(report, speaker),
      keptPart(report.kept, speaker),
      ...someFaults(report.faults, speaker),
      revisionPart(report.revision, speaker),
    ],
  };
}

function refusedView({ reason, faults }: Pick<LoadReport, 'reason' | 'faults'>, speaker: Speaker): View {
  return {
    colour: WARNING,
    parts: [
      { text: `## ${speaker.t('knowledge.refused')}` },
      { text: speaker.t(`knowledge.refused.${reason ?? 'empty'}`) },
      ...someFaults(faults, speaker),
    ],
  };
}

/** What a reload would do, with the buttons that have it done or not. @param notice Stands above all else. */
export function previewView(preview: Preview, knowledge: Knowledge, speaker: Speaker, notice = ''): View {
  if (preview.outcome === 'refused') return refusedView(preview, speaker);
  const { outcome, faults, kept, golden, removesMost, revision } = preview;
  const isReady = outcome === 'ready';
  return {
    colour: faults.length === 0 && !removesMost ? NEUTRAL : WARNING,
    parts: [
      { text: notice },
      { text: isReady ? `## ${speaker.t('knowledge.preview')}` : '' },
      { text: removesMost ? `**${removesMostLine(preview, knowledge, speaker)}**` : '' },
      ...differencesParts(preview, speaker),
      ...(isReady ? [goldenPart(golden, knowledge, speaker)] : []),
      keptPart(kept, speaker),
      ...someFaults(faults, speaker),
      revisionPart(revision, speaker),
      ...(isReady ? [decision(speaker, 'apply', speaker.t('knowledge.apply'), revision)] : []),
    ],
  };
}

/** Asks once more where a reload would take out more than half of what there is. */
export function sureView(report: LoadReport, wished: string, knowledge: Knowledge, speaker: Speaker): View {
  return {
    colour: WARNING,
    parts: [
      { text: removesMostLine(report, knowledge, speaker) },
      ...differencesParts(report, speaker),
      decision(speaker, 'force', speaker.t('knowledge.applySure'), wished),
    ],
  };
}

function removesMostLine({ removed }: Pick<LoadReport, 'removed'>, { entries }: Knowledge, speaker: Speaker): string {
  return speaker.t('knowledge.removesMost', { removed: removed.length, entries: entries.length });
}

function decision(speaker: Speaker, step: 'apply' | 'force', label: string, revision: string): Part {
  return {
    buttons: [
      { label, press: deskPress(speaker, step, revision), primary: true },
      { label: speaker.t('knowledge.cancel'), press: deskPress(speaker, 'cancel') },
    ],
  };
}

function goldenPart({ asked, changes }: GoldenChanges, knowledge: Knowledge, speaker: Speaker): Part {
  if (changes.length === 0) return { text: asked === 0 ? '' : speaker.t('knowledge.goldenSame', { asked }) };
  const lines = changes.slice(0, GOLDEN_SHOWN).map((change) => `- ${goldenLine(change, knowledge, speaker)}`);
  const first = speaker.t('knowledge.golden', { changed: changes.length, asked });
  const rest = changes.length > lines.length ? ['- …'] : [];
  return { text: [first, ...lines, ...rest].join('\n') };
}

function goldenLine({ question, language, before, after }: GoldenChange, knowledge: Knowledge, speaker: Speaker) {
  const name = (id: EntryId | undefined) => (id === undefined ? speaker.t('knowledge.noAnswer') : nameOf(id));
  const nameOf = (id: EntryId) => escapeLine(clip(titleIn(knowledge, id, language), 80));
  return speaker.t('knowledge.goldenLine', {
    question: escapeLine(clip(question, 120)),
    language: escapeLine(language),
    before: name(before),
    after: name(after),
  });
}

/** The title of an entry in the reader's language; its id where it is not served. */
export function titleIn(knowledge: Knowledge, id: EntryId, language: Language): string {
  return showEntry(knowledge, id, language)?.title ?? id;
}

/** What a rollback brought back. */
export function rollbackView({ outcome, since, lasts, ...report }: RollbackReport, speaker: Speaker): View {
  if (outcome === 'none') return { colour: WARNING, parts: [{ text: speaker.t('knowledge.noEarlier') }] };
  const named = {
    revision: escapeLine(report.revision),
    when: since === undefined ? '–' : moment(since, 'f'),
  };
  return {
    colour: lasts === false ? WARNING : NEUTRAL,
    parts: [
      { text: `## ${speaker.t('knowledge.restored', named)}` },
      ...differencesParts(report, speaker),
      { text: lasts === false ? speaker.t('knowledge.restoredUntil') : speaker.t('knowledge.restoredStays') },
    ],
  };
}

/** One page of everything that is wrong with the knowledge folder. */
export function faultsView(faults: readonly Fault[], page: number, speaker: Speaker): View {
  if (faults.length === 0) return { colour: NEUTRAL, parts: [{ text: speaker.t('knowledge.noFaults') }] };
  const title = speaker.t('knowledge.faults', { count: faults.length });
  const press = (to: number): Press => ({ action: 'faults', language: speaker.language, page: to });
  return faultPages(title, faults, page, speaker, press);
}

/** One page of what time has overtaken. */
export function staleView(faults: readonly Fault[], page: number, speaker: Speaker): View {
  if (faults.length === 0) return { colour: NEUTRAL, parts: [{ text: speaker.t('knowledge.noStale') }] };
  const title = speaker.t('knowledge.stale', { count: faults.length });
  return faultPages(title, faults, page, speaker, (to) => deskPress(speaker, 'stale', to));
}

function faultPages(
  title: string,
  faults: readonly Fault[],
  wished: number,
  speaker: Speaker,
  press: (page: number) => Press,
): View {
  const { items, page, pages } = pageOf(faults, wished, FAULTS_A_PAGE);
  return {
    colour: WARNING,
    parts: [
      { text: `## ${title}` },
      ...items.map((fault) => faultPart(fault, speaker)),
      { buttons: pager(speaker, page, pages, press) },
    ],
  };
}
