import { listOf, objectOf, objectsOf, type Path, textOf } from '../json.ts';
import { type Breach, badLength } from './breach.ts';

/**
 * At most 10 embeds, and at most 6,000 characters in title, description, field names and values, footer and author name
 * over all of them. https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export function embedBreaches(embeds: unknown, path: Path): readonly Breach[] {
  const breaches: Breach[] = [];
  const count = listOf(embeds).length;
  if (count > 10) breaches.push(badLength('embeds', path, count, 0, 10));
  const size = objectsOf(embeds).reduce((sum, embed) => sum + embedSize(embed), 0);
  if (size > 6000) {
    const message = 'Embed size exceeds maximum size of 6000';
    breaches.push({ rule: 'embed size', path, code: 'MAX_EMBED_SIZE_EXCEEDED', message, sent: size });
  }
  return breaches;
}

function embedSize(embed: Record<string, unknown>): number {
  const texts = [
    embed.title,
    embed.description,
    objectOf(embed.footer).text,
    objectOf(embed.author).name,
    ...objectsOf(embed.fields).flatMap((field) => [field.name, field.value]),
  ];
  return texts.reduce<number>((sum, text) => sum + textOf(text).length, 0);
}
