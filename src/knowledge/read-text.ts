import { type FileHandle, open } from 'node:fs/promises';
import type { Fault } from '../core/fault.ts';
import { decode, MAXIMUM_FILE_BYTES } from './decode.ts';
import { errorCode } from './disk.ts';
import { fault } from './faults.ts';
import type { FoundFile } from './list-folder.ts';

export type FileText =
  | { readonly outcome: 'read'; readonly file: string; readonly text: string }
  | { readonly outcome: 'refused'; readonly file: string; readonly fault: Fault };

/** Reads one file of a listing as text; what is too large is not read at all. */
export async function readText({ file, path }: FoundFile): Promise<FileText> {
  const refuse = (found: Fault): FileText => ({ outcome: 'refused', file, fault: found });
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const { size } = await handle.stat();
    if (size > MAXIMUM_FILE_BYTES)
      return refuse(fault('file-too-large', file, 1, { bytes: size, limit: MAXIMUM_FILE_BYTES }));
    const decoded = decode(await handle.readFile());
    if (decoded.outcome !== 'read') return refuse(fault(decoded.outcome, file, decoded.line));
    return { outcome: 'read', file, text: decoded.text };
  } catch (error) {
    return refuse(fault('file-unreadable', file, 1, { error: errorCode(error) }));
  } finally {
    await handle?.close();
  }
}
