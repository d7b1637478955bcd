import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, by their path in it; gone when the test is over. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await write(folder, files);
  return folder;
}

/** Writes files into a folder, over those that are there. */
export async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

/** A good file of the project's own format; `front` is put before the body, a line each. */
export function entryText(title: string, front: readonly string[] = [], body = 'It is told in a few words.'): string {
  return ['---', `title: ${title}`, `summary: What ${title} is.`, ...front, '---', body, ''].join('\n');
}
