import { readFile } from 'node:fs/promises';
import { extname, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from '../../program-folder.ts';

/** A file of the page's, as it goes to the browser. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

// The same from src/ and from dist/.
const STATIC = fileURLToPath(new URL('../src/playground/page/static/', PROGRAM));
/** Noto Sans, which Discord's own client falls back to where its own typeface has no letter. */
const FONTS = fileURLToPath(new URL('../node_modules/@fontsource/noto-sans/files/', PROGRAM));
const BUILT = fileURLToPath(new URL('../dist/playground/', PROGRAM));

const FOLDERS = [
  { under: '/js/', folder: BUILT, type: '.js' },
  { under: '/fonts/', folder: FONTS, type: '.woff2' },
  { under: '/', folder: STATIC, type: undefined },
];

/** The page's own file at an address: the browser's modules under `/js/`, its fonts under `/fonts/`. Undefined for any other. */
export async function pageFile(pathname: string): Promise<PageFile | undefined> {
  const path = pathname === '/' ? '/index.html' : pathname;
  const place = FOLDERS.find(({ under }) => path.startsWith(under));
  if (place === undefined) return undefined;
  const file = normalize(`${place.folder}${sep}${path.slice(place.under.length)}`);
  const ending = extname(file);
  const type = TYPES[ending];
  if (type === undefined || !file.startsWith(place.folder)) return undefined;
  if (place.type !== undefined && place.type !== ending) return undefined;
  try {
    return { type, bytes: await readFile(file) };
  } catch {
    return undefined;
  }
}
