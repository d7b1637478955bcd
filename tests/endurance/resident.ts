import { readFileSync } from 'node:fs';

/** MiB that a process holds in memory. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
export function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
