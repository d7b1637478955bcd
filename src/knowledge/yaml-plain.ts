import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { MAXIMUM_DEPTH, type YamlData } from './yaml.ts';

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type Collection = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;

/** What is no YAML for sure, or of a kind that the exact reader is to judge. */
class NotPlain extends Error {}

/** Where the readers see more or less than each other: tabs, and the marks between documents. */
const UNSURE = /\t|^(?:\.\.\.|---|%)/m;

/**
 * Reads the YAML that nearly all front matter is: one block of mappings, lists and words, without anchors, tags, aliases,
 * directives or block scalars. It takes less than half the time of the exact reader (`parseYaml`), with which it agrees in data
 * and lines (a property test holds it); it finds no faults, but leaves all that it does not know to that one.
 * @returns undefined where the exact reader is to be asked.
 */
export function readPlainYaml(text: string): YamlData | undefined {
  if (UNSURE.test(text)) return undefined;
  try {
    const events = parseEvents(text, { maxDepth: MAXIMUM_DEPTH });
    const [document, ...more] = events.filter(({ type }) => type === EVENT_ID.DOCUMENT);
    if (document?.type !== EVENT_ID.DOCUMENT || more.length > 0) return undefined;
    if (document.explicitStart || document.explicitEnd || document.directives.length > 0) return undefined;
    return createReader(text, events.slice(1)).read();
  } catch {
    // Whatever is wrong, the exact reader says what and where.
    return undefined;
  }
}

function createReader(text: string, events: readonly Event[]) {
  const lines = new Map<string, number>();
  const lineAt = createLineCounter(text);
  let next = 0;

  const read = (path: string): unknown => {
    const event = events[next++];
    if (event?.type === EVENT_ID.SCALAR) return valueIn(text, event);
    if (event?.type === EVENT_ID.SEQUENCE) return readList(path, event);
    if (event?.type === EVENT_ID.MAPPING) return readMap(path, event);
    throw new NotPlain();
  };
  const isOver = () => {
    const over = events[next]?.type === EVENT_ID.POP;
    if (over) next++;
    return over;
  };
  const at = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  const readList = (path: string, list: Collection): unknown[] => {
    refuseMarked(list);
    const items: unknown[] = [];
    while (!isOver()) {
      const own = at(path, items.length);
      lines.set(own, lineAt(startOf(events[next])));
      items.push(read(own));
    }
    return items;
  };
  const readMap = (path: string, map: Collection): Record<string, unknown> => {
    refuseMarked(map);
    const object: Record<string, unknown> = Object.create(null);
    while (!isOver()) {
      const key = events[next++];
      if (key?.type !== EVENT_ID.SCALAR) throw new NotPlain();
      const name = valueIn(text, key);
      if (typeof name !== 'string' || name in object) throw new NotPlain();
      lines.set(at(path, name), lineAt(startOf(key)));
      object[name] = read(at(path, name));
    }
    return object;
  };
  return {
    read(): YamlData {
      const [first] = events;
      const data = first?.type === EVENT_ID.POP ? null : read('');
      return { outcome: 'read', data, lines };
    },
  };
}

function startOf(event: Event | undefined): number {
  const start =
    event?.type === EVENT_ID.SCALAR ? event.valueStart : event !== undefined && 'start' in event ? event.start : -1;
  if (start < 0) throw new NotPlain();
  return start;
}

function refuseMarked({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }): void {
  if (anchorStart >= 0 || tagStart >= 0) throw new NotPlain();
}

/** What begins like a number and has no blank in it: of these, only whole numbers and days are read here. */
const LIKE_A_NUMBER = /^[-+.]*\d\S*$/;
const WHOLE_NUMBER = /^[1-9]\d{0,14}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What the core schema reads as something else than text; https://yaml.org/spec/1.2.2/#103-core-schema. */
const RESERVED = /^(?:~|null|true|false|[-+]?\.inf|\.nan)$/i;

function valueIn(text: string, scalar: Scalar): unknown {
  refuseMarked(scalar);
  const { style } = scalar;
  const isQuoted = style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
  if (!isQuoted && style !== SCALAR_STYLE.PLAIN) throw new NotPlain();
  const value = getScalarValue(text, scalar);
  if (isQuoted) return value;
  if (value === '') return null;
  if (WHOLE_NUMBER.test(value)) return Number(value);
  if (RESERVED.test(value) || (LIKE_A_NUMBER.test(value) && !DAY.test(value))) throw new NotPlain();
  return value;
}

/** The line of an offset, from 1; offsets mostly come in rising order. */
function createLineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    if (offset < from) [line, from] = [1, 0];
    for (let end = text.indexOf('\n', from); end !== -1 && end < offset; end = text.indexOf('\n', from)) {
      line++;
      from = end + 1;
    }
    return line;
  };
}
