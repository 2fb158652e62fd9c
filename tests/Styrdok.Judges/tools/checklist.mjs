// Uses checklist pages as a person does: tick with the keyboard, write, reload, export, clear, import. Items are the same in every language and lead to
// their clause, and a page works where the browser refuses to keep anything.
// usage: checklist.mjs FILE...      FILE is …/<organisation>/<language>/<document>.checklist.html
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { early, launch, loaded, reopened, watch } from './browser.mjs';

const typed = 'æøåäö€';

// A list of factors has no box to tick: there the first step of a scale is chosen.
const state = page => page.evaluate(() => {
  const item = document.querySelector('.it:has(.cb)') ?? document.querySelector('.it:has([data-answer])');
  const { state } = document.body.dataset;
  return { id: item.dataset.item, ticked: item.querySelector('.cb:checked, [data-answer]:checked') !== null, note: item.querySelector('[data-field=note]').value, done: document.getElementById('done-count').textContent, key: state, kept: localStorage.getItem(state) };
});

const download = async (page, id) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`#${id}`)]);
  return readFileSync(await file.path(), 'utf8');
};

async function answer(page) {
  const ticks = await page.locator('.cb').count() > 0;
  const item = page.locator(ticks ? '.it:has(.cb)' : '.it:has([data-answer])').first();
  await item.locator(ticks ? '.cb' : '[data-answer]').first().press('Space');
  await item.locator('details').evaluate(details => { details.open = true; });
  await item.locator('[data-field=note]').fill(typed);
}

async function use(browser, path, note) {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('dialog', dialog => dialog.accept());
  await watch(page, note);
  await loaded(page, () => page.goto(pathToFileURL(path).href));
  const answered = after => ({ ticked, note: text, done, kept }) => {
    if (!ticked || text !== typed || done !== '1' || !kept) note(`${after} the page shows ticked ${ticked}, note "${text}", ${done} done, keeps ${kept}`);
  };
  const emptied = after => ({ ticked, note: text, done }) => {
    if (ticked || text !== '' || done !== '0') note(`${after} the page shows ticked ${ticked}, note "${text}", ${done} done`);
  };

  emptied('when opened')(await state(page));
  await answer(page);
  answered('when answered')(await state(page));
  await reopened(page, async () => (await state(page)).note === typed);
  answered('when opened again')(await state(page));

  const { id, key } = await state(page);
  const { page: second, isTouched } = await early(context, pathToFileURL(path).href, key);
  if (isTouched) note('opening the list changes answers that it has not seen yet');
  answered('when what was kept arrives late')(await state(second));
  await second.close();
  await page.bringToFront();
  if (!/^styrdok\/[^/]+\/[^/]+\/[^/]+$/.test(key)) note(`state is kept as ${key}, not as styrdok/<organisation>/<document>/<version>`);
  const exported = await download(page, 'export');
  const read = JSON.parse(exported).items[id];
  if (!(read?.done === true || read?.answer) || read?.note !== typed) note(`the exported JSON has ${JSON.stringify(read)} for ${id}`);
  const table = await download(page, 'export-csv');
  if (!table.startsWith('\uFEFF') || !table.includes(id) || !table.includes(typed)) note('the exported CSV has no mark at its start, or not the answer');

  await page.click('#clear');
  const cleared = await state(page);
  emptied('when cleared')(cleared);
  if (cleared.kept) note(`the browser still keeps ${cleared.kept} after clearing`);
  await reopened(page, async () => (await state(page)).note === '');
  emptied('when opened after clearing')(await state(page));
  await page.setInputFiles('#import-file', { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(exported) });
  await page.waitForFunction(() => document.querySelector('.it .cb:checked, .it [data-answer]:checked') !== null, null, { timeout: 20000 }).catch(() => {});
  answered('when imported')(await state(page));

  const items = await page.$$eval('.it', all => all.map(item => ({ id: item.dataset.item, clause: item.querySelector('.side a').href })));
  await context.close();
  return items;
}

