// Uses review pages as a translator does: picks out, searches, moves with keys and without them, shows another language, comments, exports and brings back.
// usage: review.mjs FILE...
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { early, launch, loaded, reopened, watch } from './browser.mjs';

const typed = 'Se på <dette> & «det» – æøåäö';

const download = async (page, id) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`#${id}`)]);
  return readFileSync(await file.path(), 'utf8');
};

async function use(browser, path, note) {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await watch(page, note);
  await page.goto(pathToFileURL(path).href);
  const seen = () => page.locator('.u:visible').count();
  const current = () => page.evaluate(() => document.querySelector('.u[aria-current]')?.dataset.unit ?? null);
  const units = await page.$$eval('.u', all => all.map(unit => ({ id: unit.dataset.unit, anchor: unit.id, status: unit.dataset.status })));

  // Each filter leaves as many as it promises, and says so.
  for (const chip of await page.locator('.chip[data-filter]:visible').all()) {
    const promised = Number(await chip.locator('.c').textContent()), name = await chip.getAttribute('data-filter');
    await chip.press('Enter');
    const left = await seen();
    if (left !== promised) note(`the filter ${name} promises ${promised} units and leaves ${left}`);
    if (name !== 'all' && !(await page.textContent('#said')).includes(String(left))) note(`the filter ${name} does not say that ${left} units are left`);
    if (name !== 'all') await page.click('.chip[data-filter=all]');
  }
  const section = await page.$eval('#section', select => select.options[select.options.length - 1].value);
  await page.selectOption('#section', section);
  const inSection = await page.locator(`.part[data-section="${section}"] .u`).count();
  if (await seen() !== inSection) note(`the section ${section} has ${inSection} units, and ${await seen()} are shown`);
  await page.click('.chip[data-filter=all]');
  await page.fill('#search', units.at(-1).id.toUpperCase());
  await page.waitForFunction(() => document.getElementById('said').textContent !== '', null, { timeout: 20000 }).catch(() => note('a search says nothing'));
  if (!(await page.isVisible(`[id="${units.at(-1).anchor}"]`))) note('a search does not find a unit by its id');
  await page.fill('#search', 'zqzqzq');
  await page.waitForSelector('#none-shown:visible', { timeout: 20000 }).catch(() => note('a search without hits does not say so'));
  await page.click('.chip[data-filter=all]');
  if (await seen() !== units.length) note('"all" does not take every unit back');

  // Keys, which do nothing where something is written, and can be switched off.
  await page.locator('body').press('j');
  if (await current() !== units[0].id) note(`J leads to ${await current()}, not to the first unit`);
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  if (await current() !== units[0].id) note('J and K do not lead there and back');
  const outdated = units.find((unit, index) => index > 0 && unit.status === 'outdated');
  await page.keyboard.press('n');
  if (outdated && await current() !== outdated.id) note(`N leads to ${await current()}, not to ${outdated.id}`);
  if (outdated && !page.url().endsWith('#' + outdated.anchor)) note('the address does not follow the current unit');
  await page.keyboard.press('?');
  if (!(await page.isVisible('#keys'))) note('? does not show the keys');
  await page.uncheck('#single-keys');
  const before = await current();
  await page.locator(`[id="${(outdated ?? units[0]).anchor}"]`).press('j');
  if (await current() !== before) note('a single key works though they are switched off');
  await page.keyboard.press('Alt+ArrowDown');
  if (await current() === before) note('Alt with an arrow does not move');
  await page.check('#single-keys');
  await page.keyboard.press('Escape');
  if (await page.isVisible('#keys')) note('Escape does not close the panel');

  // A comment is kept, goes out in two forms, and comes back.
  const unit = units[1];
  await page.goto(pathToFileURL(path).href + '#' + unit.anchor);
  await loaded(page, () => page.reload());
  if (await current() !== unit.id) note(`a link to ${unit.id} leads to ${await current()}`);
  await page.locator(`[id="${unit.anchor}"] .say`).click();
  await page.keyboard.type(typed + 'jkn?');
  if (await current() !== unit.id) note('typing a comment moves away');
  const textIn = async shown => {
    const field = shown.locator(`[id="${unit.anchor}"] .comment textarea`);
    return await field.count() > 0 ? field.inputValue() : null;
  };
  const text = () => textIn(page);
  if (!await reopened(page, async () => await text() === typed + 'jkn?')) note(`the comment is kept as ${await text()}`);
  const { page: second, isTouched } = await early(context, pathToFileURL(path).href, await page.evaluate(() => document.body.dataset.state));
  if (isTouched) note('opening the page changes comments that it has not seen yet');
  if (await textIn(second) !== typed + 'jkn?') note(`a comment that arrives late is shown as ${await textIn(second)}`);

  // Two windows write comments to two units: each shows the other's, and neither loses one.
  const others = [units[0], units.at(-1)], written = shown => shown.$$eval('.comment textarea', all => all.map(one => one.value).join('|'));
  const heard = (shown, { anchor }, wanted) => shown.waitForFunction(([id, text]) => document.querySelector(`[id="${id}"] .comment textarea`)?.value === text, [anchor, wanted], { timeout: 20000 })
    .catch(() => note(`what another window has written, "${wanted}", is not shown`));
  await page.locator(`[id="${others[0].anchor}"] .say`).click();
  await page.keyboard.type('her');
  await heard(second, others[0], 'her');
  await second.locator(`[id="${others[1].anchor}"] .say`).click();
  await second.keyboard.type('der');
  await heard(page, others[1], 'der');
  await second.close();
  await page.bringToFront();
  if (!await reopened(page, async () => await written(page) === `her|${typed}jkn?|der`)) note(`of comments from two windows are kept ${await written(page)}`);
  for (const { anchor } of others) await page.locator(`[id="${anchor}"] .comment textarea`).fill('');

  await page.click('#comments-button');
  const json = await download(page, 'export-json'), xliff = await download(page, 'export-xliff');
  const read = JSON.parse(json);
  if (read.comments.length !== 1 || read.comments[0].unit !== unit.id || read.comments[0].text !== typed + 'jkn?') note(`the JSON has ${json}`);
  const parsed = await page.evaluate(xml => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    return [read.querySelector('parsererror')?.textContent ?? null, read.querySelector('trans-unit')?.id, read.querySelector('note')?.textContent];
  }, xliff);
  if (parsed[0] !== null || parsed[1] !== unit.id || !parsed[2]?.endsWith(typed + 'jkn?')) note(`the XLIFF has ${JSON.stringify(parsed)}`);
  await page.locator(`[id="${unit.anchor}"] .comment textarea`).fill('');
  if (!await reopened(page, async () => await text() === null)) note('a comment that was emptied is still there');
  const bring = (data) => page.setInputFiles('#import-file', { name: 'comments.json', mimeType: 'application/json', buffer: Buffer.from(data) });
  await bring(JSON.stringify({ ...read, comments: [...read.comments, { unit: 'gone/text', text: 'x' }] }));
  await page.waitForSelector('.comment textarea', { timeout: 20000 }).catch(() => {});
  if (await text() !== typed + 'jkn?') note(`brought back, the comment is ${await text()}`);
  const said = await page.textContent('#said');
  if (said.match(/1/g)?.length !== 2) note(`of two comments, one of them of no unit here, the page says "${said}"`);
  for (const wrong of ['{', JSON.stringify({ ...read, document: 'other' }), '[]', 'null']) {
    await page.evaluate(() => { document.getElementById('said').textContent = ''; });
    await bring(wrong);
    await page.waitForFunction(() => document.getElementById('said').textContent !== '', null, { timeout: 20000 }).catch(() => note(`nothing is said of the file ${wrong}`));
  }
  if (await text() !== typed + 'jkn?') note('a wrong file changes comments');

  // Another language beside the two.
  if (await page.locator('#also').count() > 0) {
    const language = await page.$eval('#also', select => select.options[1].value);
    await page.selectOption('#also', language);
    if (await page.locator(`.u .side.other[data-language=${language}]:visible`).count() !== units.length) note(`${language} is not shown beside every unit`);
  }
  await context.close();
}

// Without script everything is there to be read, and nothing that needs it.
async function bare(browser, path, note) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  if (await page.locator('.u').count() !== await page.locator('.u:visible').count()) note('without script units are hidden');
  if (await page.locator('button:visible, select:visible, input:visible').count() > 0) note('without script there are controls that do nothing');
  await context.close();
}

const paths = process.argv.slice(2);
const browser = await launch();
for (const path of paths) {
  const note = problem => console.log(`${path}: ${problem}`);
  await use(browser, path, note);
  await bare(browser, path, note);
}
await browser.close();
console.log(`judged ${paths.length}`);
