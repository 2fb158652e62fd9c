// Uses pages of documents as a reader does who has no mouse, and as one whose browser runs no script: skips to the text, goes by the contents, copies a link to a
// clause, hears what happened. usage: page.mjs FILE...
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { launch, watch } from './browser.mjs';

const focused = page => page.evaluate(() => {
  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
  return { tag: element.tagName, id: element.id, className: element.className, outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight };
});

async function skip(page, note) {
  await page.keyboard.press('Tab');
  const first = await focused(page);
  if (first.className !== 'skip' || !first.seen || !first.outline) note(`the first stop of the keyboard is ${JSON.stringify(first)}, not a skip link that is seen`);
  await page.keyboard.press('Enter');
  const main = await focused(page);
  if (main.id !== 'page_content') note(`the skip link leads to ${main.tag}, not to the text`);
}

// Every stop can be seen and shows that it has the focus.
async function walk(page, note) {
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.tag === 'BODY') return;
    if (!now.seen || !now.outline) { note(`stop ${stop + 1} of the keyboard, ${now.tag}.${now.className}, ${now.seen ? 'does not show its focus' : 'is out of sight'}`); return; }
  }
}

async function contents(page, note) {
  const links = page.locator('.toc a');
  const count = await links.count();
  if (count === 0) return;
  const target = links.nth(Math.floor(count / 2)), id = decodeURIComponent((await target.getAttribute('href')).slice(1));
  await target.focus();
  await page.keyboard.press('Enter');
  const arrived = await page.waitForFunction(wanted => {
    const box = document.getElementById(wanted).getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0 && document.querySelectorAll('.toc a[aria-current=location]').length === 1;
  }, id, { timeout: 20000 }).catch(() => null);
  if (!arrived) note(`the contents do not lead to ${id}, or mark nothing there`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const last = decodeURIComponent((await links.last().getAttribute('href')).slice(1));
  await page.waitForFunction(wanted => decodeURIComponent(document.querySelector('.toc a[aria-current]')?.hash.slice(1) ?? '') === wanted, last, { timeout: 20000 }).catch(() => {});
  const now = await page.evaluate(() => decodeURIComponent(document.querySelector('.toc a[aria-current]')?.hash.slice(1) ?? ''));
  if (now !== last) note(`at the end of the page the contents mark ${now}, not ${last}`);
}

async function copies(page, note) {
  const places = await page.evaluate(() => ({
    sections: document.querySelectorAll('section[id] > .sec').length,
    withButton: document.querySelectorAll('section[id] > .sec + .copy').length,
    names: [...document.querySelectorAll('.copy')].map(button => button.getAttribute('aria-label')),
  }));
  if (places.sections !== places.withButton) note(`${places.withButton} of ${places.sections} sections have a button that copies their link`);
  if (new Set(places.names).size !== places.names.length) note(`two buttons copy with one name: ${places.names.find((name, index) => places.names.indexOf(name) !== index)}`);
  for (const button of [page.locator('.copy').first(), page.locator('.duties .copy').first()]) {
    if (await button.count() === 0) continue;
    await button.focus();
    if (await button.evaluate(element => getComputedStyle(element).opacity) !== '1') note('a button that copies is not seen when it has the focus');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('main > [role=status]').textContent !== '', null, { timeout: 20000 }).catch(() => note('nothing says that a link was copied'));
    const [copied, address, id] = await button.evaluate(async element => [await navigator.clipboard.readText(), location.href, element.closest('[id]').id]);
    if (copied !== address || decodeURIComponent(copied.split('#')[1] ?? '') !== id) note(`the link to ${id} is copied as ${copied}`);
  }
}

async function withoutScript(browser, path, note) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  const sections = await page.locator('section[id] > .sec').count();
  const links = await page.locator('section[id] > .sec .self[href], section[id] > .sec + .sign[href]').count();
  if (sections !== links) note(`without script ${links} of ${sections} sections have a link to themselves`);
  if (await page.locator('.toc').count() > 0 && !await page.locator('.toc a').first().isVisible()) note('without script the contents cannot be seen');
  if (await page.locator('.copy').count() > 0) note('without script there are buttons that do nothing');
  await context.close();
}

// What the page says of itself to programs can be read, and leads to files that are there.
function metadata(path, note) {
  const html = readFileSync(path, 'utf8');
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  const read = data && JSON.parse(data);
  const language = /<html lang="([a-z]+)"/.exec(html)[1];
  if (read?.['@context'] !== 'https://schema.org' || !read.name || read.inLanguage !== language) note(`its JSON-LD is ${data?.slice(0, 200)}`);
  if (!html.includes(`<meta name="dcterms.language" content="${language}">`)) note('its Dublin Core does not say the language');
}

const paths = process.argv.slice(2);
const browser = await launch();
const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });
for (const path of paths) {
  const note = problem => console.log(`${path}: ${problem}`);
  const page = await context.newPage();
  await watch(page, note);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(path).href);
  if (await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior) !== 'auto') note('the page glides for a reader who asked it not to');
  await skip(page, note);
  await walk(page, note);
  await contents(page, note);
  await copies(page, note);
  await page.close();
  await withoutScript(browser, path, note);
  metadata(path, note);
}
await browser.close();
console.log(`judged ${paths.length}`);