// On a scale one step is chosen with the keyboard, counts as an answer, is kept, and can be taken back.
async function scale(browser, path, note) {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await loaded(page, () => page.goto(pathToFileURL(path).href));
  const item = page.locator('.it:has([data-answer])').first();
  if (await item.count() > 0) {
    await item.locator('[data-answer]').first().press('ArrowDown');
    const chosen = await reopened(page, () => item.locator('[data-answer]').nth(1).isChecked());
    const done = await page.textContent('#done-count');
    if (!chosen || done !== '1') note(`a step is chosen ${chosen}, ${done} done, after the page is opened again`);
    const value = await item.locator('[data-answer]').nth(1).inputValue(), words = await item.locator('.w').nth(1).textContent();
    const kept = Object.values(JSON.parse(await download(page, 'export')).items)[0]?.answer;
    if (kept !== value) note(`the exported JSON has the answer ${kept}, not ${value}`);
    if (!(await download(page, 'export-csv')).includes(words)) note(`the exported CSV lacks "${words}"`);
    await item.locator('.undo').click();
    if (await page.textContent('#done-count') !== '0' || await item.locator('[data-answer]:checked').count() > 0) note('an answer on a scale cannot be taken back');
  }
  const value = page.locator('.scale [data-field=answer]').first();
  if (await value.count() > 0) {
    await value.fill(typed);
    if (!await reopened(page, async () => await value.inputValue() === typed) || await page.textContent('#done-count') !== '1') note('a value that is written in is not kept');
  }
  await context.close();
}

// Filters hold together, are worked with the keyboard, say how many items are left, and are read from the address. "All" takes every one back.
async function filters(browser, path, note) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  const seen = () => page.locator('.it:visible').count();
  const total = await seen(), choices = page.locator('[data-by]');
  let left = total;
  for (let i = 0; i < await choices.count(); i++) {
    const choice = choices.nth(i), name = await choice.getAttribute('data-by');
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    const [value, promised] = await choice.evaluate(select => [select.value, Number(/\((\d+)\)$/.exec(select.selectedOptions[0].textContent)[1])]);
    const now = await seen();
    if (value === '' || now > left) note(`the filter ${name} leaves ${now} of ${left} items with "${value}"`);
    if (i === 0 && now !== promised) note(`the filter ${name} promises ${promised} items and leaves ${now}`);
    if (!(await page.textContent('#shown')).includes(String(now))) note(`the filter ${name} does not say that ${now} items are left`);
    if ((now === 0) !== await page.isVisible('#none-shown')) note(`the filter ${name} leaves ${now} items, and the page does not say so`);
    left = now;
    const asked = await context.newPage();
    await asked.goto(`${pathToFileURL(path).href}?${name}=${encodeURIComponent(value)}`);
    if (await asked.locator('.it:visible').count() !== promised) note(`the address with ${name}=${value} does not show ${promised} items`);
    await asked.close();
  }
  await page.locator('[data-filter=all]').press('Enter');

  // The filters stay in sight, and what has the focus does not lie under them.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(100);
  const covered = page.locator('.it summary').nth(Math.max(0, total - 12));
  await covered.focus();
  const [bar, box] = [await page.locator('#filters').boundingBox(), await covered.boundingBox()];
  if (Math.abs(bar.y) > 1 && await page.evaluate(() => scrollY > document.querySelector('.grp').offsetTop)) note('the filters go out of sight');
  if (box.y < bar.y + bar.height) note('what has the focus lies under the filters');
  if (await seen() !== total) note(`after all filters are taken back ${await seen()} of ${total} items are seen`);

  // On a tablet the text of an item stays clear of the way to its clause.
  await page.setViewportSize({ width: 768, height: 1024 });
  const touching = await page.evaluate(() => [...document.querySelectorAll('.it')].filter(item => {
    const words = document.createRange(), way = item.querySelector('.side a').getBoundingClientRect();
    words.selectNodeContents(item.querySelector('.tx'));
    return [...words.getClientRects()].some(line => line.bottom > way.top && line.top < way.bottom && line.right > way.left - 8);
  }).map(item => item.dataset.item));
  if (touching.length > 0) note(`on a tablet the text touches the way to its clause: ${touching.join(', ')}`);

  // On a phone none of them is hidden, not even where a finger could draw it into sight.
  await page.setViewportSize({ width: 320, height: 640 });
  const hidden = await page.evaluate(() => [...document.querySelectorAll('#filters, #filters *')].filter(one => one.checkVisibility()).flatMap(one => {
    const { left, right } = one.getBoundingClientRect();
    const scrolls = one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
    return scrolls || (one.matches('button, select') && (left < 0 || right > innerWidth)) ? [one.id || one.className || one.textContent.trim()] : [];
  }));
  if (hidden.length > 0) note(`on a phone the filters hide something: ${hidden.join(', ')}`);
  await context.close();
}

const file = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.isBuffer(content) ? content : Buffer.from(content) });

