// A figure looks alike on paper and on the screen: each drawing of a PDF is rendered by Poppler, the same figure of its page by Chromium, and the two pictures
// are compared point by point, small enough that the edges of letters do not count.
// usage: pixels.mjs [--measure] FILE.pdf...      the page stands beside each file, with the same name; --measure prints the differences of all figures
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

// A point differs when a channel differs by more than this much of 255; a figure, when more than this share of its points does.
const CHANNEL = 64, SHARE = 0.02;

// So many points of the screen become one that is compared.
const SHRINK = 8;

const tools = dirname(fileURLToPath(import.meta.url));
const python = process.platform === 'win32' ? 'python' : '/usr/bin/python3';

function compare([paper, screen, shrink, channel]) {
  const load = data => new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = 'data:image/png;base64,' + data;
  });
  return Promise.all([load(paper), load(screen)]).then(images => {
    const [width, height] = [Math.round(images[1].width / shrink), Math.round(images[1].height / shrink)];
    const [a, b] = images.map(image => {
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height).data;
    });
    let differing = 0;
    for (let i = 0; i < a.length; i += 4) {
      if (Math.max(Math.abs(a[i] - b[i]), Math.abs(a[i + 1] - b[i + 1]), Math.abs(a[i + 2] - b[i + 2])) > channel) differing++;
    }
    return differing / (width * height);
  });
}

const measures = process.argv[2] === '--measure';
const paths = process.argv.slice(measures ? 3 : 2);
const folder = mkdtempSync(join(tmpdir(), 'styrdok-pixels-'));
const browser = await launch();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2, colorScheme: 'light' });
  const page = await context.newPage(), bench = await context.newPage();
  const listed = execFileSync(python, ['-B', join(tools, 'figures.py'), ...paths], { encoding: 'utf8', maxBuffer: 1 << 26 }).trim().split('\n').map(line => JSON.parse(line));
  for (const { path, figures } of listed) {
    await page.goto(pathToFileURL(path.replace(/\.pdf$/, '.html')).href);
    const shown = await page.locator('figure svg:visible').all();
    const words = await Promise.all(shown.map(svg => svg.evaluate(element => element.getAttribute('aria-label') ?? element.querySelector('desc')?.textContent)));
    for (const [number, words_] of words.entries()) {
      const figure = figures.find(candidate => candidate.alt === words_);
      if (!figure) {
        console.log(`${path}: the figure '${words_}' stands in the page alone`);
        continue;
      }
      const screen = await shown[number].screenshot({ animations: 'disabled' });
      const [left, bottom, right, top] = figure.box;
      const scale = screen.readUInt32BE(16) / (right - left); // the width of a PNG stands at its sixteenth byte
      execFileSync('pdftoppm', ['-png', '-singlefile', '-f', figure.page, '-l', figure.page, '-r', 72 * scale,
        '-x', Math.round(left * scale), '-y', Math.round((figure.height - top) * scale), '-W', Math.round((right - left) * scale), '-H', Math.round((top - bottom) * scale), path, join(folder, 'paper')]);
      const share = await bench.evaluate(compare, [readFileSync(join(folder, 'paper.png')).toString('base64'), screen.toString('base64'), SHRINK, CHANNEL]);
      if (measures || share > SHARE) console.log(`${path}: ${(share * 100).toFixed(2)} % of the points of '${words_.slice(0, 60)}' differ`);
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`judged ${paths.length}`);
