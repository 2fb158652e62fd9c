// Validates HTML files with html-validate. usage: html-validate.mjs FILE...
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off', // Safari takes the meaning from a list without bullets; role="list" gives it back
    'prefer-native-element': ['error', { exclude: ['list'] }],
    'valid-id': ['error', { relaxed: true }], // the id of a clause or an item is its unit id, which has slashes
    'long-title': 'off', // a title is as long as the document's name and the organisation's
    'no-trailing-whitespace': 'off', // blanks that templates leave behind are no error of HTML
  },
});

const paths = process.argv.slice(2);
for (const path of paths) {
  const { results } = await validator.validateFile(path);
  for (const { line, column, ruleId, message } of results.flatMap(result => result.messages)) {
    console.log(`${path}:${line}:${column}: ${ruleId}: ${message}`);
  }
}
console.log(`judged ${paths.length}`);
