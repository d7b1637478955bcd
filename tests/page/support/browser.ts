import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../../src/playground/browser.ts';

/** The browser that `CHROMIUM` names, else the first that is installed. */
export const BROWSER: string | undefined = findBrowser(process.env.CHROMIUM);

/** What is to be said where there is none. */
export const NO_BROWSER =
  'NOT RUN, for want of a browser: install one (Debian: apt-get install chromium), or name one in CHROMIUM';

export function openBrowser(): Promise<Browser> {
  if (BROWSER === undefined) throw new Error(NO_BROWSER);
  return launchBrowser(BROWSER);
}
