import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoSeriousFindings } from './support/axe.ts';
import { BROWSER, NO_BROWSER, openBrowser } from './support/browser.ts';
import { type Playground, startPlayground } from './support/playground.ts';
import { visit } from './support/visitor.ts';

if (BROWSER === undefined) process.stderr.write(`tests/page/accessibility.test.ts: ${NO_BROWSER}\n`);

describe.runIf(BROWSER !== undefined)('the playground for everybody', { timeout: 120_000 }, () => {
  let browser: Browser;
  let playground: Playground;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([openBrowser(), startPlayground()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });

  it.each([
    ['dark', 'dark', 1280],
    ['light', 'light', 1280],
    ['dark at 360 pixels', 'dark', 360],
    ['light at 360 pixels', 'light', 360],
  ] as const)('has no serious finding of axe-core: %s', async (_name, colorScheme, width) => {
    const other = await visit(browser, playground.url, { colorScheme, viewport: { width, height: 800 } });
    const { page } = other;
    await expectNoSeriousFindings(page);
    await page.locator('#message-box').fill('/');
    await page.locator('#suggestions [role=option]').first().waitFor();
    await expectNoSeriousFindings(page);
    const answer = await other.command('/search viral');
    await answer.getByRole('combobox').click();
    await expectNoSeriousFindings(page);
    await answer.getByRole('combobox').press('Escape');
    if (width < 1000) await page.getByRole('button', { name: 'What goes on' }).click();
    await page.locator('details.record > summary').first().click();
    await page.locator('details.json > summary').first().click();
    await expectNoSeriousFindings(page);
    await page.getByRole('tab', { name: /Knowledge/ }).click();
    await expectNoSeriousFindings(page);
    const root = 'document.documentElement';
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
    expect(other.troubles).toEqual([]);
    await other.leave();
  });

  it('can be used at 360 pixels: channels, who one is and the panel are a press away', async () => {
    const other = await visit(browser, playground.url, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const { page } = other;
    await page.getByRole('button', { name: 'Channels and who you are' }).click();
    await other.become({ locale: 'da', place: 'Lauffeuer' });
    const answer = await other.command('/tip');
    expect(await answer.textContent()).toContain('· da');
    await page.getByRole('button', { name: 'What goes on' }).click();
    const record = page.locator('details.record-command').first();
    await record.waitFor();
    await page.keyboard.press('Escape');
    await record.waitFor({ state: 'hidden' });
    await other.leave();
  });
});
