// Sets every *.typ of a folder with Typst's npm compiler as PDF/A-2a, for comparing whole runs.
// usage: typst.mjs MODULES FOLDER      MODULES holds node_modules with @myriaddreamin/typst-ts-node-compiler
import { createRequire } from 'node:module';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [, , modules, folder] = process.argv;
const { NodeCompiler } = createRequire(join(resolve(modules), 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: resolve(folder) });
for (const name of readdirSync(folder).filter(name => name.endsWith('.typ')).sort()) {
  writeFileSync(join(folder, name.replace('.typ', '.typst.pdf')), compiler.pdf({ mainFilePath: join(resolve(folder), name) }, { pdfStandard: 'a-2a' }));
}
