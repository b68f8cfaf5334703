import { chromium } from "@playwright/test";
import { CHROMIUM, FLAGS } from "./support/chromium.mjs";
import { compare, comparer, expect, idle, items, open, wideItems, withWebGL } from "./support/page.mjs";

const told = (page, event, how) => page.evaluate(([name, verb]) => new Promise((resolve) => {
  document.getElementById("canvas").addEventListener(name, resolve, { once: true });
  window.avtalskartan[verb]();
}), [event, how]);

/** The page starts with this painter, whatever the browser has. */
const use = (page, painter) => page.addInitScript((name) => { window.avtalskartan = { use: name }; }, painter);
const painter = (page) => page.evaluate(() => window.avtalskartan.painter());

/** Software here says it is a graphics card. */
const feignCard = (page) => page.addInitScript(() => {
  const getParameter = WebGL2RenderingContext.prototype.getParameter;
  WebGL2RenderingContext.prototype.getParameter = function feigned(name) {
    const UNMASKED_RENDERER = 0x9246;
    return name === UNMASKED_RENDERER ? "ANGLE (Some Company, Some Card)" : getParameter.call(this, name);
  };
});

/** Animation frames come so many milliseconds apart, as far as the page can tell. */
const feignFrames = (page, apart) => page.addInitScript((step) => {
  const request = window.requestAnimationFrame;
  let now = 0;
  window.requestAnimationFrame = (work) => request.call(window, () => work(now += step));
}, apart);

async function dragAbout(page) {
  const bar = (await wideItems(page)).find((box) => box.y > 200);
  await page.mouse.move(700, bar.y - 24);
  await page.mouse.down();
  for (let i = 1; i <= 24; i += 1) await page.mouse.move(700 - 8 * i, bar.y - 24);
  await page.mouse.up();
  await idle(page);
}

/**
 * Of squares of 8 × 8 pixels: by how much the mean colour differs where it differs most, and how
 * many differ at all. Soft edges and letters may differ in each pixel, but not a shape that is
 * there in one picture and missing in the other.
 */
async function unlikeSquares(page, before, after) {
  return (await comparer(page)).evaluate(async (sources) => {
    const SIDE = 8;
    const ALIKE = 10;  // of 255
    const [a, b] = await Promise.all(sources.map(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }));
    const mean = ({ data, width }, x0, y0, channel) => {
      let sum = 0;
      for (let y = y0; y < y0 + SIDE; y += 1) {
        for (let x = x0; x < x0 + SIDE; x += 1) sum += data[4 * (y * width + x) + channel];
      }
      return sum / (SIDE * SIDE);
    };
    const found = { most: 0, count: 0 };
    for (let y = 0; y + SIDE <= a.height; y += SIDE) {
      for (let x = 0; x + SIDE <= a.width; x += SIDE) {
        const by = Math.max(...[0, 1, 2].map((c) => Math.abs(mean(a, x, y, c) - mean(b, x, y, c))));
        found.most = Math.max(found.most, by);
        if (by > ALIKE) found.count += 1;
      }
    }
    return found;
  }, [before.toString("base64"), after.toString("base64")]);
}

function expectAlike({ most, count }) {
  expect(most).toBeLessThan(40);
  expect(count).toBeLessThan(120);
}

const VIEWS = {
  overview: "", timeline: "v=1&vy=tidslinje", handovers: "v=1&vy=overlamningar",
  flows: "v=1&vy=kostnadsfloden&ar=2023", slide: "v=1&steg=3", dark: "v=1&vy=tidslinje&tema=morkt",
};

for (const [name, address] of Object.entries(VIEWS)) {
  withWebGL(`both painters paint the same: ${name}`, async ({ page, context }) => {
    await use(page, "webgl");
    await open(page, address);
    expect(await painter(page)).toBe("webgl");
    const webgl = await page.screenshot();
    const other = await context.newPage();
    await open(other, address);
    expect(await painter(other)).toBe("2d");
    expectAlike(await unlikeSquares(page, webgl, await other.screenshot()));
  });
}

