/** The bot cannot run, for a reason outside it that the message tells in a line. */
export class StartError extends Error {
  /** Of sysexits.h: 78 for what is configured, 69 for a service that does not answer. */
  readonly exitCode: 69 | 78;

  constructor(message: string, exitCode: 69 | 78) {
    super(message);
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}
