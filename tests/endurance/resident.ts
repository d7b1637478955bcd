import { readFileSync } from 'node:fs';

/** The memory of a process, looked at from time to time while it works evenly; in MiB. */
export interface Memory {
  look(): void;
  /**
   * The lowest of all looks in the second quarter, by when caches have filled, and in the last: garbage comes and goes by as much as
   * a leak would take.
   */
  lowest(): { readonly early: number; readonly late: number };
}

export function watchMemory(pid: number): Memory {
  const looks: number[] = [];
  const lowestFrom = (quarter: number) =>
    Math.min(...looks.slice((quarter * looks.length) / 4, ((quarter + 1) * looks.length) / 4));
  return {
    look: () => void looks.push(residentOf(pid)),
    lowest: () => ({ early: lowestFrom(1), late: lowestFrom(3) }),
  };
}

/** What a process holds in memory. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
