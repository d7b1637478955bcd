import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNoSeriousFindings } from './support/axe.ts';
import { BROWSER, NO_BROWSER, openBrowser } from './support/browser.ts';
import { type Playground, startPlayground } from './support/playground.ts';
import { type Visitor, visit } from './support/visitor.ts';

/** Until it is so, for as long as a busy machine needs. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

if (BROWSER === undefined) process.stderr.write(`tests/page/browser.test.ts: ${NO_BROWSER}\n`);

describe.runIf(BROWSER !== undefined)('the playground in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let playground: Playground;
  let visitor: Visitor;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([openBrowser(), startPlayground()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });
  beforeEach(async () => {
    visitor = await visit(browser, playground.url);
  });
  afterEach(async () => {
    const { troubles } = visitor;
    await visitor.leave();
    expect(troubles).toEqual([]);
  });

  describe.each([
    {
      locale: 'en-US',
      language: 'en',
      commands: ['/ask What is seeding?', '/define seeding', '/tip', '/search viral', '/browse', '/help', '/language'],
      onlyYou: 'Only you can see this',
    },
    {
      locale: 'de',
      language: 'de',
      commands: [
        '/frag Was ist Seeding?',
        '/erklär seeding',
        '/tipp',
        '/suche viral',
        '/stöbern',
        '/hilfe',
        '/sprache',
      ],
      onlyYou: 'Nur du kannst das sehen',
    },
    {
      locale: 'da',
      language: 'da',
      commands: ['/spørg Hvad er seeding?', '/forklar seeding', '/tip', '/søg viral', '/bladr', '/hjælp', '/sprog'],
      onlyYou: 'Kun du kan se dette',
    },
  ])('in the locale $locale', ({ locale, language, commands, onlyYou }) => {
    it('answers every command', async () => {
      await visitor.become({ locale });
      for (const command of commands) {
        const answer = await visitor.command(command);
        const text = await answer.textContent();
        expect(text).toContain(onlyYou);
        expect(text).toContain(command.split(' ')[0] ?? '');
        const isOfAnEntry = /seeding|tip/i.test(command);
        if (isOfAnEntry) expect(text).toMatch(new RegExp(`(lexicon|faq|tip|article)/\\S+ · ${language}`));
      }
    });

    it('answers every subcommand of /knowledge to a moderator, and offers none to a member', async () => {
      await visitor.become({ locale, rank: 'member' });
      const { page } = visitor;
      await page.locator('#message-box').fill('/');
      const offered = page.locator('#suggestions [role=option]');
      expect(await offered.count()).toBe(commands.length);
      await visitor.become({ rank: 'moderator' });
      await page.locator('#message-box').fill('');
      await page.locator('#message-box').fill('/');
      const names = await page.locator('#suggestions .suggestion-label').allTextContents();
      const moderators = names.filter((name) => name.includes(' '));
      expect(moderators.length).toBeGreaterThan(5);
      for (const name of moderators) {
        const answer = await visitor.command(`${name} `);
        await eventually(() => answer.locator('.thinking').count()).toBe(0);
        expect(await answer.textContent()).toContain(onlyYou);
      }
      expect(await page.locator('.badge', { hasText: 'violation' }).allTextContents()).toEqual([]);
    });
  });

  it('completes a question by keyboard alone: arrow keys, Tab, Enter and Escape', async () => {
    const { page } = visitor;
    await page.locator('#message-box').focus();
    await page.keyboard.type('/as');
    await page.keyboard.press('Tab');
    await page.keyboard.type('seedi');
    const options = page.locator('#suggestions [role=option]');
    await options.filter({ hasText: 'Seeding' }).first().waitFor();
    const first = await options.first().textContent();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    const field = page.getByRole('combobox', { name: /^question/ });
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe(first);
    // What follows is the list of options that are left.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('dan');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: /^language/ }).inputValue()).toMatch(/Dan/);
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    await page.keyboard.press('Enter');
    await visitor.answer.filter({ hasText: /· da/ }).waitFor();
    // The arrow key brings the command back, Escape leaves it.
    await page.keyboard.press('ArrowUp');
    expect(await field.inputValue()).toBe(first);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#message-box').inputValue()).toBe('');
  });

  it('can be used by keyboard alone, from the message box to the menu of a message', async () => {
    const { page } = visitor;
    await page.keyboard.type('What is seeding?');
    await page.keyboard.press('Enter');
    await page.locator('#log article').last().filter({ hasText: 'What is seeding?' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const preview = page.locator('#log article', { hasText: 'Only you see this preview' }).last();
    await preview.waitFor();
    // The menu gives the focus back, and the answer comes next.
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const id = await preview.getAttribute('id');
    expect(await focused.evaluate((element) => element.closest('article')?.id)).toBe(id);
    for (let tabs = 0; tabs < 12 && (await focused.textContent()) !== 'Dansk'; tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator(`#${id}`, { hasText: '· da' }).waitFor();
  });

  it('says what is missing before anything is sent', async () => {
    const { page } = visitor;
    await page.locator('#message-box').fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: /^question/ }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#suggestions').textContent()).toContain('required');
  });

  it('lets one person share an answer and another read it in her own language', async () => {
    await visitor.become({ person: 'Mette', locale: 'en-US' });
    const answer = await visitor.command('/ask What is seeding?');
    await answer.getByRole('button', { name: 'Share', exact: true }).click();
    await visitor.page.locator('#log article:not(.is-ephemeral)', { hasText: 'lexicon/seeding · en' }).last().waitFor();
    await visitor.become({ person: 'Ida', locale: 'da' });
    expect(await visitor.page.getByText('Kun du kan se dette').count()).toBe(0);
    const shared = visitor.page.locator('#log article', { hasText: 'lexicon/seeding · en' }).last();
    await shared.getByRole('button', { name: 'Dansk' }).click();
    const own = visitor.page.locator('#log article.is-ephemeral', { hasText: 'lexicon/seeding · da' });
    await own.waitFor();
    const id = await own.getAttribute('id');
    await visitor.become({ person: 'Mette', locale: 'en-US' });
    expect(await visitor.page.locator(`#${id}`).count()).toBe(0);
  });

  it('says honestly that it does not know, and tells the moderators what somebody lets it tell', async () => {
    const answer = await visitor.command('/ask What does a used lawnmower cost?');
    expect(await answer.textContent()).toContain('don’t know');
    await answer.getByRole('button', { name: 'Tell the moderators' }).click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.waitFor();
    await expectNoSeriousFindings(visitor.page);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await visitor.page.getByText('The moderators will see it').waitFor();
    await visitor.become({ rank: 'moderator' });
    const gaps = await visitor.command('/knowledge gaps ');
    await eventually(() => gaps.textContent()).toContain('lawnmower');
  });

  it('offers what the bot can do with a message in the message’s menu', async () => {
    const { page } = visitor;
    await page.locator('#message-box').fill('What is word of mouth?');
    await page.keyboard.press('Enter');
    // Others repeat it: the preview of an answer, say.
    const question = page.locator('#log article:not(.is-ephemeral)', { hasText: 'What is word of mouth?' });
    await visitor.choose(question, 'Answer this');
    const preview = page.locator('#log article', { hasText: 'Only you see this preview' });
    await preview.getByRole('button', { name: 'Post as answer' }).click();
    const posted = page.locator('#log article:not(.is-ephemeral)', { hasText: 'Answer to this message' });
    await posted.waitFor();
    await posted.getByRole('button', { name: 'this message' }).click();
    await eventually(() => question.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('pings the member for whom an answer is asked, and nobody else', async () => {
    const { page } = visitor;
    await page.locator('#message-box').fill('/ask What is seeding?');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /^\/ask/ }).focus();
    await page.keyboard.type('for');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ida');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const posted = page.locator('#log article', { hasText: '@Ida' });
    await posted.waitFor();
    expect(await page.locator('#log article.is-mention').count()).toBe(0);
    await visitor.become({ person: 'Ida' });
    expect(await page.locator('#log article.is-mention').count()).toBe(1);
  });

  it('shows each byte of an interaction, its limits, and why it was answered so', async () => {
    const { page } = visitor;
    await visitor.command('/ask What is seeding?');
    const record = page.locator('details.record', { hasText: '/ask question: What is seeding?' }).first();
    await record.locator('> summary').click();
    await eventually(() => record.textContent()).toMatch(/components\d+ of 40/);
    const text = await record.textContent();
    expect(text).toMatch(/characters[\d,]+ of 4,000/);
    expect(text).toMatch(/Why this answer: answer, confidence \d+ %, in en/);
    expect(text).toMatch(/seeding\.md:\d+/);
    await record.locator('details.json > summary', { hasText: 'INTERACTION_CREATE' }).click();
    // It is drawn when it is opened.
    await record.locator('pre', { hasText: '"locale": "en-US"' }).waitFor();
    await record.locator('details.json > summary', { hasText: 'callback' }).click();
    await record.locator('pre', { hasText: '"type": 4' }).waitFor();
    expect(await record.locator('.violation').count()).toBe(0);
  });

  it('shows what an author saves: the new text, and a fault as file:line', async () => {
    const { page } = visitor;
    await visitor.command('/define seeding');
    const file = join(playground.folder, 'en/lexicon/seeding.md');
    const before = await readFile(file, 'utf8');
    await writeFile(
      file,
      before.replace(/^summary: .*$/m, 'summary: Seeding is what this test has written, and nothing but that.'),
    );
    await page.getByText('Seeding (changed)').waitFor();
    await page.locator('#toasts').getByRole('button', { name: 'Ask again' }).click();
    await visitor.answer.filter({ hasText: 'what this test has written' }).waitFor();
    await writeFile(file, before.replace(/^title: .*$/m, 'titel: Seeding'));
    await page.getByRole('tab', { name: /Knowledge/ }).click();
    const faults = page.locator('#knowledge .faults');
    await faults
      .getByText(/en\/lexicon\/seeding\.md:\d+/)
      .first()
      .waitFor();
    await eventually(() => page.locator('#knowledge').textContent()).toContain('as they last were good');
    await writeFile(file, before);
    await eventually(() => page.locator('#knowledge').textContent()).not.toContain('as they last were good');
    await eventually(() => page.locator('#knowledge').textContent()).toContain('No faults');
    await page.getByRole('button', { name: 'Ask the last question again' }).click();
    await eventually(() => visitor.answer.textContent()).not.toContain('what this test has written');
  });

  it('lets a moderator reload after a file changed on disk, where nothing is watched', async () => {
    const unwatched = await startPlayground({ KNOWLEDGE_WATCH: 'false' });
    const moderator = await visit(browser, unwatched.url);
    try {
      await moderator.become({ rank: 'moderator' });
      const file = join(unwatched.folder, 'en/lexicon/seeding.md');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^summary: .*$/m, 'summary: Seeding is what a moderator has reloaded.'));
      expect(await (await moderator.command('/define seeding')).textContent()).not.toContain(
        'a moderator has reloaded',
      );
      const preview = await moderator.command('/knowledge reload ');
      await preview.getByRole('button', { name: 'Apply' }).click();
      await preview.getByText('Knowledge reloaded').waitFor();
      expect(await (await moderator.command('/define seeding')).textContent()).toContain('a moderator has reloaded');
      expect(moderator.troubles).toEqual([]);
    } finally {
      await moderator.leave();
      await unwatched.stop();
    }
  });
});
