// Chromium of the distribution, for the judges that look at pages; where there is none, the one that `npx playwright-core install chromium` fetches.
// usage: browser.mjs --probe      ends with 0 where there is one
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export function launch() {
  // Chromium's own sandbox does not start as root; what is opened here is only what the tool has written.
  return chromium.launch({ executablePath: found(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

function found() {
  const own = onPath('chromium') ?? chromium.executablePath();
  if (!existsSync(own)) throw new Error('There is no Chromium: install the package chromium, or run `npx playwright-core install chromium` in tests/Styrdok.Judges.');
  return own;
}

function onPath(program) {
  return process.env.PATH.split(delimiter).map(folder => join(folder, program)).find(file => {
    try { accessSync(file, constants.X_OK); return true; } catch { return false; }
  });
}

if (process.argv[2] === '--probe') {
  try { found(); } catch (error) { console.error(error.message); process.exit(1); }
}

// Notes what a page must never do: ask for anything but itself, or say something is wrong (a broken Content-Security-Policy is said here too).
export function watch(page, note) {
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith('blob:') && url.split('#')[0] !== page.url().split('#')[0] && !(request.isNavigationRequest() && url.startsWith('file:'))) note(`asks for ${url}`);
  });
  page.on('pageerror', error => note(`throws ${error.message}`));
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`); });
}
