import { answerThisCommand } from './answer-this.ts';
import { askCommand } from './ask.ts';
import { browseCommand } from './browse.ts';
import type { Command, MessageCommand } from './command.ts';
import { defineCommand } from './define.ts';
import { helpCommand } from './help.ts';
import { knowledgeCommand } from './knowledge.ts';
import { languageCommand } from './language.ts';
import { searchCommand } from './search.ts';
import { tipCommand } from './tip.ts';

/** Every slash command there is. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  defineCommand,
  tipCommand,
  searchCommand,
  browseCommand,
  languageCommand,
  helpCommand,
  knowledgeCommand,
];

/** Every command of the menu on a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [answerThisCommand];
