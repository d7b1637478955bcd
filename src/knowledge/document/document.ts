import type { Entry, Language, Section } from '../../core/entry.ts';
import type { Fault } from '../../core/fault.ts';
import { sentencesOf } from '../../core/text/sentences.ts';
import { digestOf } from '../digest.ts';
import { fault } from '../faults.ts';
import type { FrontMatter } from '../front-matter.ts';
import { cutSections, type Heading, isBlank, type LevelledSection } from '../markdown.ts';
import { createSlugs, MAXIMUM_ID_LENGTH, MAXIMUM_SLUG_LENGTH, slugOf } from '../slug.ts';
import { tidyLine } from '../tidy.ts';
import { cleanDocument } from './clean.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { DetectLanguage } from './languages.ts';
import { outlineOf } from './outline.ts';
import { type Question, splitQuestions } from './questions.ts';
import { findTitle } from './title.ts';

export interface DocumentOptions {
  readonly detect: DetectLanguage;
  /** For a document whose language cannot be told. */
  readonly defaultLanguage: Language;
}

export interface FoundDocument {
  /** The document itself, then the questions inside it. */
  readonly entries: readonly Entry[];
  /** Topics in the document's own words; those that the folder's tags name become its tags. */
  readonly topics: readonly string[];
  readonly faults: readonly Fault[];
  readonly headings: readonly Heading[];
}

/** An id may grow by `-2` or so where another document has it already. */
const ROOM_FOR_COUNTING = 4;

/** A summary is at most this long, in characters; a question whose first sentence is longer has none. */
const LONGEST_SUMMARY = 300;

/**
 * Reads a document as people have them: any front matter or none, any folder, the junk of a web page in it. Its words are
 * never changed. @param file Relative to the knowledge folder, with `/`.
 */
export async function parseDocument(
  file: string,
  matter: FrontMatter,
  options: DocumentOptions,
): Promise<FoundDocument> {
  if (matter.faults.length > 0) return { entries: [], topics: [], faults: matter.faults, headings: [] };
  const labels = labelsOf(file, matter.data);
  const cleaned = cleanDocument(matter.body);
  const { title, headings, text } = findTitle(
    labels.title,
    cleaned,
    matter.bodyLine,
    outlineOf(cleaned, matter.bodyLine),
  );
  const sections = cutSections(text, matter.bodyLine, headings);
  if (title === '' || (labels.summary === '' && !sections.some((section) => section.text !== ''))) {
    return { entries: [], topics: [], faults: [fault('document-empty', file, matter.bodyLine)], headings: [] };
  }
  const detected = labels.language ?? (await options.detect(`${title}\n${text.replace(/\n\s*\n+/g, '\n')}`));
  const language = detected ?? options.defaultLanguage;
  const faults = detected === undefined ? [fault('document-language-guessed', file, 1, { language })] : [];
  return { entries: entriesOf(file, labels, { title, language, sections }), topics: labels.topics, faults, headings };
}

interface Content {
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly LevelledSection[];
}

function entriesOf(file: string, labels: Labels, { title, language, sections }: Content): Entry[] {
  const { questions, rest } = splitQuestions(sections);
  const id = `${labels.kind}/${labels.slug ?? slugOf(title)}`;
  const room = Math.min(MAXIMUM_SLUG_LENGTH, MAXIMUM_ID_LENGTH - ROOM_FOR_COUNTING - id.length - 1);
  const slugs = createSlugs();
  const ids = questions.map((question) => `${id}#${slugs(slugOf(question.title, room), room)}`);
  const common = { language, asks: [], tags: [], sources: [], file };
  const parent = complete({
    ...common,
    id,
    kind: labels.kind,
    title,
    summary: labels.summary,
    aliases: labels.aliases,
    related: ids,
    sections: rest.length > 0 ? rest.map(plainSection) : listOf(questions),
    ...(labels.reviewed === undefined ? {} : { reviewed: labels.reviewed }),
    line: 1,
  });
  const answers = questions.map((question, index) =>
    complete({
      ...common,
      id: ids[index] ?? id,
      kind: 'faq',
      title: tidyLine(question.title).text,
      summary: summaryOf(question),
      aliases: [],
      related: [id],
      sections: question.sections.map(plainSection),
      ...(labels.reviewed === undefined ? {} : { reviewed: labels.reviewed }),
      line: question.line,
    }),
  );
  return [parent, ...answers];
}

function complete(entry: Omit<Entry, 'digest'>): Entry {
  const body = entry.sections
    .map(({ heading, text }) => (heading === undefined ? text : `## ${heading}\n\n${text}`))
    .join('\n\n');
  return { ...entry, digest: digestOf({ title: entry.title, summary: entry.summary, body }) };
}

/** Where junk went, blank lines are left. */
function plainSection({ level: _level, textLine: _textLine, ...section }: LevelledSection): Section {
  return { ...section, text: section.text.replace(/\n{3,}/g, '\n\n') };
}

/** What a document that is nothing but questions says for itself: what it answers. */
function listOf(questions: readonly Question[]): Section[] {
  const [first] = questions;
  if (first === undefined) return [];
  return [{ text: questions.map(({ title }) => `- ${title}`).join('\n'), line: first.line }];
}

/** The first sentence or two of the answer, where they are short enough to stand alone. */
function summaryOf({ sections }: Question): string {
  const paragraph = sections[0]?.text.split(/\n\s*\n/)[0] ?? '';
  if (isBlank(paragraph) || sections[0]?.heading !== undefined || /^\s*(?:[-+*•>|#`]|\d{1,3}[.)])\s/.test(paragraph))
    return '';
  const [first = '', second = ''] = sentencesOf(paragraph);
  const summary = [first + second, first]
    .map((text) => tidyLine(text).text)
    .find(({ length }) => length <= LONGEST_SUMMARY);
  return summary ?? '';
}
