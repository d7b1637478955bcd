import type { Json } from './json.ts';

/** A rule of Discord's that the bot broke. */
export interface Violation {
  /** The name of the rule: `button label`, `late`, `unauthorized`. */
  readonly rule: string;
  /** The request and the place in its body: `POST /interactions/:id/:token/callback data.components.0`. */
  readonly where: string;
  readonly message: string;
  readonly sent: unknown;
}

/** A request that the bot made, for counting and for the reader. */
export interface SeenRequest {
  readonly method: string;
  /** The route with its parameters unfilled: `/applications/:app/commands`. */
  readonly route: string;
  readonly status: number;
}

/** A request of the bot's with its answer, byte for byte but for files. */
export interface Exchange {
  readonly method: string;
  /** With its parameters filled in: `/api/v10/webhooks/1/abc/messages/@original`. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

export interface LoopbackUser {
  readonly id: string;
  readonly username: string;
  /** The name that is shown. */
  readonly globalName: string;
}

/** A message as Discord holds and returns it. */
export interface LoopbackMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  /** Bit 6: ephemeral, bit 7: still thinking, bit 15: Components V2. */
  readonly flags: number;
  readonly components: readonly Json[];
  readonly embeds: readonly Json[];
  readonly attachments: readonly Json[];
  /** ISO time of the last edit, where there was one. */
  readonly edited_timestamp: string | null;
  /** Ids of the users who were really pinged by it. */
  readonly notified: readonly string[];
  readonly [field: string]: unknown;
}

export type OptionValue = string | number | boolean | LoopbackUser;

/** Where an interaction takes place: a server's channel, the bot's direct messages, or those of others. */
export type Place = 'guild' | 'dm' | 'private';

/** Who acts, where, and how their Discord is set. */
export interface Asker {
  /** Default: the first member, who is always the same. */
  readonly user?: LoopbackUser;
  /** The user's language; default `en-US`. */
  readonly locale?: string;
  /** The server's language; default `en-US`, as on most servers. */
  readonly guildLocale?: string;
  readonly place?: Place;
  /** The id of a thread or forum post of the server, in place of its channel. */
  readonly thread?: string;
  /** What the bot may do there; default what a plain member may. */
  readonly appPermissions?: bigint;
  /** The member's permissions in the channel; default those of a plain member. */
  readonly permissions?: bigint;
  /** Ids of the member's roles. */
  readonly roles?: readonly string[];
  /** Whether the bot was added to the server or by the user to their account; default as the place suggests. */
  readonly installed?: 'guild' | 'user';
  /** Sends it although Discord's own client would not offer it: a stale button, a command that is hidden from the member. */
  readonly forced?: boolean;
}

export type Deed =
  | { readonly type: 'command'; readonly command: string; readonly options?: Readonly<Record<string, OptionValue>> }
  | {
      readonly type: 'autocomplete';
      readonly command: string;
      readonly options?: Readonly<Record<string, OptionValue>>;
      /** The name of the option that is being typed. */
      readonly focused: string;
    }
  | {
      readonly type: 'component';
      readonly message: LoopbackMessage;
      readonly customId: string;
      /** What is chosen, for a select. */
      readonly values?: readonly string[];
    }
  | {
      readonly type: 'modal';
      /** The interaction that was answered with the modal. */
      readonly opened: InteractionOutcome;
      /** The text of each input, or what is chosen in each select, by custom_id. */
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    }
  | {
      readonly type: 'messageCommand';
      readonly command: string;
      /** A message that stands in the channel, or what a made-up one says. */
      readonly target: LoopbackMessage | { readonly content: string; readonly author?: LoopbackUser };
    }
  | {
      /** Anything else, as it stands: its fields replace those of a plain interaction. */
      readonly type: 'raw';
      readonly payload: Json;
    };

export type Driving = Asker & Deed;

/** What came of an interaction; the messages in it are those of the moment of reading. */
export interface InteractionOutcome {
  readonly id: string;
  /** What the bot was sent. */
  readonly request: Json;
  /** What it answered; undefined where it did not in time. */
  readonly response: Json | undefined;
  /** From the dispatch until the answer that was accepted had come in, before it was checked; in milliseconds. */
  readonly latency: number;
  /** The message that the answer made or changed; undefined where there is none or it was deleted. */
  readonly message: LoopbackMessage | undefined;
  /** All messages of this interaction, in order. */
  readonly messages: readonly LoopbackMessage[];
  /** Resolves as soon as the condition holds; rejects when it does not within `timeout` milliseconds (default 5,000). */
  until(condition: (outcome: InteractionOutcome) => boolean, timeout?: number): Promise<void>;
}

/** What a watcher (a page, a prompt) is told. */
export type LoopbackEvent =
  | { readonly type: 'interaction'; readonly outcome: InteractionOutcome }
  | { readonly type: 'message'; readonly action: 'create' | 'edit' | 'delete'; readonly message: LoopbackMessage }
  | { readonly type: 'violation'; readonly violation: Violation }
  | { readonly type: 'exchange'; readonly exchange: Exchange };
