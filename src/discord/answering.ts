import type { Answer } from '../core/answer.ts';
import type { Entry } from '../core/entry.ts';
import type { Context } from './context.ts';
import { countMiss, countShown } from './count.ts';
import { privately, type Reply } from './reply.ts';
import { candidatesView, comparisonView, leadFor, noneView } from './views/answer.ts';
import { type EntryView, entryView, type Shown } from './views/entry.ts';

/** Whom an answer is for beside the asker: the id of a user. */
export interface For {
  readonly recipient?: string | undefined;
}

/**
 * What is replied to a question. A clear answer goes where it was asked for; anything less stays between the asker and the
 * bot.
 * @param no The sentence that says that there is none.
 */
export function replyWith(answer: Answer, shown: Shown, context: Context, no: string, { recipient }: For = {}): Reply {
  const [best] = answer.results;
  const wish = recipient === undefined ? {} : { recipient };
  if (answer.outcome === 'answer' && answer.comparison !== undefined) {
    const [one, other] = answer.comparison;
    const entries = [one.entry, other.entry] as const;
    for (const entry of entries) countShown(context, entry, 'answer');
    const view = comparisonView({ ...shown, entries });
    if (recipient === undefined) return privately(view);
    const lead = leadFor(shown.speaker, recipient);
    return {
      type: 'post',
      recipient,
      view: comparisonView({ ...shown, ...lead, entries, isPublic: true }),
      instead: view,
    };
  }
  if (answer.outcome === 'answer' && best !== undefined) {
    countShown(context, best.entry, 'answer');
    const { entry } = best;
    // The excerpt takes its time to be worked out, and a short entry is shown whole.
    return replyWithEntry(
      {
        ...shown,
        entry,
        get excerpt() {
          return best.excerpt;
        },
      },
      { recipient },
    );
  }
  countMiss(context, answer);
  if (answer.outcome === 'candidates' && best !== undefined) {
    return privately(candidatesView({ ...shown, answer, ...wish }), 'candidates');
  }
  return privately(noneView({ ...shown, answer, ...wish }, no), 'unanswered');
}

/** One entry, in private or for somebody in public. */
function replyWithEntry(shown: EntryView, { recipient }: For = {}): Reply {
  const view = entryView(shown);
  if (recipient === undefined) return privately(view);
  const lead = leadFor(shown.speaker, recipient);
  return { type: 'post', recipient, view: entryView({ ...shown, ...lead, isPublic: true }), instead: view };
}

/** An entry that is shown because it was asked for by name: a choice of autocompletion, say. */
export function replyWithNamed(entry: Entry, shown: Shown, context: Context, wish: For = {}): Reply {
  countShown(context, entry, 'answer');
  return replyWithEntry({ ...shown, entry }, wish);
}
