import { chromium } from "@playwright/test";
import { CHROMIUM, FLAGS } from "./support/chromium.mjs";
import { compare, expect, idle, items, open, test, wideItems } from "./support/page.mjs";

const told = (page, event, how) => page.evaluate(([name, verb]) => new Promise((resolve) => {
  document.getElementById("canvas").addEventListener(name, resolve, { once: true });
  window.avtalskartan[verb]();
}), [event, how]);

test("the picture comes back after the graphics context was lost, twice", async ({ page }) => {
  await open(page);
  const before = await page.screenshot();
  expect((await compare(page, before, before)).colours).toBeGreaterThan(20);
  for (let i = 0; i < 2; i += 1) {
    await told(page, "webglcontextlost", "loseContext");
    await idle(page);
    // What can be read and operated stays.
    expect(await items(page).count()).toBeGreaterThan(0);
    await told(page, "webglcontextrestored", "restoreContext");
    await idle(page);
    expect((await compare(page, before, await page.screenshot())).different).toBe(0);
  }
  const [bar] = await wideItems(page);
  await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect((await compare(page, before, await page.screenshot())).different).toBeGreaterThan(1000);
});

test("a new size is drawn at once", async ({ page }) => {
  await open(page);
  for (const [width, height] of [[1280, 720], [800, 600], [390, 844], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    await idle(page);
    const size = await page.evaluate(() => {
      const canvas = document.getElementById("canvas");
      return [canvas.width, canvas.height];
    });
    expect(size).toEqual([width, height]);
    const picture = await page.screenshot();
    expect((await compare(page, picture, picture)).colours).toBeGreaterThan(20);
  }
});

for (const ratio of [1, 1.25, 2]) {
  // Playwright's own deviceScaleFactor does not reach the canvas, so the browser is started with it.
  test(`one pixel of the canvas is one of the screen at ratio ${ratio}`, async () => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM, args: [...FLAGS, `--force-device-scale-factor=${ratio}`, "--window-size=1280,800"],
    });
    const context = await browser.newContext({ viewport: null });
    const page = await context.newPage();
    await open(page);
    const seen = await page.evaluate(() => new Promise((resolve) => {
      const canvas = document.getElementById("canvas");
      new ResizeObserver(([entry]) => resolve({
        ratio: devicePixelRatio,
        canvas: [canvas.width, canvas.height],
        screen: [entry.devicePixelContentBoxSize[0].inlineSize, entry.devicePixelContentBoxSize[0].blockSize],
      })).observe(canvas, { box: "device-pixel-content-box" });
    }));
    expect(seen.ratio).toBe(ratio);
    expect(seen.canvas).toEqual(seen.screen);
    // The pointer hits what it points at.
    const [bar] = await wideItems(page);
    await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
    await idle(page);
    expect(page.url()).toContain("id=");
    await browser.close();
  });
}

test("less motion: the first frame after a choice is the last", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.getByRole("button", { name: "Zooma in" }).focus();
  const before = await page.evaluate(() => window.avtalskartan.stats().frames);
  await page.keyboard.press("Enter");
  await idle(page);
  const after = await page.evaluate(() => window.avtalskartan.stats().frames);
  expect(after - before).toBeLessThanOrEqual(4);
});

test("forced colours are followed", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const seen = await page.screenshot();
  expect((await compare(page, seen, seen)).colours).toBeGreaterThan(5);
  await page.emulateMedia({ forcedColors: "none" });
  await idle(page);
});
