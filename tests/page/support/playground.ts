import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, startProgram } from '../../e2e/program.ts';

/** The built program without a token, on a copy of the knowledge. */
export interface Playground {
  readonly program: Program;
  readonly url: string;
  /** The copy of the knowledge folder. */
  readonly folder: string;
  stop(): Promise<void>;
}

const KNOWLEDGE = new URL('../../../knowledge/', import.meta.url);

export async function startPlayground(variables: Readonly<Record<string, string>> = {}): Promise<Playground> {
  const root = await mkdtemp(join(tmpdir(), 'lauffeuer-page-'));
  const folder = join(root, 'knowledge');
  await cp(KNOWLEDGE, folder, { recursive: true });
  const program = startProgram({ KNOWLEDGE_DIR: folder, ...variables });
  await program.until('Your own Discord: http');
  const [, url = ''] = /Your own Discord: (\S+)/.exec(program.output()) ?? [];
  return {
    program,
    url,
    folder,
    async stop() {
      program.kill('SIGTERM');
      await program.exit;
      await rm(root, { recursive: true, force: true });
    },
  };
}
