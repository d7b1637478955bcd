import { describe, expect, it } from 'vitest';
import { type Parsed, parseOne, read } from './files.ts';

describe.each(['ci', 'release'])('the workflow %s', (name) => {
  const path = `.github/workflows/${name}.yml`;
  const workflow = parseOne(path);
  const steps: readonly Parsed[] = Object.values(workflow.jobs).flatMap((job: Parsed) => job.steps);

  it('names every action by the commit, with its version beside it', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    const pinned = [...read(path).matchAll(/uses: (\S+@[\da-f]{40}) # v\d+\.\d+\.\d+$/gm)].map(([, action]) => action);
    expect(pinned).toEqual(used);
  });

  it('may read, and no more than it says', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('does what .ci/run does, and asks for known weaknesses', () => {
    const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
    expect(commands).toMatch(/\.ci\/run$/m);
    expect(commands).toContain('npm audit --audit-level=high');
  });

  it('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
    for (const [, script = ''] of commands.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(scripts).toHaveProperty([script]);
  });
});

it('the workflows name an action by one commit', () => {
  const commits = new Map<string, Set<string>>();
  for (const name of ['ci', 'release']) {
    for (const [, action = '', commit = ''] of read(`.github/workflows/${name}.yml`).matchAll(/uses: (\S+)@(\S+)/g)) {
      commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
  }
  expect([...commits.values()].filter(({ size }) => size > 1)).toEqual([]);
});
