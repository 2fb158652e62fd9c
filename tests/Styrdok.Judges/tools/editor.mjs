// Opens YAML files in the yaml-language-server that editors run, with the schemas that the tool writes: it finds nothing in what the tool accepts, points at what
// is wrong, and offers and explains the keys.
// usage: editor.mjs SCHEMAS FILE...
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...paths] = process.argv.slice(2);
const program = join(createRequire(import.meta.url).resolve('yaml-language-server/package.json'), '..', 'bin', 'yaml-language-server');
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map(), diagnostics = new Map();
let last = 0, buffer = Buffer.alloc(0);

server.stdout.on('data', chunk => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())[1]);
    if (buffer.length < head + 4 + length) return;
    const message = JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString());
    buffer = buffer.subarray(head + 4 + length);
    receive(message);
  }
});

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function receive({ id, method, params, result, error }) {
  if (method === 'textDocument/publishDiagnostics') diagnostics.get(params.uri)?.(params.diagnostics);
  else if (method === 'workspace/configuration') send({ id, result: params.items.map(({ section }) => section === 'yaml' ? settings : null) });
  else if (method !== undefined && id !== undefined) send({ id, result: null });
  else if (waiting.has(id)) waiting.get(id)(error ? { error } : result);
}

const ask = (method, params) => new Promise(resolve => { waiting.set(++last, resolve); send({ id: last, method, params }); });

// A schema is found by its kind: each file is given a name of its own that is tied to the schema of its kind.
const schemas = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const kind = json.properties.kind;
  return { file, uri: pathToFileURL(join(folder, file)).href, kinds: kind ? (kind.oneOf ?? [kind]).flatMap(choice => choice.enum ?? [choice.const]) : [undefined] };
});
const settings = {
  validate: true, hover: true, completion: true, yamlVersion: '1.2', schemaStore: { enable: false },
  schemas: Object.fromEntries(schemas.map(({ file, uri }) => [uri, [`/opened/${file}/*.yaml`]])),
};

let opened = 0;
async function open(text) {
  const kind = /^kind: *([a-z_]+)/m.exec(text)?.[1];
  const schema = schemas.find(({ kinds }) => kinds.includes(kind));
  if (!schema) return { uri: null, found: [{ message: `no schema for the kind ${kind}`, range: { start: { line: 0, character: 0 } } }] };
  const uri = `file:///opened/${schema.file}/${++opened}.yaml`;
  const found = await new Promise(resolve => {
    diagnostics.set(uri, resolve);
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  });
  return { uri, found };
}

const place = ({ message, range }) => `line ${range.start.line + 1}, column ${range.start.character + 1}: ${message}`;

await ask('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: {} } } } });
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } });

for (const path of paths) {
  const { found } = await open(readFileSync(path, 'utf8'));
  for (const finding of found.slice(0, 3)) console.log(`${path}: ${place(finding)}`);
}

// What an author meets while writing.
const policy = `styrdok: 1
kind: policy
id: meetings
source_language: nb
languages: { nb: authoritative }
title: Møter
sections:
  - id: duties
    type: responsibilities
    heading: Ansvar
    roles:
      - ref: manager
        items:
          - id: agenda
            modality: must
            text: Send sakslisten dagen før.
`;
const sound = await open(policy);
if (sound.found.length > 0) console.log(`a sound policy: ${place(sound.found[0])}`);
for (const [what, from, to, line] of [
  ['an unknown key', 'title: Møter', 'titel: Møter', 6],
  ['an unknown word', 'modality: must', 'modality: shall', 15],
  ['a section that lacks its list', /    roles:[^]*$/, '', 8],
]) {
  const { found } = await open(policy.replace(from, to));
  if (found.length === 0) console.log(`says nothing of ${what}`);
  else if (!found.some(({ range }) => Math.abs(range.start.line + 1 - line) <= 1)) console.log(`${what}: points elsewhere, ${found.map(place).join('; ')}`);
}

const at = (text, line) => ({ line, character: text.split('\n')[line].indexOf('modality') + 2 });
const hover = await ask('textDocument/hover', { textDocument: { uri: sound.uri }, position: at(policy, 14) });
if (!/\S{3}/.test(hover?.contents?.value ?? '')) console.log('explains nothing of modality');
const half = policy.replace('modality: must', 'moda');
const { uri } = await open(half);
const offered = await ask('textDocument/completion', { textDocument: { uri }, position: { line: 14, character: half.split('\n')[14].length } });
const labels = (offered?.items ?? offered ?? []).map(({ label }) => label);
if (!labels.includes('modality')) console.log(`does not offer modality, but ${labels.join(', ')}`);
console.log(`judged ${paths.length}`);
server.kill();
