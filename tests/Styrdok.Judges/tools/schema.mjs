// Validates YAML files with the JSON Schemas that the tool writes, and breaks each kind of file to see the schema refuse it.
// usage: schema.mjs SCHEMAS FILE...
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';

const [folder, ...paths] = process.argv.slice(2);
// Strict, so that an unknown keyword or format is an error; not about types and required keys that stand in another subschema of the same value.
const ajv = formats(new Ajv({ strictSchema: true, strictNumbers: true, strictTypes: false, allErrors: true }));
const schemas = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return { file, json, kinds: kinds(json), validate: ajv.compile(json), sample: null };
});

// A schema is for the kinds that its `kind` may be; the one of translation files has none and is known by `translates`.
function kinds({ properties }) {
  const kind = properties.kind;
  return kind ? (kind.oneOf ?? [kind]).flatMap(choice => choice.enum ?? [choice.const]) : [null];
}

const schemaOf = document => schemas.find(({ kinds, json }) => document.kind ? kinds.includes(document.kind) : kinds[0] === null && json.properties.translates && document.translates);

const said = errors => errors.slice(0, 3).map(error => `${error.instancePath || '/'} ${error.message}`).join('; ');

const isMapping = value => value !== null && typeof value === 'object' && !Array.isArray(value);
const over = (above, below) => isMapping(above) && isMapping(below)
  ? Object.fromEntries([...new Set([...Object.keys(below), ...Object.keys(above)])].map(key => [key, key in above ? over(above[key], below[key]) : below[key]]))
  : above;

// A theme that extends another says what differs, and is whole with that one under it.
function read(path) {
  const own = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA });
  return own.extends ? over(own, read(join(dirname(path), own.extends + path.slice(path.indexOf('.', dirname(path).length))))) : own;
}

for (const path of paths) {
  const document = read(path);
  const schema = schemaOf(document);
  if (!schema) console.log(`${path}: no schema for the kind ${document.kind}`);
  else if (!schema.validate(document)) console.log(`${path}: ${schema.file} refuses it: ${said(schema.validate.errors)}`);
  else schema.sample ??= document;
}

// Every way to break the top of a document, and an unknown key in whatever stands deeper.
function* broken(document, required) {
  yield ['an unknown key', { ...document, neste_revisjon: '2027-03-01' }];
  for (const key of required) {
    const { [key]: removed, ...rest } = document;
    yield [`no ${key}`, rest];
    yield [`${key} as a list of numbers`, { ...document, [key]: [1, 2] }];
  }
  const list = Object.entries(document).find(([, value]) => Array.isArray(value) && typeof value[0] === 'object');
  if (list) yield [`an unknown key in ${list[0]}`, { ...document, [list[0]]: [{ ...list[1][0], neste_revisjon: 1 }] }];
}

for (const { file, json, kinds, validate, sample } of schemas) {
  if (json.$schema !== 'https://json-schema.org/draft/2020-12/schema') console.log(`${file}: not draft 2020-12`);
  if (!sample) { console.log(`${file}: no file of this kind to break`); continue; }
  for (const kind of kinds) {
    const whole = kind ? { ...sample, kind } : sample;
    if (!validate(whole)) console.log(`${file}: refuses its own kind ${kind}: ${said(validate.errors)}`);
    for (const [how, document] of broken(whole, json.required ?? [])) {
      if (validate(document)) console.log(`${file}: accepts ${kind ?? 'a file'} with ${how}`);
    }
  }
}
console.log(`judged ${paths.length}`);
