import { isBlank, isObject, listOf, type Path } from '../json.ts';
import { type Breach, badLength } from './breach.ts';

/**
 * Who may be pinged: `parse` names kinds, `users` and `roles` name at most 100 ids each, and a kind is not named both ways.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function mentionBreaches(allowed: unknown, path: Path): readonly Breach[] {
  if (!isObject(allowed)) return [];
  return (['users', 'roles'] as const).flatMap((kind) => {
    const breaches: Breach[] = [];
    const ids = listOf(allowed[kind]);
    if (ids.length > 100) breaches.push(badLength('mention ids', [...path, kind], ids.length, 0, 100));
    if (listOf(allowed.parse).includes(kind) && !isBlank(ids)) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      const code = 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE';
      breaches.push({ rule: 'mentions named twice', path, code, message, sent: allowed });
    }
    return breaches;
  });
}
