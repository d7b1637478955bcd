import { expect, it } from 'vitest';
import { pathOf, read } from './files.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const HEAD = `# Licences

Lauffeuer itself is under the [MIT licence](../LICENSE). These are the packages that the container's image may hold, as the lock file
names them: of those for one platform alone, an image holds its own platform's. Each brings the text of its licence along, in its folder
under \`/app/node_modules\`. The base image's Debian packages have theirs under \`/usr/share/doc\`.

\`npm run licences\` writes this page; a test keeps it up to date.
`;

/** Licences that let anybody run, change and pass on what is under them, for the price of naming who wrote it. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
];

const packages: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;
const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** A package for one platform is under the licence of the package that it is a part of. */
function licenceOf(name: string, { license }: Locked): string {
  const whole = production.find(([, { optionalDependencies = {} }]) => name in optionalDependencies)?.[1];
  return license ?? whole?.license ?? 'unknown';
}

const listed = production
  .map(([path, locked]) => {
    const name = path.split('node_modules/').at(-1) ?? path;
    return { name, version: locked.version, licence: licenceOf(name, locked) };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

it('every package of production is under a licence that allows to pass it on', () => {
  expect(listed.filter(({ licence }) => !PERMISSIVE.includes(licence))).toEqual([]);
});

it('docs/licences.md lists what the lock file holds', async () => {
  const rows = new Set(listed.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`));
  const text = [HEAD, '| package | version | licence |', '|---|---|---|', ...rows, ''].join('\n');
  await expect(text).toMatchFileSnapshot(pathOf('docs/licences.md'));
});
