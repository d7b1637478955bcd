import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';

/** What a YAML text says. Objects have no prototype, so that no key of a file can reach one. */
export interface YamlData {
  readonly outcome: 'read';
  readonly data: unknown;
  /** The line of each key and list item, from 1, by its path: `related`, `related.2`, `sources.0.url`. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface YamlFault {
  readonly outcome: 'broken' | 'alias';
  /** The parser's code in lower case (`duplicate_key`), or `too_deep`. */
  readonly problem: string;
  /** The parser's own words, in English. */
  readonly detail: string;
  /** From 1. */
  readonly line: number;
}

/** A knowledge file nests three deep; more than this is no front matter. */
export const MAXIMUM_DEPTH = 12;

/**
 * Reads YAML 1.2, core schema: unique keys, text keys only, no tags, and no anchors or aliases, which could make a
 * small file grow without bound. Never throws.
 */
export function parseYaml(text: string): YamlData | YamlFault {
  const counter = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  try {
    const document = parseDocument(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      resolveKnownTags: false,
      strict: true,
      stringKeys: true,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: counter,
    });
    const wrong = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (wrong !== undefined) return broken(wrong, lineAt(wrong.pos[0]));
    const anchored = findAnchor(document.contents);
    if (anchored !== undefined) {
      return { outcome: 'alias', problem: 'alias', detail: '', line: lineAt(anchored.range?.[0] ?? 0) };
    }
    const lines = new Map<string, number>();
    return { outcome: 'read', data: plainValue(document.contents, '', 0, lines, lineAt), lines };
  } catch (error) {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    return { outcome: 'broken', problem: 'too_deep', detail: error instanceof Error ? error.message : '', line: 1 };
  }
}

function broken(error: YAMLError, line: number): YamlFault {
  return { outcome: 'broken', problem: error.code.toLowerCase(), detail: error.message, line };
}

function findAnchor(root: Node | null): Node | undefined {
  let found: Node | undefined;
  visit(root, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function plainValue(
  node: unknown,
  path: string,
  depth: number,
  lines: Map<string, number>,
  lineAt: (offset: number) => number,
): unknown {
  if (depth > MAXIMUM_DEPTH) throw new RangeError(`nested more than ${MAXIMUM_DEPTH} deep`);
  const at = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isScalar(node)) return node.value;
  if (isSeq<Node>(node)) {
    return node.items.map((item, index) => {
      lines.set(at(index), lineAt(item.range?.[0] ?? 0));
      return plainValue(item, at(index), depth + 1, lines, lineAt);
    });
  }
  if (isMap<Node, Node | null>(node)) {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      lines.set(at(name), lineAt(key.range?.[0] ?? 0));
      object[name] = plainValue(value, at(name), depth + 1, lines, lineAt);
    }
    return object;
  }
  return null;
}