withWebGL("WebGL that is done in software is left alone", async ({ page }) => {
  await open(page);
  expect(await painter(page)).toBe("2d");
  expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null)).toBe(true);
});

withWebGL("a graphics card paints as long as it keeps up", async ({ page }) => {
  await feignCard(page);
  await feignFrames(page, 16);
  await open(page);
  await dragAbout(page);
  expect(await painter(page)).toBe("webgl");
});

withWebGL("one that does not keep up with the hand is left, and the picture stays", async ({ page }) => {
  await feignCard(page);
  await feignFrames(page, 40);
  await open(page);
  expect(await painter(page)).toBe("webgl");
  await dragAbout(page);
  expect(await painter(page)).toBe("2d");
  const picture = await page.screenshot();
  expect((await compare(page, picture, picture)).colours).toBeGreaterThan(20);
  const [bar] = await wideItems(page);
  await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect(page.url()).toContain("id=");
});

withWebGL("the picture comes back after the graphics context was lost; when it is lost again, without it", async ({ page }) => {
  await use(page, "webgl");
  await open(page);
  const picture = () => page.locator("#canvas").screenshot();  // what stands around it is the browser's
  const before = await picture();
  expect((await compare(page, before, before)).colours).toBeGreaterThan(20);
  await told(page, "webglcontextlost", "loseContext");
  await idle(page);
  // What can be read and operated stays.
  expect(await items(page).count()).toBeGreaterThan(0);
  await told(page, "webglcontextrestored", "restoreContext");
  await idle(page);
  expect(await painter(page)).toBe("webgl");
  expect((await compare(page, before, await picture())).different).toBe(0);

  await told(page, "webglcontextlost", "loseContext");
  await idle(page);
  expect(await painter(page)).toBe("2d");
  expectAlike(await unlikeSquares(page, before, await picture()));
  const [bar] = await wideItems(page);
  await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect((await compare(page, before, await picture())).different).toBeGreaterThan(1000);
});

withWebGL("a new size is drawn at once", async ({ page }) => {
  await open(page);
  for (const [width, height] of [[1280, 720], [800, 600], [390, 844], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    await idle(page);
    const size = await page.evaluate(() => {
      const canvas = document.getElementById("canvas");
      const place = document.getElementById("figure").getBoundingClientRect();
      return { pixels: [canvas.width, canvas.height], place: [place.width, Math.round(place.height)] };
    });
    expect(size.pixels[0]).toBe(width);
    expect(size.pixels).toEqual(size.place);
    const picture = await page.screenshot();
    expect((await compare(page, picture, picture)).colours).toBeGreaterThan(20);
  }
});

withWebGL("a picture that had no place for a while is there again with its place", async ({ page }) => {
  await use(page, "webgl");
  await open(page);
  const before = await page.screenshot();
  const display = (how) => page.evaluate((value) => new Promise((resolve) => {
    document.getElementById("stage").style.display = value;
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }), how);
  await display("none");
  await display("");
  expectAlike(await unlikeSquares(page, before, await page.screenshot()));
});

for (const ratio of [1, 1.25, 2]) {
  // Playwright's own deviceScaleFactor does not reach the canvas, so the browser is started with it.
  withWebGL(`one pixel of the canvas is one of the screen at ratio ${ratio}`, async () => {
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

withWebGL("less motion: the first frame after a choice is the last", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.getByRole("button", { name: "Zooma in" }).focus();
  const before = await page.evaluate(() => window.avtalskartan.stats().frames);
  await page.keyboard.press("Enter");
  await idle(page);
  const after = await page.evaluate(() => window.avtalskartan.stats().frames);
  expect(after - before).toBeLessThanOrEqual(4);
});

withWebGL("forced colours are followed", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const seen = await page.screenshot();
  expect((await compare(page, seen, seen)).colours).toBeGreaterThan(5);
  await page.emulateMedia({ forcedColors: "none" });
  await idle(page);
});
