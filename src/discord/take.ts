/**
 * Takes a raw interaction out of discord.js's hands: gives back what it holds, and leaves an empty object behind, of which
 * discord.js makes nothing. It would make objects with methods and caches of it that nobody reads here, and throws where it
 * cannot (a modal submitted without components), in a place where that ends the process.
 */
export function takeInteraction(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const taken = { ...raw };
  for (const key of Object.keys(raw)) Reflect.deleteProperty(raw, key);
  return taken;
}
