// How the page bears a hundred times the data: node tools/benchmark.mjs [AGREEMENTS…]
//
// Opens the built page (dist/) with made datasets of growing size and says how long it takes to open
// each, how long a frame takes while the timeline is scrolled, zoomed and panned, how long the first
// letter of a search waits for its answer and each of the letters after it, and the longest time
// that nothing else could happen in while the search was made ready: as ratios to the first, and
// the waiting in milliseconds too. Nothing passes or fails here: the numbers are for reading.
import { chromium } from "@playwright/test";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM, FLAGS } from "../tests/browser/support/chromium.mjs";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 100_000];

/// The same numbers on every run.
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function dataset(count) {
  const roll = dice(1);
  const stated = (value) => ({ value, status: "stated", source: { document: "d1" } });
  const services = Math.max(4, Math.floor(count / 25));
  const name = (sv, en) => ({ sv, en });
  return {
    schemaVersion: "1.0", id: `made-${count}`, title: name(`Made ${count}`, `Made ${count}`), publisher: "Provstad", issued: "2023-02-01",
    documents: [{ id: "d1", kind: "protokoll", title: name("D", "D"), shortTitle: "D 1", date: stated("2023-02-01") }],
    organizations: Array.from({ length: 60 }, (_, i) => ({ id: `n${i}`, kind: "nämnd", name: name(`Nämnd ${i}`, `Committee ${i}`) })),
    services: Array.from({ length: services }, (_, i) => ({ id: `s${i}`, name: name(`Insats ${i}`, `Service ${i}`) })),
    agreements: Array.from({ length: count }, (_, i) => {
      const year = 1990 + roll(30);
      return {
        id: `a${i}`, kind: "avtal", name: name(`Avtal ${i}`, `Agreement ${i}`), services: [`s${i % services}`],
        parties: [{ role: "ansvarar", organization: stated(`n${i % 60}`) }],
        terms: [{ id: `t${i}`, kind: "första", label: name(`Tid ${i}`, `Term ${i}`), start: stated(`${year}-01-01`), end: stated(`${year + 1 + roll(3)}-12-31`) }],
      };
    }),
  };
}

function serve() {
  const server = createServer((request, response) => {
    const path = join(dist, normalize(decodeURIComponent(request.url.split(/[?#]/)[0])));
    const file = path.endsWith("/") ? join(path, "index.html") : path;
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => { server.listen(0, "127.0.0.1", () => resolve(server)); });
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const idle = (page) => page.evaluate(() => window.avtalskartan.idle());

/// The median time from frame to frame while `act` goes on, in milliseconds.
async function frames(page, act) {
  await page.evaluate(() => {
    window.times = [];
    let last = performance.now();
    const tick = (now) => { window.times.push(now - last); last = now; window.ticking = requestAnimationFrame(tick); };
    window.ticking = requestAnimationFrame(tick);
  });
  await act();
  await idle(page);
  return middle(await page.evaluate(() => { cancelAnimationFrame(window.ticking); return window.times; }));
}

/// The median time from a typed letter to its drawn answer, of the first letter and of the others.
async function searched(page, text) {
  await page.keyboard.press("/");
  await idle(page);
  const input = page.locator("input[type=search]");
  const times = [];
  for (let end = 1; end <= text.length; end += 1) {
    times.push(await input.evaluate(async (field, typed) => {
      const began = performance.now();
      field.value = typed;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn)); });
      return performance.now() - began;
    }, text.slice(0, end)));
  }
  await page.keyboard.press("Escape");
  return { first: times[0], letter: middle(times.slice(1)) };
}

async function measured(page, address, count) {
  await page.goto("about:blank");
  await page.goto(`${address}#v=1`);
  await page.waitForFunction(() => window.avtalskartan);
  await idle(page);
  const text = JSON.stringify(dataset(count));
  const began = performance.now();
  await page.locator("input[type=file]").setInputFiles({ name: "made.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.waitForFunction((title) => document.title.includes(title), `Made ${count}`, { timeout: 300_000 });
  // Opening the file is one task; what comes after it is made ready in small ones.
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((task) => task.duration)))
      .observe({ type: "longtask" });
  });
  await idle(page);
  const open = performance.now() - began;
  await page.waitForFunction(() => window.avtalskartan.prepared(), null, { timeout: 300_000 });
  const longest = await page.evaluate(() => Math.max(0, ...window.tasks));
  await page.mouse.move(700, 500);
  const scroll = await frames(page, async () => { for (let i = 0; i < 40; i += 1) { await page.keyboard.down("Shift"); await page.mouse.wheel(0, 200); await page.keyboard.up("Shift"); } });
  const zoom = await frames(page, async () => { for (let i = 0; i < 20; i += 1) await page.mouse.wheel(0, -120); });
  const pan = await frames(page, async () => { await page.mouse.down(); for (let i = 0; i < 40; i += 1) await page.mouse.move(700 - i * 10, 500); await page.mouse.up(); });
  const { first, letter } = await searched(page, `avtal ${count - 1}`);
  return { bytes: text.length, open, scroll, zoom, pan, first, letter, longest };
}

const server = await serve();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const first = await measured(page, `http://127.0.0.1:${server.address().port}/`, sizes[0]);
console.log(`${sizes[0]} agreements: the measure, ratio 1`);
for (const count of sizes.slice(1)) {
  const now = await measured(page, `http://127.0.0.1:${server.address().port}/`, count);
  const ratios = Object.keys(now).map((key) => `${key} ${(now[key] / Math.max(first[key], 1)).toFixed(1)}`);
  const waits = ["first", "letter", "longest"].map((key) => `${key} ${now[key].toFixed(0)} ms`);
  console.log(`${count} agreements: ${ratios.join(", ")}; ${waits.join(", ")}`);
}
await browser.close();
server.close();
