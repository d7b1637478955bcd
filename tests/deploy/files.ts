import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

/** A parsed document, whose shape the tests look into. */
// biome-ignore lint/suspicious/noExplicitAny: what these files hold is what is tested.
export type Parsed = any;

export function pathOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** @param path from the root of the repository. */
export function read(path: string): string {
  return readFileSync(pathOf(path), 'utf8');
}

/** The documents of a YAML file; an error where one is not YAML, or names a key twice. */
export function parseYaml(path: string): readonly Parsed[] {
  return parseAllDocuments(read(path)).map((document) => {
    const problem = [...document.errors, ...document.warnings][0];
    if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
    return document.toJS();
  });
}

/** The first document of a YAML file. */
export function parseOne(path: string): Parsed {
  return parseYaml(path)[0];
}

/** The command of the Dockerfile's health check. */
export function healthCheck(): readonly string[] {
  const command = /^HEALTHCHECK[^[]*CMD (\[.*\])$/m.exec(read('Dockerfile'))?.[1];
  return JSON.parse(command ?? '[]');
}
