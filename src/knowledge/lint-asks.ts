import { ask } from '../core/ask.ts';
import type { Fault } from '../core/fault.ts';
import type { Subject } from './lint.ts';

/**
 * Every golden question, asked in its own language, is answered with the entry that it stands in. Asks them all: seconds,
 * during which nothing else is done, so this is for the shell and not for a bot that answers meanwhile.
 */
export function* askChecks({ authored, knowledge, at }: Subject): Iterable<Fault> {
  for (const entry of authored) {
    for (const [index, text] of entry.asks.entries()) {
      const { outcome, results } = ask(knowledge(), text, entry.language);
      const found = results[0]?.entry.id;
      const key = `asks.${index}`;
      if (found === entry.id && outcome === 'answer') continue;
      if (found === undefined || found === entry.id) yield at(entry, key, 'ask-unsure', { text, id: entry.id });
      else yield at(entry, key, 'ask-clash', { text, id: entry.id, found });
    }
  }
}
