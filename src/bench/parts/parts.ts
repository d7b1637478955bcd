import { asking, starting } from './discord.ts';
import { engine345, engine20000, engine100000 } from './engine.ts';
import { http } from './http.ts';
import { leaking } from './leak.ts';
import type { Part } from './part.ts';
import { loading, reloading } from './store.ts';

/** All parts, in the order in which they are run. */
export const PARTS: readonly Part[] = [
  starting,
  asking,
  http,
  engine345,
  engine20000,
  engine100000,
  loading,
  reloading,
  leaking,
];
