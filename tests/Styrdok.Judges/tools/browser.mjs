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

// Notes what a page must never do: ask for anything but itself, for what is kept before it is loaded (loaded() says why), or say something is wrong (a broken
// Content-Security-Policy is said here too).
export async function watch(page, note) {
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith('blob:') && url.split('#')[0] !== page.url().split('#')[0] && !(request.isNavigationRequest() && url.startsWith('file:'))) note(`asks for ${url}`);
  });
  page.on('pageerror', error => note(`throws ${error.message}`));
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`); });
  await page.addInitScript(() => {
    const { get } = Object.getOwnPropertyDescriptor(Window.prototype, 'localStorage') ?? Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', { configurable: true, get() {
      if (document.readyState !== 'complete') console.error('asks for what is kept before it is loaded');
      return get.call(window);
    } });
  });
}

// Chromium shuts a page off from what other windows keep, without a word, where the page asks for it before the browser's own process has heard that the page is there.
// Pages ask when they are loaded, so that it hardly ever happens; where it does, it is the browser's part, and the page is loaded once more.
export async function loaded(page, load) {
  for (let tries = 0; tries < 5; tries++) {
    await load();
    if (await isHeard(page)) return;
    await witnesses.get(page).close();
    witnesses.delete(page);
  }
  throw new Error('no window hears of what another one keeps');
}

// Waits until what a page keeps has left it. It goes to another process of the browser, and is lost where the page is opened again at once, as nobody's hand does.
export async function arrived(page) {
  if (!await isHeard(page)) throw new Error('a window does not hear any more of what another one keeps');
}

// A second window hears of what a page keeps from the browser's own process, in the order in which it was written.
const witnesses = new WeakMap();
let marks = 0;
async function isHeard(page) {
  if (!witnesses.has(page)) {
    const second = await page.context().newPage();
    await second.goto(page.url());
    witnesses.set(page, second);
    await page.bringToFront();
  }
  const witness = witnesses.get(page), mark = `judge/${++marks}`;
  await witness.evaluate(key => {
    window.heard = new Promise(done => {
      addEventListener('storage', event => { if (event.key === key) done(true); });
      setTimeout(() => done(false), 10000);
    });
  }, mark);
  await page.evaluate(key => { localStorage.setItem(key, key); localStorage.removeItem(key); }, mark);
  return witness.evaluate(() => window.heard);
}

// Opens a page again until it shows what it kept: the page may be quicker than what it is to be shown.
export async function reopened(page, shows) {
  await arrived(page);
  for (let tries = 0; tries < 10; tries++) {
    await loaded(page, () => page.reload());
    if (await shows()) return true;
    await page.waitForTimeout(100 * tries);
  }
  return false;
}

// That race, as it goes when the page is quicker: opened, the page sees nothing of what is kept, and must not touch it; then it arrives. Gives the page, and whether it
// touched what it had not seen. A page that the browser has shut off is none to judge by: another one is opened.
export async function early(context, address, kept) {
  for (let tries = 0; ; tries++) {
    const { page, isTouched, isThere } = await blind(context, address, kept);
    if (isTouched || isThere || tries === 5) {
      await page.evaluate(() => window.arrive());
      return { page, isTouched };
    }
    await page.close();
  }
}

async function blind(context, address, kept) {
  const page = await context.newPage();
  await page.addInitScript(key => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    let isEarly = true;
    window.touched = [];
    window.isThere = () => getItem.call(localStorage, key) !== null;
    Storage.prototype.getItem = function (name) { return isEarly && name === key ? null : getItem.call(this, name); };
    Storage.prototype.setItem = function (name, value) { window.touched.push(name); setItem.call(this, name, value); };
    Storage.prototype.removeItem = function (name) { window.touched.push(name); removeItem.call(this, name); };
    window.arrive = () => { isEarly = false; dispatchEvent(new StorageEvent('storage', { key })); };
  }, kept);
  await page.goto(address);
  const isTouched = await page.evaluate(key => window.touched.includes(key), kept);
  const isThere = await page.waitForFunction(() => window.isThere(), null, { timeout: 5000 }).then(() => true, () => false);
  return { page, isTouched, isThere };
}
