import { describe, expect, it } from 'vitest';
import { HEADERS, refusal } from '../../src/playground/page/guard.ts';

const JSON_TYPE = 'application/json';

describe('who may talk to the page', () => {
  it.each([['127.0.0.1:4321'], ['localhost:4321'], ['localhost:8080'], ['[::1]:4321']])(
    'whoever opens it at %s',
    (host) => {
      expect(refusal({ method: 'GET', headers: { host } })).toBeUndefined();
    },
  );

  it.each([
    [undefined],
    [''],
    ['evil.example'],
    ['127.0.0.1.evil.example:4321'],
    ['localhost.evil.example'],
    ['127.0.0.1@evil.example'],
    ['[::2]:4321'],
  ])('no site whose name was made to lead here: %s', (host) => {
    expect(refusal({ method: 'GET', headers: host === undefined ? {} : { host } })).toBeDefined();
  });

  it('no other site that sends something here, and no other port of this machine', () => {
    const host = 'localhost:4321';
    const post = (headers: object) =>
      refusal({ method: 'POST', headers: { host, 'content-type': JSON_TYPE, ...headers } });
    expect(post({ origin: 'http://localhost:4321' })).toBeUndefined();
    expect(post({ origin: 'https://evil.example' })).toBeDefined();
    expect(post({ origin: 'http://localhost:9999' })).toBeDefined();
    expect(post({ origin: 'null' })).toBeDefined();
    expect(post({})).toBeDefined();
    expect(post({ origin: 'http://localhost:4321', 'content-type': 'text/plain' })).toBeDefined();
    expect(refusal({ method: 'GET', headers: { host, origin: 'https://evil.example' } })).toBeDefined();
  });

  it('and the page itself loads from here alone', () => {
    const policy = HEADERS['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
