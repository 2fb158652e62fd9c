// Looks at HTML files with axe-core, light and dark, on a phone, a tablet and a wide screen; nothing may be wider than the window.
// usage: axe.mjs FILE...
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { launch, watch } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1280, height: 800 }];

const passes = ['light', 'dark'].flatMap(colorScheme => sizes.map(size => ({ colorScheme, size })));

async function judge(context, path) {
  const problems = new Set();
  const page = await context.newPage();
  await watch(page, problem => problems.add(problem));
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(axe);
  for (const { colorScheme, size } of passes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))); // scripts have heard of the size
    const where = `${colorScheme}, ${size.width} px`;
    const { violations } = await page.evaluate(values => window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), rules);
    for (const { id, nodes } of violations) {
      problems.add(`${where}: ${id} x${nodes.length}: ${nodes[0].target} ${nodes[0].failureSummary.replace(/\s+/g, ' ')}`);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > size.width) problems.add(`${where}: the page is ${width} px wide`);
  }
  await page.close();
  return problems;
}

const paths = process.argv.slice(2);
const browser = await launch();
const context = await browser.newContext();
const waiting = [...paths];
const work = async () => {
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    for (const problem of await judge(context, path)) console.log(`${path}: ${problem}`);
  }
};
await Promise.all([work(), work()]); // one page waits while the other computes
await browser.close();
console.log(`judged ${paths.length}`);
