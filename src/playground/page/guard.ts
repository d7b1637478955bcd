import type { IncomingMessage } from 'node:http';

/** This machine's own names: another name that leads here is that of a site that wants in (DNS rebinding). */
const OWN_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Sent with everything: the page loads from here alone, stands in no frame, and tells no other site its address. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Why a request is turned away; undefined where it comes from the page itself or from somebody who opens it. Any port
 * is right: it may have been forwarded from elsewhere.
 */
export function refusal({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): string | undefined {
  const { host, origin } = headers;
  const address = `http://${host ?? ''}`;
  const name = URL.canParse(address) ? new URL(address).hostname : '';
  if (!OWN_NAMES.includes(name)) return 'This page answers to localhost and 127.0.0.1 alone.';
  if (origin !== undefined && origin !== address) return 'This page answers to itself alone.';
  const isRead = method === 'GET' || method === 'HEAD';
  // A form on another site can post, but not JSON, and a browser names the site it posts from.
  if (!isRead && origin === undefined) return 'A request that changes something needs an Origin.';
  if (!isRead && !/^application\/json\b/.test(headers['content-type'] ?? '')) return 'Send JSON.';
  return undefined;
}
