import type { Result } from '../../core/answer.ts';
import type { Entry, Kind } from '../../core/entry.ts';
import { fitting } from '../clip.ts';
import { MAX_SEARCH_TEXT } from '../custom-id.ts';
import type { Press } from '../presses/press.ts';
import { NEUTRAL } from './colours.ts';
import { openSelect, pager, type Shown, titleOf, whatItIs } from './entry.ts';
import { discordMarkdown, escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';
import { pageOf, paginate } from './pages.ts';

const RESULTS_A_PAGE = 5;
const TITLES_A_PAGE = 15;
const EXCERPT_LENGTH = 450;

export interface SearchView extends Shown {
  readonly text: string;
  readonly kind?: Kind | undefined;
  readonly results: readonly Result[];
  /** From 0. */
  readonly page: number;
}

/** Five excerpts a page, with a select that opens one. */
export function searchView({ text, kind, results, page: wishedPage, speaker, wished }: SearchView): View {
  const { items, page, pages } = pageOf(results, wishedPage, RESULTS_A_PAGE);
  const press = (to: number): Press => ({
    action: 'search',
    language: wished,
    page: to,
    ...(kind === undefined ? {} : { kind }),
    text: fitting(text, MAX_SEARCH_TEXT),
  });
  const words = { text: escapeLine(text), count: results.length };
  const within = kind === undefined ? undefined : { ...words, kind: speaker.t(`kind.${kind}`) };
  if (results.length === 0) {
    const none = within === undefined ? speaker.t('search.none', words) : speaker.t('search.noneKind', within);
    return { colour: NEUTRAL, parts: [{ text: none }, { text: speaker.t('search.help') }] };
  }
  const found = within === undefined ? speaker.t('search.found', words) : speaker.t('search.foundKind', within);
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${found}` },
      ...items.map(resultPart),
      {
        select: openSelect(
          items.map(({ entry }) => entry),
          speaker.t('entry.open'),
          { action: 'pick', language: wished },
          speaker,
        ),
      },
      { buttons: pager(speaker, page, pages, press) },
    ],
  };
}

export interface BrowseView extends Shown {
  readonly kind?: Kind | undefined;
  readonly entries: readonly Entry[];
  /** From 0. */
  readonly page: number;
}

/** All titles, with a select that opens one. */
export function browseView({ kind, entries, page: wishedPage, speaker, wished }: BrowseView): View {
  const { items, page, pages } = pageOf(entries, wishedPage, TITLES_A_PAGE);
  const press = (to: number): Press => ({
    action: 'browse',
    language: wished,
    page: to,
    ...(kind === undefined ? {} : { kind }),
  });
  if (entries.length === 0) return { colour: NEUTRAL, parts: [{ text: speaker.t('browse.none') }] };
  const count = speaker.number(entries.length);
  const title =
    kind === undefined
      ? speaker.t('browse.all', { count })
      : speaker.t('browse.kind', { kind: speaker.t(`kind.${kind}`), count });
  const line = (entry: Entry) => `- ${titleOf(entry)} · ${escapeLine(whatItIs(entry, speaker))}`;
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${title}` },
      { text: items.map(line).join('\n') },
      { select: openSelect(items, speaker.t('entry.open'), { action: 'pick', language: wished }, speaker) },
      { buttons: pager(speaker, page, pages, press) },
    ],
  };
}

function resultPart({ entry, excerpt }: Result): Part {
  const whole = discordMarkdown(excerpt);
  const [cut = ''] = paginate([whole], EXCERPT_LENGTH);
  const shown = cut.length < whole.length ? `${cut} …` : cut;
  return { text: `**${titleOf(entry)}**\n${shown}\n-# ${escapeLine(`${entry.id} · ${entry.language}`)}` };
}
