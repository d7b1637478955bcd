import type { Measured } from '../figures.ts';

/** What all parts of the bench are told. */
export interface Plan {
  /** The shipped knowledge. */
  readonly knowledge: string;
  /** A smoke run: little of everything, so that the figures say nothing but that all of it works. */
  readonly quick: boolean;
  /** Whether parts were asked for by name: then each takes the time that it needs. */
  readonly chosen: boolean;
  /** For the sizes of generated knowledge in place of those of the targets. */
  readonly entries: number | undefined;
  /** A folder for a profile of each bot that is run (`node --cpu-prof`): the figures suffer a little by it. */
  readonly profiles: string | undefined;
  /** Says how far it has come. */
  say(line: string): void;
}

/** A measurement that can be run alone. */
export interface Part {
  readonly name: string;
  readonly what: string;
  run(plan: Plan): Promise<readonly Measured[]>;
}
