import type { Kind } from '../../core/entry.ts';

/** The frame's colour by kind: decoration only, the source line says the kind in words. RGB. */
export const KIND_COLOURS: Readonly<Record<Kind, number>> = {
  lexicon: 0x2f6fde,
  faq: 0x1f9d6b,
  tip: 0xe8891c,
  article: 0x8250c4,
};

/** For lists, help and everything that is not one entry. */
export const NEUTRAL = 0x7a7f87;
/** For what went wrong or was refused. */
export const WARNING = 0xc9372c;
