import type { Entry, Language, Source } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { relatedTo, showEntry, translationsOf } from '../../core/look-up.ts';
import { onceFor } from '../../core/once-for.ts';
import { type Stretch, sameStretch, stretchOf } from '../../core/stretch.ts';
import type { Texts } from '../../i18n/load-texts.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { clip } from '../clip.ts';
import type { Press } from '../presses/press.ts';
import { pointerTo, referenceTo } from '../reference.ts';
import { judgeButtons, shareButton } from './answer-buttons.ts';
import { KIND_COLOURS } from './colours.ts';
import { discordBlocks, discordMarkdown, escapeLine, webAddress } from './markdown.ts';
import { ASKED_ID, type Button, type Part, type Select, type View } from './message.ts';
import { isHeading, pageOf, paginate } from './pages.ts';

/** What every view of entries draws upon. */
export interface Shown {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly speaker: Speaker;
  /** The language that was wished for, in which further entries are shown too. */
  readonly wished: Language;
  /** In direct messages with the bot there is nobody to share with. */
  readonly isAlone?: boolean;
  /** The question that is answered, in the asker's words. Repeated to the asker alone. */
  readonly asked?: string;
}

export interface EntryView extends Shown {
  readonly entry: Entry;
  /** From 0; the last page if there are not so many. */
  readonly page?: number;
  /** What matched the question, Markdown: shown in place of a body that is longer than a page. */
  readonly excerpt?: string;
  /** Small lines above the title, as Discord Markdown. */
  readonly notes?: readonly string[];
  /** All in the channel read it: shorter, and without what is for one reader. */
  readonly isPublic?: boolean;
  /** Above the frame, as Discord Markdown. */
  readonly lead?: string;
  readonly buttons?: readonly Button[];
}

/** A page that a phone shows in two or three screens. */
const PAGE_LENGTH = 1800;
/** What a channel is shown of an entry: one screen, and the rest to whoever reads on. */
const PUBLIC_LENGTH = 900;
const TITLE_LENGTH = 256;
/** As much as is ever asked. In UTF-16 units. */
const ASKED_LENGTH = 500;

/** One entry: its summary, a page of its body or the excerpt that matched, its source, and where to go from here. */
export function entryView(shown: EntryView): View {
  const { entry, speaker, lead, isPublic = false, buttons = [] } = shown;
  const length = isPublic ? PUBLIC_LENGTH : PAGE_LENGTH;
  const pages = paginate(entryBlocks(entry), length);
  const { items, page } = pageOf(pages, shown.page ?? 0, 1);
  const excerpt = pages.length > 1 && !isWithin(shown.excerpt, items[0]) ? shown.excerpt : undefined;
  const stretch = excerpt === undefined ? undefined : stretchOf(entry, excerpt);
  const body = excerpt === undefined ? (items[0] ?? '') : beginningWith(entry, excerpt, length);
  const isLast = excerpt === undefined && page === pages.length - 1;
  const steps =
    excerpt === undefined
      ? pager(speaker, page, pages.length, (to) => openPress(entry, shown.wished, to))
      : [{ label: speaker.t('entry.readOn'), press: openPress(entry, shown.wished, 0), primary: true }];

  return {
    colour: KIND_COLOURS[entry.kind],
    ...(lead === undefined ? {} : { lead }),
    parts: [
      ...(isPublic ? [] : [askedPart(shown.asked)]),
      ...[otherLanguageNote(shown), ...(shown.notes ?? [])].map((note) => ({ text: note === '' ? '' : `-# ${note}` })),
      { text: `## ${titleOf(entry)}` },
      // The buttons of the languages lead to the whole of what is posted in short.
      { text: isPublic && !isLast ? `${body} …` : body },
      { text: termsLine(shown) },
      { text: isLast ? sourcesLine(entry, speaker) : '' },
      { text: sourceLine(entry, speaker) },
      ...(isPublic
        ? [{ buttons: languageButtons(shown, stretch, 0) }]
        : [
            { buttons: [...steps, ...buttons] },
            { select: relatedSelect(shown) },
            { buttons: [...languageButtons(shown, stretch, page), ...shareButton(shown, [entry], stretch)] },
            { buttons: judgeButtons(speaker, [entry], shown.asked) },
          ]),
    ],
  };
}

/** Repeats the question above its answer: Discord shows an asker that they used a command, not what they wrote. */
export function askedPart(asked: string | undefined): Part {
  return { text: asked === undefined ? '' : `> ${escapeLine(clip(asked, ASKED_LENGTH))}`, id: ASKED_ID };
}

/** An entry's title as Discord Markdown, on one line. */
export const titleOf = onceFor((entry: Entry): string => escapeLine(clip(entry.title, TITLE_LENGTH)));

/** The small line that names where an answer stands: `lexicon/seeding · de · reviewed 21 November 2026`. */
export function sourceLine(entry: Entry, speaker: Speaker): string {
  const reviewed =
    entry.reviewed === undefined ? [] : [speaker.t('entry.reviewed', { date: speaker.date(entry.reviewed) })];
  return `-# ${escapeLine(clip([entry.id, entry.language, ...reviewed].join(' · '), 300))}`;
}

/** Previous, "2 of 3" and next, as they apply; nothing where there is one page only. */
export function pager(
  speaker: Speaker,
  page: number,
  pages: number,
  press: (page: number) => Press,
): readonly Button[] {
  if (pages < 2) return [];
  const position = speaker.t('page.position', { page: speaker.number(page + 1), pages: speaker.number(pages) });
  return [
    ...(page > 0 ? [{ label: speaker.t('page.previous'), press: press(page - 1) }] : []),
    { label: position, press: press(page), disabled: true },
    ...(page < pages - 1 ? [{ label: speaker.t('page.next'), press: press(page + 1) }] : []),
  ];
}

