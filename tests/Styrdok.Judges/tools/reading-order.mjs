// What a screen reader reads in the PDF is what stands in the page, in the same order: the text of each block of the structure tree, footnotes and figures' words
// included, is looked for in the page after the block before it.
// usage: reading-order.mjs FILE.pdf...      the page stands beside each file, with the same name
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// White space and hyphens depend on where a line ends; brackets and commas around numbers on the page stand in the style sheet on the screen.
const solid = text => text.replace(/[^\p{L}\p{N}]+/gu, '');

// What only paper has: the page that a reference leads to.
const withoutPages = text => text.replace(/, (?:side|sida|page)\s+\d+/g, '');

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '\u00AD' };

const pageText = path => solid(readFileSync(path, 'utf8')
  .replace(/<(style|script|head)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '')
  .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(+decimal) : named[name] ?? whole));

// The texts of the tree in its order, each with the blocks around it; what stands inside a line belongs to the block around it.
function texts(path) {
  const found = [], open = [];
  let last = null;
  for (const line of execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n')) {
    const depth = line.search(/\S/);
    if (depth < 0 || /^\s*(Object \d|\/)/.test(line)) continue;
    while (open.length > 0 && open.at(-1).depth >= depth) open.pop();
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    if (text === undefined) {
      open.push({ type: /\w+/.exec(line)[0], depth, isInline: line.includes('(inline)') });
      continue;
    }
    const block = open.findLast(element => !element.isInline);
    if (block !== last) found.push({ path: open.slice(0, open.indexOf(block) + 1).map(element => element.type), text: '' });
    found.at(-1).text += text;
    last = block;
  }
  return found;
}

function judge(path) {
  const problems = [];
  const page = pageText(path.replace(/\.pdf$/, '.html'));
  let position = 0, last = null;
  for (const block of texts(path)) {
    // The head of a table of steps says once on paper what stands beside every box on the screen.
    const isStepKey = path.includes('.checklist.') && /\/H\d$/.test(last?.path.join('/')) && block.path.slice(-2).join('/') === 'Sect/P';
    last = block;
    const text = solid(withoutPages(block.text));
    if (text === '' || block.path.includes('TOC') || block.path.includes('Figure')) continue;
    const at = page.indexOf(text, position);
    if (at >= 0) position = isStepKey ? position : at + text.length;
    else problems.push(`${block.path.join('/')} ${page.includes(text) ? 'is out of order' : 'does not stand in the page'}: ${block.text.trim().slice(0, 200)}`);
  }
  return problems;
}

const paths = process.argv.slice(2);
for (const path of paths) {
  for (const problem of judge(path)) console.log(`${path}: ${problem}`);
}
console.log(`judged ${paths.length}`);
