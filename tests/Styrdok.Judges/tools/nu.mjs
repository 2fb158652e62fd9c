// Validates HTML files with the Nu checker of the W3C. usage: nu.mjs FILE...
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Its style checker is older than these parts of CSS, which browsers that do not know them pass over.
const newer = [/^CSS: “(?:container-type|contain-intrinsic-size|field-sizing)”/, /^CSS: Unrecognized at-rule “@container”/, /^CSS: Unknown pseudo-element or pseudo-class “::details-content”/];

const paths = process.argv.slice(2);
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const { stderr, error } = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
if (error) throw error;
for (const { url, type, subType, message, lastLine, lastColumn } of JSON.parse(stderr).messages) {
  if ((type === 'error' || subType === 'warning') && !newer.some(form => form.test(message))) console.log(`${fileURLToPath(url.replace(/^file:\/*/, 'file:///'))}:${lastLine}:${lastColumn}: ${message}`);
}
console.log(`judged ${paths.length}`);
