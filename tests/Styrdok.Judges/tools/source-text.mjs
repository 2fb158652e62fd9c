// Every sentence of the YAML stands in the PDF and in the HTML page: in poppler's text whole, in the structure tree and in the page in the author's
// order within each section. Reads the YAML on its own, so that a text the generator loses on its way is missed here.
// usage: source-text.mjs CONTENT FILE...      FILE is …/<language>/<document>.pdf or .html
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const textKeys = new Set(['heading', 'lead', 'text', 'body', 'label', 'term', 'caption']);

// Checks are for checklists; what is retired is in no document. Facts of a section are laid out by the composer, in sentences of its own.
const skipped = new Set(['check', 'retired', 'cells']);

function units(value, path = [], found = []) {
  if (Array.isArray(value)) {
    for (const entry of value) units(entry, path, found);
  } else if (value && typeof value === 'object') {
    const own = value.id ?? value.ref;
    const inner = own ? [...path, own] : path;
    for (const [key, entry] of Object.entries(value)) {
      if (textKeys.has(key) && typeof entry === 'string') found.push({ id: [...inner, key].join('/'), text: entry });
      else if (!skipped.has(key)) units(entry, inner, found);
    }
  }
  return found;
}

// The pieces of a text that stand unbroken in any output: without markup, cut at citations and placeholders.
function pieces(text) {
  return text
    .replace(/\$\{[^}]*\}|\[@[^\]]*\]|\n\s*\n|^\s*(?:[-*]|\d+[.)])\s+/gm, '\u0000')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+|(?<!\w)_+|_+(?!\w)|\\(?=\W)/g, '')
    .split('\u0000').map(plain).filter(piece => /\w{2}/.test(piece));
}

// A text as every output has it: hyphens and white space depend on where a line ends, and poppler takes a hyphen there for a hyphenation.
const plain = text => text.replace(/[-\u00AD\u2010\u2011]\s*/g, '').replace(/\s+/g, ' ').trim();

const solid = text => plain(text).replace(/\s/g, '');

const read = file => load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

// The text frame of a page (the look, print tokens): running heads and feet would stand in the middle of a sentence that goes on overleaf.
const pdfText = path => run('pdftotext', '-x', '0', '-y', '60', '-W', '596', '-H', '725', path, '-');

const structureText = path => [...run('pdfinfo', '-struct-text', path).matchAll(/^\s*"(.*)"$/gm)].map(match => match[1]).join('');

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '\u00AD' };

const pageText = path => readFileSync(path, 'utf8')
  .replace(/<(style|script|svg)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '')
  .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(+decimal) : named[name] ?? whole);

function judge(path, document) {
  const problems = [];
  const language = basename(dirname(path));
  const sidecar = join(dirname(document.file), `${document.id}.${language}.yaml`);
  const translated = existsSync(sidecar) ? read(sidecar).units ?? {} : {};
  const isPdf = extname(path) === '.pdf';
  const whole = isPdf ? plain(pdfText(path)) : null;
  const ordered = solid(isPdf ? structureText(path) : pageText(path));
  for (const section of document.sections) {
    let position = 0;
    for (const { id, text } of units(section)) {
      for (const piece of pieces(translated[id]?.target ?? text)) {
        if (whole !== null && !whole.includes(piece)) problems.push(`${id} is not in poppler's text: ${piece}`);
        const at = ordered.indexOf(solid(piece), position);
        if (at < 0) problems.push(`${id} is missing or out of order: ${piece}`);
        else position = at + solid(piece).length;
      }
    }
  }
  return problems;
}

const [content, ...paths] = process.argv.slice(2);
const documents = new Map(readdirSync(content, { recursive: true })
  .filter(file => file.endsWith('.yaml') && !file.startsWith('bin') && !file.startsWith('obj'))
  .map(file => ({ file: join(content, file), ...read(join(content, file)) }))
  .filter(document => document.sections)
  .map(document => [document.id, document]));
for (const path of paths) {
  const document = documents.get(basename(path, extname(path)));
  for (const problem of document ? judge(path, document) : ['no document of this id in the content']) console.log(`${path}: ${problem}`);
}
console.log(`judged ${paths.length}`);
