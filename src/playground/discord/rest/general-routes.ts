import { REFUSALS } from '../refusals.ts';
import { applicationObject, channelObject, selfObject } from '../resources.ts';
import type { World } from '../world.ts';
import type { Route } from './route.ts';

/** Who am I, where is the gateway, what is this channel. `gatewayUrl` begins with `ws://`. */
export function generalRoutes(world: World, gatewayUrl: () => string): readonly Route[] {
  const session = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 };
  return [
    {
      method: 'GET',
      pattern: '/gateway',
      auth: 'none',
      handle: () => ({ status: 200, body: { url: gatewayUrl() } }),
    },
    {
      method: 'GET',
      pattern: '/gateway/bot',
      auth: 'bot',
      handle: () => ({ status: 200, body: { url: gatewayUrl(), shards: 1, session_start_limit: session } }),
    },
    {
      method: 'GET',
      pattern: '/users/@me',
      auth: 'bot',
      handle: () => ({ status: 200, body: selfObject(world) }),
    },
    {
      method: 'GET',
      pattern: '/applications/@me',
      auth: 'bot',
      handle: () => ({ status: 200, body: applicationObject(world) }),
    },
    {
      method: 'GET',
      pattern: '/oauth2/applications/@me',
      auth: 'bot',
      handle: () => ({ status: 200, body: applicationObject(world) }),
    },
    {
      method: 'GET',
      pattern: '/channels/:channel',
      auth: 'bot',
      handle({ params }) {
        const channel = channelObject(world, params.channel ?? '');
        return channel === undefined ? REFUSALS.unknownChannel : { status: 200, body: channel };
      },
    },
  ];
}
