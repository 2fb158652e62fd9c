// Every sentence of the YAML stands in the PDF and in the HTML page: in poppler's text whole, in the structure tree and in the page in the author's
// order within each section. Reads the YAML on its own, so that a text the generator loses on its way is missed here.
// usage: source-text.mjs CONTENT FILE...      FILE is …/<language>/<document>.pdf or .html
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const textKeys = new Set(['heading', 'lead', 'text', 'body', 'label', 'term', 'caption']);

// Checks are for checklists; what is retired is in no document. Facts of a section are laid out by the composer, in sentences of its own; so are figures, in
// drawings and words.
const skipped = new Set(['check', 'retired', 'cells', 'model', 'chart', 'figure']);

// Lists that a page sorts by the alphabet of its language.
const sorted = new Set(['definitions']);

function units(value, path = [], found = [], anywhere = false) {
  if (Array.isArray(value)) {
    for (const entry of value) units(entry, path, found, anywhere);
  } else if (value && typeof value === 'object') {
    const own = value.id ?? value.ref;
    const inner = own ? [...path, own] : path;
    for (const [key, entry] of Object.entries(value)) {
      if (textKeys.has(key) && typeof entry === 'string') found.push({ id: [...inner, key].join('/'), text: entry, anywhere });
      else if (!skipped.has(key)) units(entry, inner, found, anywhere || sorted.has(key));
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

// A text as every output has it: hyphens and white space depend on where a line ends, which may be after a dash between words, and poppler takes a hyphen there for
// a hyphenation.
const plain = text => text.replace(/[-\u00AD\u2010\u2011]\s*/g, '').replace(/(?<=\S)–\s+/g, '–').replace(/\s+/g, ' ').trim();

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

// What the organisation of a file has otherwise: texts by unit, null for what is left out, and what it adds.
function tailoring(path, document, language) {
  const adoption = organisations.get(basename(dirname(dirname(path))))?.adopts?.find(adopted => adopted.document === document.id);
  const texts = [], added = [];
  for (const id of [adoption?.overlay ?? []].flat()) {
    const overlay = overlays.get(id);
    const sidecar = join(dirname(overlay.file), `${id}.${language}.yaml`);
    const translated = existsSync(sidecar) ? read(sidecar).units ?? {} : {};
    for (const path of overlay.exclude ?? []) texts.push([path, null]);
    for (const { at, text } of overlay.replace ?? []) texts.push([at, translated[`replace/${at}`]?.target ?? text]);
    for (const { id, text } of (overlay.add ?? []).flatMap(({ after, before, in: owner, ...addition }) => units(Object.values(addition)))) added.push(translated[`add/${id}`]?.target ?? text);
  }
  return { added, textOf: (id, text) => texts.filter(([path]) => id === path || id.startsWith(`${path}/`)).reduce((_, [, other]) => other, text) };
}

// Whether a text stands in another in one piece, or, where a figure that takes the next page may stand in its middle, in two, the first before the second.
function stands(text, whole, mayBeCut) {
  if (whole.includes(text)) return true;
  const words = mayBeCut ? text.split(' ') : [];
  return words.some((_, cut) => {
    const start = cut > 0 ? whole.indexOf(words.slice(0, cut).join(' ')) : -1;
    return start >= 0 && whole.indexOf(words.slice(cut).join(' '), start) >= 0;
  });
}

function judge(path, document) {
  const problems = [];
  const hasFigures = /"(?:model|chart|figure)":/.test(JSON.stringify(document));
  const language = basename(dirname(path));
  const own = tailoring(path, document, language);
  const sidecar = join(dirname(document.file), `${document.id}.${language}.yaml`);
  const translated = existsSync(sidecar) ? read(sidecar).units ?? {} : {};
  const isPdf = extname(path) === '.pdf';
  const whole = isPdf ? plain(pdfText(path)) : null;
  const ordered = solid(isPdf ? structureText(path) : pageText(path));
  for (const section of document.sections ?? []) {
    let position = 0;
    for (const { id, text, anywhere } of units(section)) {
      for (const piece of pieces(own.textOf(id, translated[id]?.target ?? text) ?? '')) {
        if (whole !== null && !stands(piece, whole, hasFigures)) problems.push(`${id} is not in poppler's text: ${piece}`);
        const at = ordered.indexOf(solid(piece), anywhere ? 0 : position);
        if (at < 0) problems.push(`${id} is missing or out of order: ${piece}`);
        else if (!anywhere) position = at + solid(piece).length;
      }
    }
  }

  for (const piece of own.added.flatMap(pieces).filter(piece => !ordered.includes(solid(piece)))) problems.push(`what the organisation adds is missing: ${piece}`);
  return problems;
}

const [content, ...paths] = process.argv.slice(2);
const files = readdirSync(content, { recursive: true })
  .filter(file => file.endsWith('.yaml') && !file.startsWith('bin') && !file.startsWith('obj'))
  .map(file => ({ file: join(content, file), ...read(join(content, file)) }));
const byId = test => new Map(files.filter(test).map(file => [file.id, file]));
const documents = byId(file => file.sections || file.factors);
const organisations = byId(file => file.kind === 'organisation');
const overlays = byId(file => file.kind === 'overlay');
for (const path of paths) {
  const document = documents.get(basename(path, extname(path)));
  for (const problem of document ? judge(path, document) : ['no document of this id in the content']) console.log(`${path}: ${problem}`);
}
console.log(`judged ${paths.length}`);
