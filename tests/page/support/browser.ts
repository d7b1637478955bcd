import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where browsers that Playwright can drive are found, on Debian, Ubuntu, Fedora and macOS. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that `CHROMIUM` names, else the first that is installed. */
export const BROWSER: string | undefined = [process.env.CHROMIUM ?? '', ...PLACES].find(
  (path) => path !== '' && existsSync(path),
);

/** What is to be said where there is none. */
export const NO_BROWSER =
  'NOT RUN, for want of a browser: install one (Debian: apt-get install chromium), or name one in CHROMIUM';

/** Starts the browser without a window and without what it would say to its maker. */
export function launchBrowser(): Promise<Browser> {
  if (BROWSER === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({
    executablePath: BROWSER,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