// What a reader brings in: a table as a spreadsheet saves it, and files that are none of this list's. Whatever happens is said, and can be taken back.
async function imports(browser, path, note) {
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await watch(page, problem => note(`importing: ${problem}`));
  page.on('dialog', dialog => dialog.accept());
  await loaded(page, () => page.goto(pathToFileURL(path).href));
  const bring = async (name, content) => {
    await page.evaluate(() => { document.getElementById('message-text').textContent = ''; });
    await page.setInputFiles('#import-file', file(name, content));
    await page.waitForFunction(() => document.getElementById('message-text').textContent !== '', null, { timeout: 20000 }).catch(() => note(`nothing is said of ${name}`));
    return { isWrong: await page.locator('#message.danger').count() > 0, ...await state(page) };
  };

  await answer(page);
  const first = await state(page);
  const saved = await download(page, 'export'), table = await download(page, 'export-csv');
  const words = JSON.parse(await page.evaluate(() => document.body.dataset.words));
  const prefix = first.key.slice(0, first.key.lastIndexOf('/') + 1);

  // A spreadsheet may put commas, and save in the code page of the machine; what looks like a formula comes back as it was written.
  const formula = '=1+1 "x"; y';
  await page.locator(`.it[data-item="${first.id}"] [data-field=note]`).fill(formula);
  const withFormula = await download(page, 'export-csv');
  if (!withFormula.includes(`"'=1+1 ""x""; y"`)) note('a note that begins like a formula is exported as one');
  await page.click('#clear');
  let now = await bring('answers.csv', withFormula);
  if (!now.ticked || now.note !== formula || now.isWrong) note(`a table gives back ticked ${now.ticked}, note "${now.note}"`);
  await page.click('#clear');
  now = await bring('answers.csv', Buffer.from(table.replace(/^\uFEFF/, '').replaceAll('";"', '","').replace('€', ''), 'latin1'));
  if (!now.ticked || now.note !== typed.replace('€', '')) note(`a table with commas in another code page gives ticked ${now.ticked}, note "${now.note}"`);

  // Undo brings back what was there, and the keyboard stays where it can go on.
  await page.click('#clear');
  if (await page.evaluate(() => document.activeElement.id) !== 'undo') note('after clearing, the keyboard is not at the button that takes it back');
  await page.keyboard.press('Enter');
  now = await state(page);
  if (!now.ticked || !now.kept) note('clearing cannot be taken back');

  const before = JSON.stringify(await state(page));
  const files = {
    'no JSON': '{"checklist":', 'a list': '[]', 'nothing': '', 'a picture': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'JSON of something else': '{"a":1}', 'a word for items': JSON.stringify({ checklist: first.key, head: {}, items: 'x' }),
    'the list of another document': JSON.stringify({ checklist: 'styrdok/x/y/1.0', head: {}, items: { [first.id]: { done: true } } }), 'six megabytes': ' '.repeat(6 << 20), 'a table of something else': 'a;b;c\n1;2;3\n',
  };
  for (const [what, content] of Object.entries(files)) {
    now = await bring('file.json', content);
    if (!now.isWrong) note(`${what} is imported without a word`);
    const { isWrong, ...rest } = now;
    if (JSON.stringify(rest) !== before) note(`${what} changes the answers`);
  }

  // Of a file that is this list's, what no item could hold is left out.
  const hostile = `{"checklist":"${first.key}","head":{"unit":{"a":1},"x":"y","__proto__":{"a":1}},"items":{"__proto__":{"done":true},"constructor":{"note":"x"},"no/such.check":{"done":true},"${first.id}":{"done":"yes","date":"<b>","note":["x"],"responsible":"<img src=x onerror=alert(1)>","otherwise":"nothing"}}}`;
  now = await bring('file.json', hostile);
  const kept = JSON.parse(now.kept ?? '{}');
  if (now.isWrong || JSON.stringify(kept.items) !== JSON.stringify({ [first.id]: { responsible: '<img src=x onerror=alert(1)>' } })) note(`of a hostile file is kept ${now.kept}`);
  if (Object.keys(kept.head ?? {}).length > 0) note(`of a hostile file the head is kept ${JSON.stringify(kept.head)}`);
  if (await page.locator('.it img').count() > 0) note('a word of a file becomes an element');
  if (!(await page.textContent('#message-text')).includes(words.skipped.replace('{count}', 3))) note(`it is not said that three answers have no item: ${await page.textContent('#message-text')}`);

  // Answers of another version are offered, and brought over by their ids; answers of this one stay.
  await page.evaluate(([prefix, content]) => { localStorage.clear(); localStorage.setItem(`${prefix}0.9`, content); localStorage.setItem(`${prefix}0.10`, content.replace('æøå', 'nyere')); localStorage.setItem(`${prefix}0.2`, 'not JSON'); localStorage.setItem(`${prefix}9/x`, content); }, [prefix, saved]);
  await reopened(page, () => page.isVisible('#older'));
  if (!await page.isVisible('#older') || !(await page.textContent('#older-text')).includes('0.10')) note(`of answers of version 0.10 is said "${await page.textContent('#older-text')}"`);
  await page.locator('#bring-over').press('Enter');
  now = await state(page);
  if (!now.ticked || !now.note.startsWith('nyere') || await page.isVisible('#older')) note(`of an older version is brought over ticked ${now.ticked}, note "${now.note}"`);
  if (!(await page.textContent('#message-text')).includes('0.10')) note('it is not said which version the answers are from');
  await page.locator('#undo').press('Enter');
  if ((await state(page)).ticked) note('bringing over cannot be taken back');

  // What is kept is no state of this page: it is put right and not believed.
  await page.evaluate(key => { localStorage.clear(); localStorage.setItem(key, '{"items":{"x":5},"head":[]'); }, first.key);
  await page.reload();
  if (await page.textContent('#done-count') !== '0' || !await page.isVisible('#kept-note')) note('broken answers in the browser stop the page');
  await context.close();
}

