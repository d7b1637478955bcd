import { readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Fault } from '../core/fault.ts';
import { createSlices } from './aside.ts';
import { AT_ONCE, errorCode, mapBounded } from './disk.ts';
import { compare, fault } from './faults.ts';

/** The file at the top of a knowledge folder that lists its topics; a folder may do without. */
export const TAGS_FILE = 'tags.yaml';

/** A file that is to be read: where it stands in the folder, and where that is on the disk. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly path: string;
}

export type Listing =
  | {
      readonly outcome: 'listed';
      /** By path, in the same order on every machine. */
      readonly files: readonly FoundFile[];
      readonly faults: readonly Fault[];
      /** Folders inside that could not be read, relative, with `/`. */
      readonly unreadable: readonly string[];
    }
  | { readonly outcome: 'missing' | 'unreadable'; readonly error: string };

/**
 * Lists the Markdown files of a folder and of those inside it. Hidden ones and node_modules are passed over. A symbolic
 * link is followed where it stays inside the folder; one that leaves it is refused, so that no other file of the machine
 * can be read through the bot.
 * @param also Other file names at the top of the folder to list, if they are there.
 */
export async function listFolder(directory: string, also: readonly string[] = []): Promise<Listing> {
  let root: string;
  try {
    root = await realpath(directory);
    await readdir(root);
  } catch (error) {
    const code = errorCode(error);
    return { outcome: code === 'ENOENT' ? 'missing' : 'unreadable', error: code };
  }
  const files: FoundFile[] = [];
  const faults: Fault[] = [];
  const unreadable: string[] = [];
  const visited = new Set([root]);
  let level: FoundFile[] = [{ file: '', path: root }];
  while (level.length > 0) {
    const linked: FoundFile[] = [];
    const next: FoundFile[] = [];
    const read = await mapBounded(level, AT_ONCE, (folder) => listOne(folder, root, also));
    for (const [index, found] of read.entries()) {
      if (found.error !== undefined) {
        const { file } = level[index] ?? { file: '' };
        faults.push(fault('folder-unreadable', file, 1, { error: found.error }));
        unreadable.push(file);
      }
      files.push(...found.files);
      faults.push(...found.faults);
      next.push(...found.folders);
      linked.push(...found.linkedFolders);
    }
    // Real folders first: a link to one that is read anyway adds nothing, and a link to a parent would never end.
    for (const folder of next) visited.add(folder.path);
    level = [...next, ...linked.filter(({ path }) => !visited.has(path) && visited.add(path))];
  }
  files.sort((a, b) => compare(a.file, b.file));
  return { outcome: 'listed', files, faults, unreadable };
}

interface FolderContents {
  readonly files: FoundFile[];
  readonly folders: FoundFile[];
  readonly linkedFolders: FoundFile[];
  readonly faults: Fault[];
  readonly error?: string;
}

async function listOne(folder: FoundFile, root: string, also: readonly string[]): Promise<FolderContents> {
  const contents: FolderContents = { files: [], folders: [], linkedFolders: [], faults: [] };
  try {
    const items = await readdir(folder.path, { withFileTypes: true });
    const slices = createSlices();
    // Put before thousands of names as it is: joining works each path out anew.
    const inside = folder.file === '' ? '' : `${folder.file}/`;
    const insidePath = folder.path.endsWith(sep) ? folder.path : folder.path + sep;
    for (const item of items.sort((a, b) => compare(a.name, b.name))) {
      if (slices.isOver()) await slices.next();
      if (item.name.startsWith('.') || item.name === 'node_modules') continue;
      const found = { file: inside + item.name, path: insidePath + item.name };
      const wanted = /\.md$/i.test(item.name) || (folder.file === '' && also.includes(item.name));
      if (item.isSymbolicLink()) await followLink(found, root, wanted, contents);
      else if (item.isDirectory()) contents.folders.push(found);
      else if (item.isFile() && wanted) contents.files.push(found);
    }
    return contents;
  } catch (error) {
    return { ...contents, error: errorCode(error) };
  }
}

async function followLink(link: FoundFile, root: string, wanted: boolean, contents: FolderContents): Promise<void> {
  try {
    const target = await realpath(link.path);
    const info = await stat(target);
    if (!info.isDirectory() && !(wanted && info.isFile())) return;
    const inside = target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!inside) contents.faults.push(fault('file-outside', link.file, 1));
    else if (info.isDirectory()) contents.linkedFolders.push({ file: link.file, path: target });
    else contents.files.push({ file: link.file, path: target });
  } catch (error) {
    if (wanted) contents.faults.push(fault('file-unreadable', link.file, 1, { error: errorCode(error) }));
  }
}
