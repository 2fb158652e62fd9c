// Validates HTML files with html-validate. usage: html-validate.mjs FILE...
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'] });

const paths = process.argv.slice(2);
for (const path of paths) {
  const { results } = await validator.validateFile(path);
  for (const { line, column, ruleId, message } of results.flatMap(result => result.messages)) {
    console.log(`${path}:${line}:${column}: ${ruleId}: ${message}`);
  }
}
console.log(`judged ${paths.length}`);
