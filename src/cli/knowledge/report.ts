import { join } from 'node:path';
import type { Fault } from '../../core/fault.ts';
import { checkFolder } from '../../knowledge/check.ts';
import { type KnowledgeFolder, readKnowledge } from '../../knowledge/read-knowledge.ts';
import type { Call } from './run.ts';

/** `knowledge/de/faq/x.md:5: what is wrong`, as editors and terminals make it clickable; a warning says that it is one. */
export function faultLine({ file, line, severity, ...fault }: Fault, { directory, speaker }: Call): string {
  const place = `${join(directory, file)}:${line}`;
  const sentence = speaker.fault(fault);
  return severity === 'error' ? `${place}: ${sentence}` : `${place}: ${speaker.t('severity.warning')}: ${sentence}`;
}

/** Reads the folder, saying so; where it cannot be read, that is printed and there is nothing. */
export async function readFolder(call: Call): Promise<KnowledgeFolder | undefined> {
  call.tell(`Reading ${call.directory} …`);
  const reading = await readKnowledge(call.directory);
  if (reading.outcome === 'read') return reading;
  for (const fault of checkFolder(reading)) call.print(faultLine(fault, call));
  return undefined;
}
