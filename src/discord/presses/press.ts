import type { Kind, Language } from '../../core/entry.ts';
import type { Stretch } from '../../core/stretch.ts';

/**
 * What a button or select does when it is pressed. It stands whole in the `custom_id`, so that it can be served after a
 * restart, a reload, or by another replica.
 */
export type Press =
  /** Show an entry: turn a page, read on, change the language, open. */
  | {
      readonly action: 'open';
      readonly entry: string;
      /** How the entry's text began to be read: its digest then. */
      readonly digest: string;
      readonly language: Language;
      /** From 0. */
      readonly page: number;
      /** What of it is shown in place of the page: what matched the question. */
      readonly stretch?: Stretch;
    }
  /** A select whose values are pointers to entries. */
  | { readonly action: 'pick'; readonly language: Language; readonly recipient?: string }
  | {
      readonly action: 'tip';
      readonly language: Language;
      /** {@link shortHash} of the tips already shown, oldest first. */
      readonly seen: readonly string[];
      readonly topic: string;
    }
  | {
      readonly action: 'search';
      readonly language: Language;
      readonly page: number;
      readonly kind?: Kind;
      readonly text: string;
    }
  | { readonly action: 'browse'; readonly language: Language; readonly page: number; readonly kind?: Kind }
  | { readonly action: 'faults'; readonly language: Language; readonly page: number }
  /** A moderator's: what it does, and with what. */
  | { readonly action: 'desk'; readonly language: Language; readonly step: DeskStep; readonly about: string }
  /** Show two entries side by side. */
  | { readonly action: 'both'; readonly entries: Pair; readonly digest: string; readonly language: Language }
  /** Post one entry, or two side by side, in the channel. */
  | {
      readonly action: 'share';
      readonly entries: OneOrTwo;
      /** {@link digestOf} the entries as the presser reads them: nothing else is posted in their name. */
      readonly digest: string;
      /** In which the presser reads them. */
      readonly language: Language;
      /** What they read of one entry in place of its beginning. */
      readonly stretch?: Stretch;
    }
  /** Say whether the answer helped: an entry, or two side by side. */
  | { readonly action: 'rate'; readonly entries: OneOrTwo; readonly language: Language; readonly helpful: boolean }
  /** Say why it was the answer. */
  | { readonly action: 'why'; readonly entries: OneOrTwo; readonly language: Language }
  /** Say what is kept about members. */
  | { readonly action: 'privacy'; readonly language: Language }
  /** Open the modal that tells the moderators of a question; and what it is sent with. */
  | { readonly action: 'tell'; readonly language: Language }
  | { readonly action: 'told'; readonly language: Language }
  /** Ask the question of the message once more, to be answered in this language. */
  | { readonly action: 'again'; readonly language: Language }
  /** Be answered in `choice` from now on; in the language of one's Discord where it is absent. */
  | { readonly action: 'speak'; readonly language: Language; readonly choice?: Language }
  /** Preview an entry as the answer to somebody's message; the one that is chosen in a select where none is named. */
  | {
      readonly action: 'preview';
      readonly language: Language;
      readonly to: Addressee;
      readonly entry?: { readonly reference: string; readonly digest: string };
    }
  /** Post an entry as the answer to somebody's message. */
  | {
      readonly action: 'reply';
      readonly language: Language;
      readonly to: Addressee;
      readonly entry: { readonly reference: string; readonly digest: string };
    };

/** What moderators' buttons and selects do; `about` is a revision, the key of a gap, a channel's id or a number. */
export const DESK_STEPS = [
  'apply',
  'force',
  'cancel',
  'stale',
  'gaps',
  'draft',
  'dismiss',
  'csv',
  'settings',
  'language',
  'channel',
  'spoken',
  'sharing',
  'roles',
] as const;
export type DeskStep = (typeof DESK_STEPS)[number];

/** Two entries that stand side by side. */
type Pair = readonly [string, string];
type OneOrTwo = readonly [string] | Pair;

/** The message that is answered, and the language that it is written in. */
export interface Addressee {
  readonly message: string;
  readonly language: Language;
}