async function withoutStorage(browser, path, note) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', error => note(`without storage: throws ${error.message}`));
  await page.addInitScript(() => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } }); });
  await page.goto(pathToFileURL(path).href);
  await page.locator(await page.locator('.it .cb').count() > 0 ? '.it .cb' : '.it [data-answer]').first().check();
  if (await page.textContent('#done-count') !== '1') note('without storage: a tick is not counted');
  if (!await page.isVisible('#not-kept-note')) note('without storage: the page does not say that it keeps nothing');
  await context.close();
}

// What the script adds stands before the page is loaded, so that nothing moves under the reader, and what is answered by then is kept.
async function atOnce(browser, path, note) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await watch(page, note);
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
    window.late = ['progress', 'filters'].filter(id => document.getElementById(id).hidden || !document.getElementById('segments').hasChildNodes());
    document.querySelector('.it .cb, .it [data-answer]').click();
  }));
  await page.goto(pathToFileURL(path).href);
  const late = await page.evaluate(() => window.late);
  if (late.length > 0) note(`when the page is loaded, ${late.join(' and ')} come and move the list`);
  const { done, kept } = await state(page);
  const item = page.locator('.it:has([data-field=date])').first();
  if (await item.count() > 0) {
    await item.locator('details').evaluate(details => { details.open = true; });
    await item.locator('[data-field=date]').fill('2027-03-15');
    const facts = await item.locator('.facts-line').textContent();
    if (!/15\.? (mars|March) 2027/.test(facts)) note(`a day is not written as in documents: ${facts}`);
  }
  if (done !== '1' || !kept) note(`of what is answered before the page is loaded, ${done} is counted and ${kept} is kept`);
  await context.close();
}

async function withoutScript(browser, path, items, note) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  const seen = await page.locator('.it .tx:visible').count();
  if (seen < items.length) note(`without script: ${seen} of ${items.length} items can be read`);
  await context.close();
}

const paths = process.argv.slice(2);
const browser = await launch();
const languages = new Map();
for (const path of paths) {
  const note = problem => console.log(`${path}: ${problem}`);
  const items = await use(browser, path, note);
  await scale(browser, path, note);
  await filters(browser, path, note);
  if (!languages.has(basename(path))) await imports(browser, path, note);
  await withoutStorage(browser, path, note);
  await atOnce(browser, path, note);
  await withoutScript(browser, path, items, note);
  for (const { id, clause } of items) {
    const [file, anchor] = clause.split('#');
    const target = fileURLToPath(file);
    if (!existsSync(target) || !readFileSync(target, 'utf8').includes(`id="${decodeURIComponent(anchor)}"`)) note(`${id} leads to ${clause}, which is not there`);
  }
  languages.set(basename(path), '');
  const list = join(dirname(dirname(path)), basename(path)), ids = items.map(item => item.id).join('\n');
  if (!languages.has(list)) languages.set(list, ids);
  else if (languages.get(list) !== ids) note('its items are not those of the other languages');
}
await browser.close();
console.log(`judged ${paths.length}`);
