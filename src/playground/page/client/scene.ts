import type { Json } from '../../discord/json.ts';
import type { Outcome, PageDeed } from '../protocol.ts';
import type { State } from './state.ts';

/** What those who draw need of the page around them. */
export interface Scene {
  readonly state: State;
  /** Does something as whoever one is; forms open and problems are told by themselves. */
  act(deed: PageDeed): Promise<Outcome>;
  /** Fills the message box with a command. */
  compose(command: string): void;
  /** Scrolls to a message. */
  jump(messageId: string): void;
  channelName(id: string): string;
  /** Says something for a moment. */
  say(sentence: string): void;
  /** Opens a message's menu beside an element. */
  openMenu(message: Json, at: { readonly x: number; readonly y: number }, returnTo: HTMLElement | undefined): void;
}
