import { complete } from '../../core/complete.ts';
import { buildKnowledge } from '../../core/knowledge.ts';
import { answered } from '../answered.ts';
import { serve } from '../child.ts';
import { engineTasks } from './tasks.ts';

/** The bot's own engine. */
serve(
  engineTasks({
    build: (entries) => buildKnowledge({ entries, tags: [], revision: 'bench' }),
    answer: answered,
    complete: (knowledge, { text, language }) => complete(knowledge, text, { wished: language }),
  }),
);
