// Opens PDF files with pdf.js, as a browser does: every page has a structure tree, and what is typed into a text field survives saving.
// usage: pdfjs.mjs FOLDER FILE...      files whose name ends with .checklist.pdf must have fields; FOLDER gets each file with fields, filled in and saved
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

console.log = console.error; // pdf.js logs its warnings there, and standard output is for what is found
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const report = line => process.stdout.write(`${line}\n`);

const typed = 'æøåäö€';

const open = data => getDocument({ data: new Uint8Array(data), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, isEvalSupported: false }).promise;

// A page may hold the empty rows of a form and nothing else: fields are content.
const holdsContent = node => node.type === 'content' || node.type === 'annotation' || (node.children ?? []).some(holdsContent);

async function judge(path, number) {
  const problems = [];
  const pdf = await open(await readFile(path));
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const tree = await page.getStructTree();
    if (!tree || !holdsContent(tree)) problems.push(`page ${at} has no structure tree with content`);
    if ((await page.getTextContent()).items.length === 0) problems.push(`page ${at} has no text`);
  }
  const { info, metadata } = await pdf.getMetadata();
  if (!info.Title || info.Title !== metadata?.get('dc:title')) problems.push(`title "${info.Title}" in Info, "${metadata?.get('dc:title')}" in XMP`);
  if (!info.Language) problems.push('no document language');

  const fields = Object.entries(await pdf.getFieldObjects() ?? {});
  if (path.endsWith('.checklist.pdf')) {
    if (!fields.some(([, all]) => all.some(one => one.type === 'checkbox' || one.type === 'radiobutton'))) problems.push('a checklist without anything to tick or choose');
    if (!fields.some(([, [field]]) => field.type === 'text')) problems.push('a checklist without text fields');
  }
  const text = fields.find(([, [field]]) => field.type === 'text');
  if (text) problems.push(...await fill(pdf, text[0], text[1][0], join(folder, `${number}.pdf`)));
  await pdf.destroy();
  return problems;
}

async function fill(pdf, name, field, target) {
  const problems = [], fields = Object.entries(await pdf.getFieldObjects());
  pdf.annotationStorage.setValue(field.id, { value: typed });
  const box = fields.find(([, all]) => all.some(one => one.type === 'checkbox'));
  if (box) pdf.annotationStorage.setValue(box[1].find(one => one.type === 'checkbox').id, { value: true });
  const steps = fields.find(([, all]) => all.filter(one => one.type === 'radiobutton').length > 1);
  const step = steps?.[1].filter(one => one.type === 'radiobutton')[1];
  if (step) for (const one of steps[1]) if (one.type === 'radiobutton') pdf.annotationStorage.setValue(one.id, { value: one.id === step.id });

  const bytes = await pdf.saveDocument();
  await writeFile(target, bytes);
  const saved = await open(bytes);
  const now = await saved.getFieldObjects();
  const value = now?.[name]?.[0]?.value;
  if (value !== typed) problems.push(`field "${name}" holds "${value}" after "${typed}" was typed and saved`);
  if (box && !now[box[0]].some(one => one.type === 'checkbox' && one.value !== 'Off')) problems.push(`box "${box[0]}" is not ticked after it was ticked and saved`);
  if (step && !now[steps[0]].some(one => one.value === step.exportValues)) problems.push(`steps "${steps[0]}" do not hold ${step.exportValues} after it was chosen and saved`);
  await saved.destroy();
  return problems;
}

const [folder, ...paths] = process.argv.slice(2);
for (const [number, path] of paths.entries()) {
  for (const problem of await judge(path, number)) report(`${path}: ${problem}`);
}
report(`judged ${paths.length}`);
