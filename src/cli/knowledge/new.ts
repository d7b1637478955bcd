import { join } from 'node:path';
import { KINDS } from '../../core/entry.ts';
import { writeScaffold } from '../../knowledge/scaffold.ts';
import { SLUG } from '../../knowledge/slug.ts';
import { UsageError } from '../program.ts';
import type { Subcommand } from './run.ts';

export const create: Subcommand = {
  usage: 'new KIND/SLUG [--dir DIR]',
  about: `Writes the files of a new entry, one a language, with front matter to fill. KIND is ${KINDS.join(', ')}.`,
  takesFolder: false,
  async run({ words, directory, texts, today, print, tell }) {
    const [id = '', ...more] = words;
    const [kindName, slug = '', ...rest] = id.split('/');
    const kind = KINDS.find((name) => name === kindName);
    if (kind === undefined || !SLUG.test(slug) || rest.length > 0 || more.length > 0) {
      throw new UsageError('Name one entry, such as lexicon/viral-video: lower-case letters, digits and hyphens.');
    }
    const written = await writeScaffold(directory, { kind, slug }, texts.languages, today);
    const paths = written.files.map((file) => join(directory, file));
    if (written.outcome === 'exists') {
      for (const path of paths) tell(`${path} exists already: nothing was written.`);
      return 1;
    }
    for (const path of paths) print(path);
    return 0;
  },
};
