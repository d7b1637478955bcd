import { serve } from '../child.ts';
import { plainSearch } from '../plain-search.ts';
import { engineTasks } from './tasks.ts';

/** The reference of the engine: plain MiniSearch. */
serve(
  engineTasks({
    build: plainSearch,
    answer: (search, { text }) => search.search(text),
    complete: (search, { text }) => search.autoSuggest(text),
  }),
);
