import type { Entry, EntryId, Language, Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { buildKnowledge, type Knowledge } from '../core/knowledge.ts';
import { lineOfKey } from './entry-file.ts';
import { type FaultCode, fault } from './faults.ts';
import { languageChecks, relationChecks, tagChecks } from './lint-links.ts';
import { alikeChecks, nameChecks } from './lint-names.ts';
import { textChecks } from './lint-texts.ts';
import { typographyChecks } from './lint-typography.ts';
import type { Heading } from './markdown.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';

/** What the checks look at. Documents as people have them are not held to the rules of the project's own format. */
export interface Subject {
  /** The entries of the project's own format. */
  readonly authored: readonly Entry[];
  /** All entries that are served. */
  readonly entries: readonly Entry[];
  readonly tags: readonly Tag[];
  /** All of it indexed, as it would be served; built when it is first asked for, which takes a second. */
  readonly knowledge: () => Knowledge;
  /** The languages of every id, also of files that are broken at the moment. */
  readonly languagesOf: ReadonlyMap<EntryId, ReadonlySet<Language>>;
  readonly headingsOf: (entry: Entry) => readonly Heading[];
  /** The line on which the text of each section begins. */
  readonly textLinesOf: (entry: Entry) => readonly number[];
  /** A fault on the line of a front matter key or list item, `related.2`; on line 1 where the entry has none. */
  readonly at: (entry: Entry, key: string, code: FaultCode, values?: Fault['values']) => Fault;
}

/** Looks for one kind of fault. Pure. */
export type Check = (subject: Subject) => Iterable<Fault>;

const CHECKS: readonly Check[] = [
  nameChecks,
  alikeChecks,
  relationChecks,
  languageChecks,
  tagChecks,
  textChecks,
  typographyChecks,
];

/** The faults that a program can find in entries that are good enough to be served. Pure. @param extra Further checks. */
export function lint(
  folder: Pick<KnowledgeFolder, 'files' | 'entries' | 'tags'>,
  extra: readonly Check[] = [],
): Fault[] {
  const subject = subjectOf(folder);
  return [...CHECKS, ...extra].flatMap((check) => [...check(subject)]);
}

/** What checks look at, of a folder that was read. */
export function subjectOf({ files, entries, tags }: Pick<KnowledgeFolder, 'files' | 'entries' | 'tags'>): Subject {
  const byName = new Map(files.map((file) => [file.file, file]));
  const languagesOf = new Map<EntryId, Set<Language>>();
  const note = (id: EntryId, language: Language) =>
    languagesOf.set(id, (languagesOf.get(id) ?? new Set()).add(language));
  let built: Knowledge | undefined;
  for (const { id, language } of entries) note(id, language);
  for (const { place } of files) if (place !== undefined) note(`${place.kind}/${place.slug}`, place.language);
  return {
    authored: entries.filter(({ file }) => byName.get(file)?.format === 'entry'),
    entries,
    tags,
    knowledge: () => {
      built ??= buildKnowledge({ entries, tags, revision: '' });
      return built;
    },
    languagesOf,
    headingsOf: ({ file }) => byName.get(file)?.places?.headings ?? [],
    textLinesOf: ({ file }) => byName.get(file)?.places?.textLines ?? [],
    at: (entry, key, code, values) =>
      fault(code, entry.file, lineOfKey(byName.get(entry.file)?.places?.lines ?? new Map(), key), values),
  };
}
