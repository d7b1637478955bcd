import { askCommand } from './ask.ts';
import { browseCommand } from './browse.ts';
import type { Command } from './command.ts';
import { defineCommand } from './define.ts';
import { helpCommand } from './help.ts';
import { knowledgeCommand } from './knowledge.ts';
import { searchCommand } from './search.ts';
import { tipCommand } from './tip.ts';

/** Every command there is. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  defineCommand,
  tipCommand,
  searchCommand,
  browseCommand,
  helpCommand,
  knowledgeCommand,
];
