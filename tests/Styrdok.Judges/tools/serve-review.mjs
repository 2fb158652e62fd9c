// Edits a review page that is served, as a translator does: types, looks, saves, takes back, meets another hand and a server that does not answer.
// usage: serve-review.mjs ADDRESS --file=SIDECAR --page=PATH --unit=ID --stale=ID (a unit whose source is made another one here)
import { readFileSync, writeFileSync } from 'node:fs';
import { arrived, early, launch, loaded, watch } from './browser.mjs';

const options = Object.fromEntries(process.argv.slice(2).filter(one => one.startsWith('--')).map(one => [one.slice(2, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]));
const address = process.argv.slice(2).find(one => !one.startsWith('--'));
const origin = new URL(address).origin;
const file = () => readFileSync(options.file, 'utf8');
const notes = [];
const note = text => notes.push(text);

const browser = await launch();
try {
  const context = await browser.newContext();
  const page = await context.newPage();
  // What is refused is answered so on purpose, and the page asks its own server.
  await watch(page, text => { if (!text.startsWith(`asks for ${origin}/`) && !/status of (409|422)|net::ERR_FAILED/.test(text)) note(text); });
  await page.goto(address);
  if (page.url().includes('token')) note('the token stays in the address');
  await loaded(page, () => page.goto(`${origin}/${options.page}`));
  const unit = () => page.locator(`.u[data-unit="${options.unit}"]`);
  const status = () => unit().getAttribute('data-status');
  const field = () => unit().locator('.edit .edit-text');
  const remark = () => unit().locator('.edit .edit-remark');
  const type = async text => { await unit().locator('.open-edit').first().click(); await field().fill(text); };
  const saved = text => page.waitForFunction(([id, wanted]) => document.querySelector(`.u[data-unit="${id}"]:not(:has(.edit)) .target .text`)?.textContent.includes(wanted), [options.unit, text], { timeout: 20000 });

  // Typed, seen, saved.
  const before = file();
  await type('Første **forsøk** & <mer>.');
  await page.waitForFunction(id => document.querySelector(`.u[data-unit="${id}"] .edit-preview strong`)?.textContent === 'forsøk', options.unit, { timeout: 20000 }).catch(() => note('the preview does not show the text as the document would'));
  if (file() !== before) note('a preview writes');
  await unit().locator('.edit select').selectOption('reviewed');
  await field().press('Control+Enter');
  await saved('forsøk').catch(() => note('the text is not shown after it was saved'));
  if (await status() !== 'reviewed') note(`the unit is ${await status()} after it was marked as reviewed`);
  if (!file().includes('Første **forsøk** & <mer>.')) note('the text is not in the file');
  if (await page.evaluate(() => document.activeElement?.dataset?.unit) !== options.unit) note('after saving the keyboard is somewhere else');

  // Taken back.
  await unit().locator('.undo-edit').click();
  await page.waitForFunction(id => !document.querySelector(`.u[data-unit="${id}"] .undo-edit`), options.unit, { timeout: 20000 }).catch(() => note('a change cannot be taken back'));
  if (file().includes('forsøk')) note('what was taken back is still in the file');

  // Kept over a new load, and over a server that does not answer.
  await type('Andre forsøk, ikke lagret.');
  await arrived(page);
  await loaded(page, () => page.reload());
  await page.locator('.edit-kept .btn.p').click().catch(() => note('what was not saved is not offered again'));
  if (await field().inputValue() !== 'Andre forsøk, ikke lagret.') note('what was not saved is lost');
  const { page: second, isTouched } = await early(context, page.url(), await page.evaluate(() => Object.keys(localStorage).find(key => key.startsWith('styrdok/review-edit/'))));
  if (isTouched) note('opening the page changes texts that it has not seen yet');
  if (!await second.isVisible('.edit-kept')) note('a text that arrives late is not offered');

  // Another window keeps a text of another unit: this one's stays, and both are offered.
  const another = await second.$eval(`.u:has(.open-edit):not([data-unit="${options.unit}"])`, one => one.dataset.unit);
  await second.locator(`.u[data-unit="${another}"] .open-edit`).first().click();
  await second.locator(`.u[data-unit="${another}"] .edit-text`).fill('Fra et annet vindu.');
  await page.waitForSelector('.edit-kept:visible', { timeout: 20000 }).catch(() => note('a text that another window keeps is not offered'));
  const kept = await page.evaluate(() => Object.values(JSON.parse(localStorage.getItem(Object.keys(localStorage).find(key => key.startsWith('styrdok/review-edit/'))))).map(draft => draft.text).sort().join('|'));
  if (kept !== 'Andre forsøk, ikke lagret.|Fra et annet vindu.') note(`of texts in two windows are kept ${kept}`);
  await page.locator('.edit-kept .btn:not(.p)').click();
  if (await field().inputValue() !== 'Andre forsøk, ikke lagret.') note('discarding what another window keeps costs the text here');
  await second.close();
  await page.bringToFront();
  await page.route('**/edit/*', route => route.abort());
  await unit().locator('.save-edit').click();
  await page.waitForFunction(id => document.querySelector(`.u[data-unit="${id}"] .edit-note.danger`)?.textContent, options.unit, { timeout: 20000 }).catch(() => note('a server that does not answer is not told of'));
  if (await field().inputValue() !== 'Andre forsøk, ikke lagret.') note('a server that does not answer costs the text');
  await page.unroute('**/edit/*');

  // Somebody else was there first.
  const other = file().replace(new RegExp(`(  ${options.unit}:[^]*?target: )"[^"]*"`), '$1"Fra en annen hånd."');
  if (other === file()) note('the file has no target to change');
  writeFileSync(options.file, other);
  await unit().locator('.save-edit').click();
  await unit().locator('.edit-theirs').waitFor({ timeout: 20000 }).catch(() => note('two texts are not shown beside each other'));
  if (!(await unit().locator('.their-text').textContent()).includes('Fra en annen hånd.')) note('the other text is not shown');
  if (await field().inputValue() !== 'Andre forsøk, ikke lagret.') note('the own text is lost in the conflict');
  if (file() !== other) note('the other text is overwritten without a word');
  await unit().locator('.save-edit').click();
  await saved('Andre forsøk').catch(() => note('the own text cannot be saved over the other'));
  if (!file().includes('Andre forsøk, ikke lagret.')) note('the own text is not in the file');

  // A note alone changes neither text nor state; one that somebody else wrote is not overwritten.
  const partOf = (text, id) => text.match(new RegExp(`  ${id}:\\n(?:    .*\\n)*`))?.[0] ?? '';
  const untouched = partOf(file(), options.unit);
  await unit().locator('.open-edit').first().click();
  await remark().fill('Spør «juristen» & <co>.');
  if (await unit().locator('.edit select').inputValue() !== 'translated') note('a note changes the state');
  await arrived(page);
  await loaded(page, () => page.reload());
  await page.locator('.edit-kept .btn.p').click().catch(() => note('a note that was not saved is not offered again'));
  if (await remark().inputValue() !== 'Spør «juristen» & <co>.') note('a note that was not saved is lost');
  await remark().press('Control+Enter');
  await page.waitForFunction(id => document.querySelector(`.u[data-unit="${id}"]:not(:has(.edit)) .tnote`)?.textContent.includes('<co>.'), options.unit, { timeout: 20000 }).catch(() => note('the note is not shown after it was saved'));
  if (partOf(file(), options.unit).replace(/    note: .*\n/, '') !== untouched) note('a note changes more than the note');
  writeFileSync(options.file, file().replace('Spør «juristen» & <co>.', 'Juristen er spurt.'));
  await unit().locator('.open-edit').first().click();
  await remark().fill('Ingen å spørre.');
  await unit().locator('.save-edit').click();
  await unit().locator('.edit-theirs').waitFor({ timeout: 20000 }).catch(() => note('two notes are not shown beside each other'));
  if (!(await unit().locator('.their-text').textContent()).includes('Juristen er spurt.')) note('the other note is not shown');
  await unit().locator('.edit-theirs .btn').click();
  if (await unit().locator('.edit').count() > 0) note('the editor stays although nothing is left to save');
  if (!file().includes('Juristen er spurt.')) note('the other note is overwritten');

  // A translation that still holds is accepted by key, and that is taken back.
  const fresh = partOf(file(), options.stale);
  writeFileSync(options.file, file().replace(fresh, fresh.replace(/    source: .*\n/, '    source: "Noe helt annet."\n')));
  await page.reload();
  const stale = page.locator(`.u[data-unit="${options.stale}"]`);
  const until = wanted => page.waitForFunction(([id, status]) => document.querySelector(`.u[data-unit="${id}"]`)?.dataset.status === status, [options.stale, wanted], { timeout: 20000 });
  if (await stale.getAttribute('data-status') !== 'outdated') note('a text whose source has changed is not outdated');
  if (process.env.STYRDOK_SHOT) await stale.screenshot({ path: process.env.STYRDOK_SHOT.replace('.png', '-stale.png') });
  await stale.press('a');
  await until('approved').catch(() => note('A does not accept a translation that still holds'));
  if (partOf(file(), options.stale) !== fresh) note('a text that was accepted is not as it was with the present source');
  if (await page.evaluate(() => document.activeElement?.dataset?.unit) !== options.stale) note('after accepting the keyboard is somewhere else');
  if (await stale.locator('.accept-edit').count() > 0) note('what is not outdated can be accepted');
  await stale.press('a');
  await stale.locator('.undo-edit').click();
  await until('outdated').catch(() => note('an acceptance cannot be taken back'));
  if (!file().includes('"Noe helt annet."')) note('the source of what was taken back is another one');
  writeFileSync(options.file, file().replace(partOf(file(), options.stale), partOf(file(), options.stale).replace(/    target: .*\n/, '    target: "Another hand."\n')));
  await stale.locator('.accept-edit').click();
  await page.waitForFunction(id => document.querySelector(`.u[data-unit="${id}"] .target .text`)?.textContent.includes('Another hand.'), options.stale, { timeout: 20000 }).catch(() => note('a text of another hand is not shown before it is accepted'));
  if (!file().includes('"Noe helt annet."')) note('a text of another hand is accepted unseen');
  await stale.locator('.open-edit').first().click();
  await stale.locator('.edit-text').fill('Third try.');
  await stale.locator('.accept-edit').click();
  if (await stale.locator('.edit-text').inputValue() !== 'Third try.' || await stale.getAttribute('data-status') !== 'outdated') note('accepting costs what is typed');
  await stale.locator('.save-edit').click();
  await until('translated').catch(() => note('a text cannot be saved after it was not accepted'));

  // Nothing is left over, and the keys are said.
  if (await page.evaluate(() => Object.keys(localStorage).some(key => key.startsWith('styrdok/review-edit')))) note('something is kept in the browser although all is saved');
  await unit().press('e');
  if (!(await field().isVisible())) note('E does not open the unit');
  await page.keyboard.type('eee');
  if (!(await field().inputValue()).endsWith('eee')) note('letters typed into the text do something else');
  if (process.env.STYRDOK_SHOT) { await page.waitForTimeout(1500); await page.screenshot({ path: process.env.STYRDOK_SHOT }); }
} finally {
  await browser.close();
}
for (const text of notes) console.log(text);
console.log('judged 1');
