import type { Fault } from '../../core/fault.ts';
import type { Json } from '../discord/json.ts';
import type { Place } from '../discord/types.ts';

/**
 * What the page and its server say to each other. The server pushes `Push`es as server-sent events; the page posts a
 * `Deed` with who does it and gets an `Outcome`. Types alone: the browser's code and Node's both import them.
 */

/** Discord's Markdown, read: what a text is made of, never HTML. */
export type TextNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; readonly inside: readonly TextNode[] }
  | { readonly type: 'subtext' | 'quote'; readonly inside: readonly TextNode[] }
  | { readonly type: 'heading'; readonly level: number; readonly inside: readonly TextNode[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'codeBlock'; readonly text: string; readonly language: string }
  | { readonly type: 'link'; readonly address: string; readonly inside: readonly TextNode[] }
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly TextNode[])[] }
  | { readonly type: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly type: 'command'; readonly name: string }
  | { readonly type: 'emoji'; readonly name: string }
  | { readonly type: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly type: 'break' };

/** A message as Discord has it, and its texts read. */
export interface ShownMessage {
  readonly message: Json;
  /** By the text as it stands in the message. */
  readonly texts: Readonly<Record<string, readonly TextNode[]>>;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** How much a member of the server may do: `helper` has a role, `moderator` the permission Manage Server. */
export const RANKS = ['member', 'helper', 'moderator'] as const;
export type Rank = (typeof RANKS)[number];

/** Who acts, where, and how their Discord is set. */
export interface Identity {
  readonly userId: string;
  readonly rank: Rank;
  readonly locale: string;
  readonly guildLocale: string;
  readonly place: Place;
}

export type OptionText = string | number | boolean;

/** What a person does on the page. */
export type PageDeed =
  | { readonly type: 'say'; readonly content: string }
  | { readonly type: 'command'; readonly command: string; readonly options: Readonly<Record<string, OptionText>> }
  | {
      readonly type: 'autocomplete';
      readonly command: string;
      readonly options: Readonly<Record<string, OptionText>>;
      readonly focused: string;
    }
  | {
      readonly type: 'component';
      readonly messageId: string;
      readonly customId: string;
      readonly values?: readonly string[] | undefined;
    }
  | {
      readonly type: 'modal';
      readonly openedBy: string;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly type: 'messageCommand'; readonly command: string; readonly messageId: string };

/** What came of a deed. `problem` is a sentence: Discord's client would not have let it happen. */
export type Outcome =
  | { readonly type: 'done' }
  | { readonly type: 'unanswered' }
  | { readonly type: 'choices'; readonly choices: readonly { readonly name: string; readonly value: OptionText }[] }
  | {
      readonly type: 'modal';
      /** The id of the interaction that was answered with it. */
      readonly openedBy: string;
      readonly modal: Json;
      readonly texts: ShownMessage['texts'];
    }
  | { readonly type: 'problem'; readonly problem: string };

/** How much of a limit of Discord's is used. */
export interface Limit {
  readonly name: string;
  readonly used: number;
  readonly most: number;
}

/** A rule of Discord's that was broken. */
export interface BrokenRule {
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

/** A request that the bot made for an interaction. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** From the interaction's dispatch, in milliseconds. */
  readonly after: number;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly limits: readonly Limit[];
}

/** Why the bot answered as it did: the engine's own account, asked once more. */
export interface WhyAnswer {
  readonly question: string;
  readonly wished: string;
  readonly outcome: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly results: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: string;
    readonly matchedLanguage: string;
    /** 0 to 1. */
    readonly score: number;
    readonly named: string | undefined;
    readonly words: readonly string[];
    readonly read: readonly string[];
    readonly source: string;
  }[];
}

/** An interaction from its dispatch to the last that the bot did about it. */
export interface InteractionRecord {
  readonly id: string;
  /** In a few words: `/ask question: …`. */
  readonly title: string;
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modal' | 'other';
  readonly who: string;
  /** ISO time. */
  readonly at: string;
  readonly answered: boolean;
  /** To the accepted answer, in milliseconds. */
  readonly latency: number;
  readonly request: Json;
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly BrokenRule[];
  readonly why: WhyAnswer | undefined;
}

/** A fault in a knowledge file, in a sentence for each language of the interface. */
export interface ShownFault extends Pick<Fault, 'severity' | 'line'> {
  /** Relative to the working directory. */
  readonly file: string;
  readonly sentences: Readonly<Record<string, string>>;
}

/** What is served, and what came of the last time that it was read. */
export interface KnowledgeNews {
  readonly folder: string;
  readonly watched: boolean;
  readonly revision: string;
  /** ISO time. */
  readonly loadedAt: string;
  readonly files: number;
  readonly entries: readonly { readonly language: string; readonly counts: Readonly<Record<string, number>> }[];
  readonly faults: readonly ShownFault[];
  /** Files that went bad and are served as they last were. */
  readonly kept: readonly string[];
  /** Nothing was swapped: there would have been nothing to serve. */
  readonly refused: boolean;
  readonly changes: readonly {
    readonly change: 'added' | 'changed' | 'removed';
    readonly id: string;
    readonly language: string;
    readonly title: string;
  }[];
  /** Counts up with every reading since the start, which is 0. */
  readonly reading: number;
}

/** Everything that a page needs to begin. */
export interface Snapshot {
  readonly bot: Person;
  readonly people: readonly Person[];
  readonly roles: readonly Person[];
  readonly channels: Readonly<Record<Place, string>>;
  readonly guildId: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  readonly commands: readonly Json[];
  readonly messages: readonly ShownMessage[];
  readonly records: readonly InteractionRecord[];
  readonly knowledge: KnowledgeNews;
  /** Questions that the knowledge answers, by language, to try. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

export type Push =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'message'; readonly action: 'create' | 'edit' | 'delete'; readonly shown: ShownMessage }
  | { readonly type: 'record'; readonly record: InteractionRecord }
  | { readonly type: 'commands'; readonly commands: readonly Json[] }
  | { readonly type: 'knowledge'; readonly knowledge: KnowledgeNews };
