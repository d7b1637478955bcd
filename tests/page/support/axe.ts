import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fails where axe-core finds something serious or critical on the page as it is now. */
export async function expectNoSeriousFindings(page: Page): Promise<void> {
  // Past the page's security policy, which lets no script in but its own.
  await page.evaluate(axe.source);
  const findings = await page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' ')}`,
      );
  });
  expect(findings).toEqual([]);
}
