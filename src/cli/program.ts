import { ConfigError, EXIT_CONFIG } from '../config.ts';

/** The program was called wrongly: the message says how, and help is a flag away. */
export class UsageError extends Error {}

/** EX_USAGE of sysexits.h. */
const EXIT_USAGE = 64;

/**
 * Runs a program of the shell to its exit code. What its user did wrong is said in a line; anything else is a bug and keeps
 * its stack. A reader that closes early (`| head`) ends it quietly.
 */
export async function runProgram(program: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await program();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message} --help shows how it goes.\n`);
      process.exitCode = EXIT_USAGE;
    } else if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = EXIT_CONFIG;
    } else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}
