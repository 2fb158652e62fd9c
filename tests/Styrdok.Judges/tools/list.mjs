// Uses the list of documents as a person does: types, narrows, takes filters away, opens it on a phone, a year later, and without script.
// usage: list.mjs FILE...      FILE is index.html or index.<language>.html of the built-in library
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, watch } from './browser.mjs';

// A word that is part of a compound, one with a letter of the neighbour, one typed without Nordic letters, and one that must find nothing: å is no a.
const asked = { nb: ['miljø', 'arbeidsmiljö', 'arbeidsmiljo', 'medarbeidår'], nn: ['miljø', 'arbeidsmiljö', 'arbeidsmiljo', 'medarbeidår'], sv: ['miljö', 'arbetsmiljø', 'arbetsmiljo', 'medårbetare'], en: ['environ', 'ENVIRONMENT', 'enviro', 'envirønment'] };

const typed = async (page, text) => {
  await page.fill('#query', text);
  await page.press('#query', 'Enter');
  return page.evaluate(() => ({
    documents: document.querySelectorAll('.listed:not([hidden])').length, marks: [...document.querySelectorAll('.listed:not([hidden]) mark')].map(mark => mark.textContent.replaceAll('\u00AD', '')),
    links: [...document.querySelectorAll('.listed:not([hidden]) .hits a')].map(link => link.getAttribute('href')), count: document.getElementById('count').textContent, similar: !document.getElementById('similar').hidden, none: !document.getElementById('none').hidden,
  }));
};

async function use(browser, path, note) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await watch(page, note);
  await page.goto(pathToFileURL(path).href);
  const language = await page.evaluate(() => document.documentElement.lang);
  const all = await page.locator('.listed').count();
  const [part, neighbour, bare, absent] = asked[language];

  // The list answers while one types; Enter is for those who do not wait.
  await page.fill('#query', part);
  await page.waitForSelector('.hits', { timeout: 20000 }).catch(() => note('the list does not answer what is typed'));
  const found = await typed(page, part);
  if (found.documents === 0 || found.marks.length === 0 || !found.marks.every(mark => mark.toLowerCase() === part)) note(`"${part}" marks ${JSON.stringify(found.marks.slice(0, 5))} in ${found.documents} documents`);
  if (!found.links.some(link => link.includes('#'))) note(`"${part}" leads to no section`);
  if (!/\d/.test(found.count)) note(`the live region says "${found.count}"`);
  const other = await typed(page, neighbour);
  if (other.documents === 0 || other.similar) note(`"${neighbour}" finds ${other.documents} documents${other.similar ? ', and calls them similar' : ''}`);
  const without = await typed(page, bare);
  if (without.documents === 0 || without.similar !== (language !== 'en')) note(`"${bare}" finds ${without.documents} documents, similar: ${without.similar}`);
  const nothing = await typed(page, 'qwxqwx');
  if (nothing.documents !== 0 || !nothing.none) note(`"qwxqwx" finds ${nothing.documents} documents`);
  const wrong = await typed(page, absent);
  if (wrong.documents > 0 && !wrong.similar) note(`"${absent}" finds ${wrong.documents} documents as if it were the word`);
  const target = found.links.find(link => link.includes('#'));
  const [file, anchor] = target.split('#'), opened = await context.newPage();
  await opened.goto(new URL(file, pathToFileURL(path)).href);
  if (!await opened.evaluate(id => document.getElementById(id) !== null, decodeURIComponent(anchor))) note(`${target} leads nowhere`);
  await opened.close();

  // Narrowed with the keyboard, and let go again.
  await typed(page, '');
  const box = page.locator('[data-facet=kind] input').first();
  await box.focus();
  await page.keyboard.press('Space');
  const few = await page.locator('.listed:not([hidden])').count();
  const counted = Number(await page.locator('[data-facet=kind] .n').first().textContent());
  if (few !== counted || few === all) note(`a kind that is said to have ${counted} documents shows ${few} of ${all}`);
  await page.locator('#chosen .clear').focus();
  await page.keyboard.press('Enter');
  if (await page.locator('.listed:not([hidden])').count() !== all) note('filters that are taken away still hold');
  if (!await page.evaluate(() => document.activeElement.id === 'query')) note('the focus is lost with the filters');

  // A question in the address is answered when the page opens.
  await page.goto(pathToFileURL(path).href + '?q=' + encodeURIComponent(part));
  if (await page.locator('.hits').count() === 0) note('a question in the address is not answered');

  // Long after, what was to be reviewed is overdue.
  const later = await browser.newContext();
  const old = await later.newPage();
  await watch(old, note);
  await old.clock.install({ time: new Date('2090-01-01T12:00:00') });
  await old.goto(pathToFileURL(path).href);
  if (await old.locator('.due .over:not([hidden])').count() !== await old.locator('[data-due]').count()) note('what is overdue is not marked');
  await later.close();

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const still = await plain.newPage();
  await still.goto(pathToFileURL(path).href);
  if (await still.locator('.listed h3 a:visible').count() !== all || await still.locator('#find:visible, #narrow:visible').count() > 0) note('without script the list is not a list of links');
  await plain.close();
  await context.close();
}

const paths = process.argv.slice(2), browser = await launch();
for (const path of paths) await use(browser, path, problem => console.log(`${basename(path)}: ${problem}`));
await browser.close();
console.log(`judged ${paths.length}`);