/** A select that opens one of the entries. */
export function openSelect(entries: readonly Entry[], placeholder: string, press: Press, speaker: Speaker): Select {
  return {
    placeholder,
    press,
    options: entries.map((entry) => ({
      label: entry.title,
      value: pointerTo(entry),
      description: whatItIs(entry, speaker),
    })),
  };
}

/** Its kind, and its language where that is another than the reader's. */
export function whatItIs(entry: Entry, speaker: Speaker): string {
  const kind = speaker.t(`oneKind.${entry.kind}`);
  return entry.language === speaker.language ? kind : `${kind} · ${speaker.languageLabel(entry.language)}`;
}

/** A button for each entry that opens it, named by its title. */
export function openButtons(entries: readonly Entry[], wished: Language): Part {
  return { buttons: entries.map((entry) => ({ label: entry.title, press: openPress(entry, wished, 0) })) };
}

/** The beginning of an entry for a list: its summary, or where it has none, the first block of its text that is no heading. */
export function beginningOf(entry: Entry, length: number): string {
  const first = entryBlocks(entry).find((block) => !isHeading(block)) ?? '';
  const [beginning = ''] = paginate([first], length - 1);
  return beginning.length < first.length ? `${beginning}…` : beginning;
}

function openPress(entry: Entry, language: Language, page: number): Press & { readonly action: 'open' } {
  return { action: 'open', entry: referenceTo(entry.id), digest: entry.digest, language, page };
}

const summaryBlocks = onceFor((entry: Entry) => discordBlocks(entry.summary));

const entryBlocks = onceFor((entry: Entry): readonly string[] => [
  ...summaryBlocks(entry),
  ...entry.sections.flatMap(({ heading, text }) => [
    ...(heading === undefined || heading.trim() === '' ? [] : [`### ${escapeLine(heading)}`]),
    ...discordBlocks(text),
  ]),
]);

function beginningWith(entry: Entry, excerpt: string, length: number): string {
  const summary = summaryBlocks(entry);
  const matched = discordMarkdown(excerpt);
  const parts = isWithin(excerpt, summary.join(' ')) ? summary : [...summary, matched];
  return paginate(parts, length)[0] ?? '';
}

/** Whether a text says what the other says already, marks aside. */
function isWithin(text: string | undefined, whole: string | undefined): boolean {
  const bare = (marked: string) => marked.replace(/[^\p{L}\p{N}]+/gu, '');
  return text === undefined || bare(whole ?? '').includes(bare(text));
}

function otherLanguageNote({ entry, speaker, wished }: EntryView): string {
  if (entry.language === wished) return '';
  return escapeLine(
    speaker.t('entry.otherLanguage', {
      wished: speaker.languageName(wished),
      shown: speaker.languageName(entry.language),
    }),
  );
}

/** The works that support what the entry says. */
function sourcesLine(entry: Entry, speaker: Speaker): string {
  const sources = citations(entry);
  return sources === '' ? '' : `-# ${speaker.t('entry.sources', { sources })}`;
}

const citations = onceFor(({ sources }: Entry): string => {
  let cited = '';
  for (const source of sources) {
    const more = cited === '' ? citation(source) : `${cited}; ${citation(source)}`;
    if (more.length > 900) break; // whole citations only: half a link is none
    cited = more;
  }
  return cited;
});

function citation({ title, author, year, url }: Source): string {
  const name = escapeLine(clip(title, 200));
  const address = url === undefined ? undefined : webAddress(url);
  const by = [author, year].filter((part) => part !== undefined && part !== '').join(' ');
  const work = address === undefined ? name : `[${name}](${address})`;
  return by === '' ? work : `${work} (${escapeLine(clip(by, 120))})`;
}

function relatedSelect({ knowledge, entry, speaker, wished }: EntryView): Select {
  // As it will open: in the wished language, even where this entry has no text in it.
  const related = relatedTo(knowledge, entry).map(({ id }) => showEntry(knowledge, id, wished));
  const known = related.filter((one) => one !== undefined);
  return openSelect(known, speaker.t('entry.related'), { action: 'pick', language: wished }, speaker);
}

/**
 * The other languages of an entry; of a public one all, as each gives whoever presses it a copy of their own. They lead to
 * what is read now: the excerpt, where the translation has the same paragraphs, else the page.
 */
function languageButtons(
  { knowledge, texts, entry, isPublic = false }: EntryView,
  stretch: Stretch | undefined,
  page: number,
): readonly Button[] {
  return translationsOf(knowledge, entry.id)
    .filter(({ language }) => isPublic || language !== entry.language)
    .map((other) => {
      const press = openPress(other, other.language, page);
      const isThere = stretch !== undefined && sameStretch(entry, other, stretch) !== undefined;
      return { label: ownName(texts, other.language), press: isThere ? { ...press, stretch } : press };
    });
}

/** A language by the name that its speakers give it. */
export function ownName(texts: Texts, language: Language): string {
  return texts.catalogues.get(language)?.language.name ?? texts.in(language).languageLabel(language);
}

/** The term in every language: `Dansk: rækkevidde · Deutsch: Reichweite · English: reach`. */
function termsLine({ knowledge, texts, entry }: EntryView): string {
  if (entry.kind !== 'lexicon') return '';
  const terms = translationsOf(knowledge, entry.id).map(
    (one) => `${escapeLine(ownName(texts, one.language))}: **${titleOf(one)}**`,
  );
  return terms.length < 2 ? '' : terms.join(' · ');
}
