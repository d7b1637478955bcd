import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Speaker } from '../../i18n/speaker.ts';
import type { Context } from '../context.ts';
import { formatCustomId, parseCustomId } from '../custom-id.ts';
import { entryOf } from '../find-entry.ts';
import { privately, type Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { noticeView } from '../views/note.ts';
import type { Press } from './press.ts';

/**
 * Counts whether an answer helped, for each entry that it is made of, and nothing else. The message stays as it is but for the two buttons: one says thanks, so
 * that nobody is counted twice for one answer, the other leads an unhappy reader to the moderators.
 */
export function rate(
  { entries, language, helpful }: Press & { readonly action: 'rate' },
  request: PressRequest,
  { knowledge, storage }: Context,
  speaker: Speaker,
): Reply {
  for (const reference of entries) {
    const entry = entryOf(knowledge, reference, language);
    if (entry !== undefined) storage.feedback.count(entry.id, entry.language, helpful);
  }
  const components = request.components.filter(isObject);
  if (request.onPublicMessage || components.length === 0) {
    return privately(noticeView(speaker.t('feedback.thanks')));
  }
  const mayTell = !helpful && request.asked !== undefined;
  return { type: 'rebuild', components: components.flatMap((one) => rebuilt(one, speaker, helpful, mayTell)) };
}

type Json = Readonly<Record<string, unknown>>;

function rebuilt(component: Json, speaker: Speaker, helpful: boolean, mayTell: boolean): readonly Json[] {
  const { components, custom_id: id } = component;
  if (Array.isArray(components)) {
    return [
      {
        ...component,
        components: components.filter(isObject).flatMap((one) => rebuilt(one, speaker, helpful, mayTell)),
      },
    ];
  }
  const press = typeof id === 'string' ? parseCustomId(id) : undefined;
  if (press?.action !== 'rate') return [component];
  if (press.helpful === helpful) return [{ ...component, label: speaker.t('feedback.thanks'), disabled: true }];
  if (!mayTell) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: speaker.t('tell.tell'),
      custom_id: formatCustomId({ action: 'tell', language: speaker.language }),
    },
  ];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
