// What the tests share: opening the page, waiting for it, and what must hold in every one of them.
import { test as base, expect } from "@playwright/test";
import { CHROMIUM, FLAGS, FLAGS_WITHOUT_WEBGL, HEADLESS_SHELL } from "./chromium.mjs";
import { HOME, isKept, keepPage, openKept } from "./kept_page.mjs";

export { expect };

/** The messages of the page and its requests, from before it is opened. */
export function watch(page) {
  const seen = { messages: [], foreign: [] };
  const own = new URL(process.env.AVTAL_URL).origin;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.messages.push(message.text());
  });
  page.on("pageerror", (error) => seen.messages.push(String(error)));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:", "about:", "file:"].includes(url.protocol) && url.origin !== own) {
      seen.foreign.push(request.url());
    }
  });
  return seen;
}

async function stored(page) {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: "caches" in window ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  return { ...inPage, cookies: (await page.context().cookies()).length };
}

const startedWith = (executablePath, args) => [{ executablePath, args }, { scope: "worker" }];

const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: 0 };

/**
 * For a test that needs a page of its own: it is about loading or failing, changes how the page
 * loads, or has other devices. The picture is painted on a 2D canvas. In every test, unless it says
 * otherwise: no console message under the strict policy, no request to another place, nothing
 * stored. A test that provokes errors sets `mayComplain`.
 */
export const fresh = base.extend({
  launchOptions: startedWith(HEADLESS_SHELL, FLAGS_WITHOUT_WEBGL),
  mayComplain: [false, { option: true }],
  clean: [async ({ page, mayComplain }, use) => {
    const seen = watch(page);
    await use(seen);
    if (!mayComplain) expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    if (page.url().startsWith("http") && !page.isClosed()) expect(await stored(page)).toEqual(NOTHING);
  }, { auto: true }],
  kept: [async ({ browser }, use) => {
    const kept = keepPage(browser);
    await use(kept);
    await kept.close();
  }, { scope: "worker" }],
});

/** For a test about WebGL, which is done in software here and costs, in the browser that people have; it too
    has a page of its own. */
export const withWebGL = fresh.extend({ launchOptions: startedWith(CHROMIUM, FLAGS) });

/** For all others: the page that the worker keeps, as fresh as if it had just been loaded. */
export const test = fresh.extend({
  page: async ({ kept, viewport }, use, { annotations, project }) => {
    const note = (description) => annotations.push({ type: "page loaded", description });
    const page = await kept.fresh(project.use, note);
    await page.setViewportSize(viewport);
    await use(page);
  },
});

export async function idle(page) {
  await page.evaluate(() => window.avtalskartan.idle());
}

/** Opens the page at a fragment without "#", afresh, and waits until it has come to rest. */
export async function open(page, fragment = HOME) {
  if (isKept(page)) return openKept(page, fragment);
  if (page.url().startsWith("http")) await page.goto("about:blank");
  await page.goto(process.env.AVTAL_URL + (fragment === "" ? "" : `#${fragment}`));
  await idle(page);
}

export const fragment = (page) => new URL(page.url()).hash.slice(1);
export const shown = (page) => page.evaluate(() => document.documentElement.dataset.show);
export const items = (page) => page.locator("#mirror .item");
export const selected = (page) => page.locator("#mirror .item[aria-current=true]");
export const panel = (page) => page.getByRole("region", { name: "Uppgifter om det valda" });
export const headline = (page) => page.locator("#mirror h2, #document :is(.view, .slide) h2").first();
export const dateField = (page) => page.getByRole("textbox", { name: /^Läget den/ });

/** Is this element the one with focus? */
export const focusedName = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return element.getAttribute("aria-label") ?? element.textContent.trim();
});

/** Chooses in the menu, with the keyboard. */
export async function chooseInMenu(page, name) {
  await page.getByRole("button", { name: /^(Meny|Menu)$/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  await page.getByRole("button", { name, exact: true }).last().focus();
  await page.keyboard.press("Enter");
}

/** Where an element stands in the picture (it may let the pointer through). */
export async function middle(locator) {
  const box = await locator.boundingBox();
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** An item that is wholly on screen and wide enough to aim at; the widest first. */
export async function wideItems(page) {
  const boxes = await items(page).evaluateAll((all) => all.map((element, index) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2)?.id === "canvas";
    return { index, name: element.getAttribute("aria-label"), x, y, width, height, seen };
  }));
  return boxes
    .filter((box) => box.seen && box.width >= 24 && box.height >= 16 && box.x >= 0 && box.y >= 0)
    .sort((a, b) => b.width - a.width);
}

export const itemNamed = (page, name) => page.getByRole("button", { name, exact: true });

const comparers = new WeakMap();  // of each browser, an empty page that compares pictures

/**
 * An empty page that works with pictures. It has a window of its own: one more page in a window is
 * its foremost, and those behind it are given a frame a second.
 */
export async function comparer(page) {
  const browser = page.context().browser();
  if (!comparers.has(browser)) comparers.set(browser, await (await browser.newContext()).newPage());
  return comparers.get(browser);
}

/**
 * Compares two screenshots in the browser: how many pixels differ, and how many colours the second
 * one has.
 */
export async function compare(page, before, after) {
  return (await comparer(page)).evaluate(async (sources) => {
    const data = [];
    for (const source of sources) {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      data.push(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer));
    }
    const [a, b] = data;
    let different = Math.abs(a.length - b.length);
    for (let i = 0; i < Math.min(a.length, b.length); i += 1) if (a[i] !== b[i]) different += 1;
    return { different, colours: new Set(b).size };
  }, [before.toString("base64"), after.toString("base64")]);
}

/** Drops a file on the page as from the desktop. */
export async function drop(page, name, content) {
  const transfer = await page.evaluateHandle(([fileName, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text], fileName, { type: "application/json" }));
    return data;
  }, [name, content]);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.locator("#drop")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.locator("#drop")).toBeHidden();
  await idle(page);
}
