import { isBlank, type Json, numberOf, type Path } from '../json.ts';
import { type Breach, lengthBreaches } from './breach.ts';
import { buttonBreaches } from './buttons.ts';
import { customIdBreaches } from './custom-ids.ts';
import { embedBreaches } from './embeds.ts';
import { COMPONENTS_V2, layoutBreaches } from './layout.ts';
import { mentionBreaches } from './mentions.ts';
import { selectBreaches } from './selects.ts';

/** Message flag EPHEMERAL. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const EPHEMERAL = 1 << 6;
/** Message flag LOADING: "thinking …" after a deferral. Same table. */
export const LOADING = 1 << 7;
const SUPPRESS_EMBEDS = 1 << 2;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const VOICE_MESSAGE = 1 << 13;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-messages, "flags" */
const MAY_SEND = SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | VOICE_MESSAGE | COMPONENTS_V2;
/** https://discord.com/developers/docs/resources/webhook#edit-webhook-message, "flags"; EPHEMERAL is judged by itself. */
const MAY_EDIT = SUPPRESS_EMBEDS | COMPONENTS_V2 | EPHEMERAL;

/** The rules on a message that is sent. `path` is where it stands in the request's body. */
export function messageBreaches(body: Json, path: Path): readonly Breach[] {
  const flags = numberOf(body.flags);
  const v2 = (flags & COMPONENTS_V2) !== 0;
  return [
    ...flagBreaches(flags, MAY_SEND, path),
    ...(v2 ? legacyFieldBreaches(body, path) : []),
    ...partBreaches(body, path, v2),
  ];
}

/** The rules on an edit of a message, which has the flags `held` and, if `loading`, was only deferred so far. */
export function editBreaches(body: Json, path: Path, held: number): readonly Breach[] {
  const flags = typeof body.flags === 'number' ? body.flags : undefined;
  const v2 = ((flags ?? 0) & COMPONENTS_V2) !== 0 || (held & COMPONENTS_V2) !== 0;
  return [
    ...(flags === undefined ? [] : flagBreaches(flags, MAY_EDIT, path)),
    ...(flags === undefined ? [] : changeBreaches(flags, held, path)),
    ...(v2 ? legacyFieldBreaches(body, path) : []),
    ...partBreaches(body, path, v2),
  ];
}

function partBreaches(body: Json, path: Path, v2: boolean): readonly Breach[] {
  const components = [...path, 'components'];
  return [
    ...lengthBreaches('content length', [...path, 'content'], body.content, 0, 2000),
    ...embedBreaches(body.embeds, [...path, 'embeds']),
    ...mentionBreaches(body.allowed_mentions, [...path, 'allowed_mentions']),
    ...layoutBreaches(body.components, components, v2),
    ...customIdBreaches(body.components, components),
    ...buttonBreaches(body.components, components),
    ...selectBreaches(body.components, components),
  ];
}

function flagBreaches(flags: number, may: number, path: Path): readonly Breach[] {
  const excess = flags & ~may;
  if (excess === 0) return [];
  const message = `These message flags cannot be set here: ${excess}`;
  return [{ rule: 'message flags', path: [...path, 'flags'], code: 'MESSAGE_FLAGS_INVALID', message, sent: flags }];
}

/**
 * IS_COMPONENTS_V2 stays once it is set, and an edit cannot make a message ephemeral.
 * https://discord.com/developers/docs/components/using-message-components and
 * https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
 */
function changeBreaches(flags: number, held: number, path: Path): readonly Breach[] {
  const where = [...path, 'flags'];
  const breaches: Breach[] = [];
  if ((held & COMPONENTS_V2) !== 0 && (flags & COMPONENTS_V2) === 0) {
    const message = 'The IS_COMPONENTS_V2 flag cannot be removed from a message';
    const code = 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG';
    breaches.push({ rule: 'components v2 stays', path: where, code, message, sent: flags });
  }
  if ((flags & EPHEMERAL) !== 0 && (held & EPHEMERAL) === 0) {
    const message = 'A message cannot be made ephemeral by an edit';
    const code = 'MESSAGE_CANNOT_CHANGE_EPHEMERAL';
    breaches.push({ rule: 'ephemeral stays', path: where, code, message, sent: flags });
  }
  return breaches;
}

/**
 * With IS_COMPONENTS_V2 a message has no content, embeds, poll or stickers.
 * https://discord.com/developers/docs/components/reference#component-reference, "Components V2"
 */
function legacyFieldBreaches(body: Json, path: Path): readonly Breach[] {
  return ['content', 'embeds', 'poll', 'sticker_ids']
    .filter((field) => !isBlank(body[field]))
    .map((field) => ({
      rule: 'legacy field with components v2',
      path: [...path, field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      sent: body[field],
    }));
}
