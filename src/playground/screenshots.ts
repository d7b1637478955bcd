import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readConfig } from '../config.ts';
import { startKeeping } from '../keeping.ts';
import { createLog } from '../log.ts';
import { findBrowser, launchBrowser } from './browser.ts';
import { startPlayground } from './playground.ts';

/** A picture for the README: what is done on the page, and what of it is shown. */
interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly draw: (page: Page) => Promise<void>;
}

const FOLDER = 'docs/images';

const PICTURES: readonly Picture[] = [
  {
    name: 'autocomplete',
    options: { viewport: { width: 760, height: 560 }, colorScheme: 'light', locale: 'de' },
    draw: async (page) => {
      await page.keyboard.type('/frag seedi', { delay: 30 });
      await page.locator('#suggestions [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'phone',
    options: { viewport: { width: 360, height: 720 }, colorScheme: 'dark', locale: 'en-US' },
    draw: (page) => ask(page, 'What does a used car cost?'),
  },
  {
    name: 'answer',
    options: { viewport: { width: 1200, height: 720 }, colorScheme: 'dark', locale: 'da' },
    draw: async (page) => {
      await ask(page, 'Was ist Mundpropaganda?');
      await page.locator('details.record > summary').first().click();
    },
  },
];

/** Writes the pictures of the real page, with the real bot behind it. */
async function main(): Promise<void> {
  const browserPath = findBrowser(process.argv[2]);
  if (browserPath === undefined) {
    process.stderr.write(
      'No browser was found: install one (Debian: apt-get install chromium), or name one: npm run screenshots -- PATH\n',
    );
    process.exitCode = 1;
    return;
  }
  const data = await mkdtemp(join(tmpdir(), 'lauffeuer-screenshots-'));
  const config = readConfig({ DATA_DIR: data, KNOWLEDGE_WATCH: 'false' });
  const log = await createLog({ level: 'warn', to: 'stderr' });
  const keeping = await startKeeping(config, log);
  const input = new PassThrough();
  const { defaultLanguage, moderatorRoleIds, knowledgeDir: folder } = config;
  const playground = await startPlayground({
    config: { defaultLanguage, moderatorRoleIds },
    store: keeping.store,
    storage: keeping.storage,
    log,
    folder,
    port: 0,
    input,
    output: new PassThrough().resume(),
  });
  const browser = await launchBrowser(browserPath);
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const picture of PICTURES) {
      const path = `${FOLDER}/${picture.name}.png`;
      const page = await browser.newPage(picture.options);
      await page.goto(playground.url);
      await page.waitForSelector('body.is-ready');
      await picture.draw(page);
      // The time of day is nobody's business, and would change every picture.
      await page.evaluate("document.querySelectorAll('time').forEach((time) => time.remove())");
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      await page.close();
      const { size } = await stat(path);
      process.stdout.write(`${path} ${Math.round(size / 1024)} KB\n`);
    }
  } finally {
    await browser.close();
    await playground.stop();
    await keeping.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#message-box').fill('/ask ');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.locator('#log article.is-ephemeral').last().waitFor();
  await page.evaluate("[...document.querySelectorAll('#log article')].at(-1).scrollIntoView()");
}

await main();
