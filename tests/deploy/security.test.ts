import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathOf, read } from './files.ts';

it('SECURITY.md names no test, workflow or page that is not there', () => {
  const named = [...read('SECURITY.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
});

it('SECURITY.md answers each of the attackers', () => {
  for (const attacker of ['member', 'knowledge file', 'HTTP caller', 'leaked log', 'compromised dependency']) {
    expect(read('SECURITY.md')).toMatch(new RegExp(`^### A .*${attacker}`, 'm'));
  }
});
