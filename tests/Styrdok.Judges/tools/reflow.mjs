// Opens pages as wide as a small phone: none scrolls sideways, and no element cuts its text off.
// usage: reflow.mjs FILE.html...
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const WIDTH = 320;

// What a page cannot show at its place: wider than the window, or wider than its own box where that hides or cuts what does not fit. Tables and menus of choices scroll by themselves.
function cut(width) {
  const problems = [];
  const scrolls = element => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > width) problems.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    if (box.width < 2 || box.height < 2 || style.visibility === 'hidden' || style.clipPath !== 'none' || style.position === 'fixed' || element.closest('svg')) continue;
    const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
    const words = own.map(node => node.textContent.trim()).join(' ');
    if (words === '' || scrolls(element)) continue;

    // Its own text alone: what is inside it for screen readers only may be as long as it likes.
    const boxes = own.map(node => { const range = document.createRange(); range.selectNode(node); return range.getBoundingClientRect(); });
    const text = { left: Math.min(...boxes.map(one => one.left)), right: Math.max(...boxes.map(one => one.right)) };
    if (text.right > width + 1 || text.left < -1) problems.push(`'${words.slice(0, 60)}' (${element.tagName.toLowerCase()}.${element.className}) reaches from ${Math.round(text.left)} to ${Math.round(text.right)} px`);
    else if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis') problems.push(`'${words.slice(0, 60)}' is cut off`);
  }
  for (const caption of document.querySelectorAll('table caption')) {
    const { right } = caption.getBoundingClientRect();
    if (right > width + 1) problems.push(`the caption '${caption.textContent.trim().slice(0, 60)}' scrolls with its table`);
  }
  return problems;
}

const browser = await launch();
const paths = process.argv.slice(2);
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  for (const path of paths) {
    await page.goto(pathToFileURL(path).href);
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    for (const problem of await page.evaluate(cut, WIDTH)) console.log(`${path}: ${problem}`);
  }
} finally {
  await browser.close();
}
console.log(`judged ${paths.length}`);
