// Opens pages made of hostile content and looks at what the browser has made of them. The security policy is lifted, so that nothing but the escaping stands between the
// content and the page: no script may run, no request be made, no element, attribute or address be there that pages do not have. usage: hostile-scan.mjs FILE...
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

function scan() {
  const found = [];
  const say = (element, what) => found.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
  const drawn = 'script, style, foreignObject, image, a, animate, animateMotion, animateTransform, set, filter, handler, iframe, use:not([href^="#"])';
  for (const element of document.querySelectorAll('iframe, frame, object, embed, applet, base, form, template, marquee, math, audio, video, noscript')) say(element, 'an element that pages do not have');
  for (const element of document.querySelectorAll('svg')) for (const inner of element.querySelectorAll(drawn)) say(inner, 'a drawing that is more than lines');
  for (const element of document.querySelectorAll('link:not([rel=alternate], [rel="schema.dcterms"]), meta[http-equiv]:not([http-equiv="Content-Security-Policy"])')) say(element, 'a head that loads');
  const scripts = [...document.scripts].filter(script => !['application/ld+json', 'application/json'].includes(script.type)); // data runs nothing
  if (scripts.length > 1 || (scripts[0] ?? document.body.lastElementChild) !== document.body.lastElementChild || document.querySelectorAll('style').length !== 1) found.push(`${scripts.length} scripts and ${document.querySelectorAll('style').length} style sheets`);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      // The script gives the parts of the bar their widths, and the page room for the filters.
      if (/^on/i.test(name) || (name === 'style' && element !== document.documentElement && !element.parentElement.matches('#segments')) || ['srcdoc', 'formaction', 'action', 'background', 'ping'].includes(name)) say(element, `the attribute ${name}`);
      if (['src', 'srcset', 'poster'].includes(name)) {
        const image = /^data:image\/(png|jpeg|svg\+xml);base64,(.*)$/.exec(value);
        if (!image) say(element, `the address ${value.slice(0, 60)}`);
        else if (image[1] === 'svg+xml') {
          const inside = new DOMParser().parseFromString(atob(image[2]), 'image/svg+xml');
          for (const part of inside.querySelectorAll(`${drawn}, parsererror`)) say(part, 'an image that is more than lines');
          for (const part of inside.querySelectorAll('*')) for (const own of part.attributes) if (/^on/i.test(own.name) || /url\((?!#)/.test(own.value)) say(part, `an image with ${own.name}`);
        }
      }
      if (name === 'href' && element.namespaceURI.endsWith('xhtml') && !['https:', 'http:', 'mailto:', 'tel:', 'file:'].includes(new URL(value, location.href).protocol)) say(element, 'a link');
      if (/url\(\s*['"]?(?!#)/.test(value) && element.namespaceURI.endsWith('svg')) say(element, `a drawing that asks for ${value.slice(0, 60)}`);
    }
  }
  return found;
}

const browser = await launch();
const context = await browser.newContext({ bypassCSP: true });
await context.addInitScript(() => { window.ran = 0; window.alert = window.prompt = window.confirm = () => { window.ran++; }; });
const paths = process.argv.slice(2);
const judge = async path => {
  const note = problem => console.log(`${path}: ${problem}`);
  const page = await context.newPage();
  const own = pathToFileURL(path).href;
  page.on('request', request => { if (!request.url().startsWith('data:') && request.url().split('#')[0] !== own) note(`asks for ${request.url()}`); });
  page.on('dialog', dialog => { note('opens a dialog'); dialog.dismiss(); });
  page.on('pageerror', error => note(`throws ${error.message}`));
  await page.goto(own);
  for (const problem of await page.evaluate(scan)) note(problem);

  // What is searched for is marked where it stands.
  const query = page.locator('#query');
  if (await query.count() > 0 && await query.isVisible()) {
    await query.fill('alert');
    await query.press('Enter');
    for (const problem of await page.evaluate(scan)) note(`searching: ${problem}`);
  }

  // What waits for the mouse or the keyboard gets both.
  await page.evaluate(() => { for (const element of document.querySelectorAll('body *')) for (const sort of ['mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(sort)); });
  if (await page.evaluate(() => window.ran) > 0) note('runs what the content says');
  await page.close();
};
const waiting = [...paths];
const work = async () => { for (let path = waiting.shift(); path; path = waiting.shift()) await judge(path); };
await Promise.all([work(), work()]); // one page waits while the other is looked at
await browser.close();
console.log(`judged ${paths.length}`);
