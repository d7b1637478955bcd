import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** Somebody in front of the page. */
export interface Visitor {
  readonly page: Page;
  /** The last message of the bot's that they see. */
  readonly answer: Locator;
  become(who: {
    readonly person?: string;
    readonly rank?: string;
    readonly locale?: string;
    readonly place?: string;
  }): Promise<void>;
  /** Types a command as a person does, and waits until there is a message more. */
  command(text: string): Promise<Locator>;
  /** Opens the menu of a message and chooses something in it. */
  choose(message: Locator, item: string): Promise<void>;
  /** All that went wrong: errors on the console, exceptions, requests to elsewhere. */
  readonly troubles: readonly string[];
  leave(): Promise<void>;
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'dark', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(`asked elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  await page.waitForSelector('body.is-ready');
  const messages = page.locator('#log article');
  const answer = messages.last();

  return {
    page,
    answer,
    troubles,
    async become({ person, rank, locale, place }) {
      if (person !== undefined) await page.locator('#who .person', { hasText: person }).click();
      if (rank !== undefined) await page.locator('#who-rank').selectOption(rank);
      if (locale !== undefined) await page.locator('#who-your-discord-s-language').selectOption(locale);
      if (place !== undefined) await page.locator('#channels button', { hasText: place }).click();
    },
    async command(text) {
      const before = await messages.count();
      await page.locator('#message-box').fill('');
      await page.locator('#message-box').click();
      // A space behind a command's name begins it, as Enter in the list does.
      await page.keyboard.type(text.includes(' ') ? text : `${text} `);
      await page.keyboard.press('Enter');
      await messages.nth(before).waitFor();
      return messages.nth(before);
    },
    async choose(message, item) {
      await message.hover();
      await message.locator('.actions button').click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    leave: () => context.close(),
  };
}
