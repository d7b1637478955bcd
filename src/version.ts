import { readFileSync } from 'node:fs';
import { PROGRAM } from './program-folder.ts';

/** The version that package.json names. */
export function versionOf(): string {
  const text = readFileSync(new URL('../package.json', PROGRAM), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}
