import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Nobody writes a file for as long as this. In ms. */
export const ABANDONED = 60_000;

/** Writes all of a file or nothing, whenever the process or the machine stops. The folder is made where there is none. */
export async function writeWhole(folder: string, name: string, parts: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${name}.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    const file = await open(draft, 'wx');
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Removes what processes that were killed while writing have left behind. */
export async function sweep(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => /^\..*\.\d+\.[0-9a-f]{8}$/.test(name));
  for (const name of drafts) {
    const pid = Number(name.split('.').at(-2));
    const age = Date.now() - (await stat(join(folder, name))).mtimeMs;
    // In a container every run has the same number, so that it alone says little.
    if (age > ABANDONED || (pid !== process.pid && !isRunning(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
