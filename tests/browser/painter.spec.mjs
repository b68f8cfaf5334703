// A browser without WebGL, as most of these tests have it: the whole page, painted on a 2D canvas and operated as ever.
import { readFileSync } from "node:fs";
import {
  compare, dateField, drop, expect, fragment, fresh, headline, idle, itemNamed, items, open, panel, shown, test, wideItems,
} from "./support/page.mjs";

const own = JSON.parse(readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8"));
const painter = (page) => page.evaluate(() => window.avtalskartan.painter());
const cursor = (page) => page.evaluate(() => document.getElementById("canvas").style.cursor);
const centre = (box) => [box.x + box.width / 2, box.y + box.height / 2];

async function press(page, key) {
  await page.keyboard.press(key);
  await idle(page);
}

async function colours(page) {
  const picture = await page.screenshot();
  return (await compare(page, picture, picture)).colours;
}

/** How many pixels are others after it than before. */
async function changes(page, work) {
  const before = await page.screenshot();
  await work();
  await idle(page);
  return (await compare(page, before, await page.screenshot())).different;
}

test("there is no WebGL here, and nothing is said of it", async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl2"))).toBeNull();
  expect(await painter(page)).toBe("2d");
  expect(await shown(page)).toBe("picture");
  await expect(page.locator(".problem:visible")).toHaveCount(0);
});

for (const view of ["oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor"]) {
  test(`${view} is painted, and what is in it can be operated`, async ({ page }) => {
    await open(page, `v=1&vy=${view}`);
    expect(await shown(page)).toBe("picture");
    await expect(headline(page)).not.toBeEmpty();
    expect(await colours(page)).toBeGreaterThan(20);
    expect(await page.locator("#mirror .proxy, #document .view a").count()).toBeGreaterThan(10);
    const filter = page.getByRole("button", { name: /^Filter/ }).first();
    await filter.focus();
    expect(await changes(page, () => page.keyboard.press("Enter"))).toBeGreaterThan(2000);
  });
}

test("a bar is chosen by a click, and its panel is painted", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  expect(await changes(page, () => page.mouse.click(...centre(bar)))).toBeGreaterThan(10_000);
  expect(fragment(page)).toContain("id=");
  await expect(panel(page)).toBeAttached();
  await press(page, "Escape");
  expect(fragment(page)).not.toContain("id=");
});

test("pointing marks and tells, and so does focus", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  expect(await changes(page, () => page.mouse.move(...centre(bar)))).toBeGreaterThan(2000);
  expect(await cursor(page)).toBe("pointer");
  await page.mouse.move(5, 895);
  await idle(page);
  expect(await changes(page, () => itemNamed(page, bar.name).focus())).toBeGreaterThan(2000);
});

test("the wheel zooms where it points, and at its limit is left to the page around", async ({ page }) => {
  await open(page);
  const bar = (await wideItems(page)).find((box) => box.x > 400 && box.x + box.width < 900);
  await page.mouse.move(bar.x, bar.y + bar.height / 2);
  await page.mouse.wheel(0, -100);
  await idle(page);
  const after = await itemNamed(page, bar.name).boundingBox();
  expect(after.width).toBeGreaterThan(bar.width * 1.05);
  expect(Math.abs(after.x - bar.x)).toBeLessThan(3);

  const taken = (deltaY) => page.evaluate(([x, y, by]) => {
    const wheel = new WheelEvent("wheel", { deltaY: by, cancelable: true, bubbles: true, clientX: x, clientY: y });
    document.getElementById("canvas").dispatchEvent(wheel);
    return wheel.defaultPrevented;
  }, [bar.x, bar.y + bar.height / 2, deltaY]);
  const turn = async (deltaY) => {  // until it is not taken any more
    let turns = 0;
    for (; turns < 60 && await taken(deltaY); turns += 1) await idle(page);
    return turns;
  };
  expect(await turn(-300)).toBeLessThan(60);
  const outwards = await turn(300);
  expect(outwards).toBeGreaterThan(3);
  expect(outwards).toBeLessThan(60);
});

test("the picture follows the hand and the arrows", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Zooma in" }).focus();
  for (let i = 0; i < 3; i += 1) await press(page, "Enter");
  const bar = (await wideItems(page)).find((box) => box.x > 200 && box.x + box.width < 1200);
  await page.mouse.move(700, bar.y - 24);
  await page.mouse.down();
  await page.mouse.move(640, bar.y - 24, { steps: 4 });
  expect(await cursor(page)).toBe("grabbing");
  await page.mouse.up();
  await idle(page);
  const dragged = await itemNamed(page, bar.name).boundingBox();
  expect(Math.abs(dragged.x - (bar.x - 60))).toBeLessThan(6);
  expect(await changes(page, () => page.keyboard.press("ArrowLeft"))).toBeGreaterThan(2000);
  expect((await itemNamed(page, bar.name).boundingBox()).x).toBeGreaterThan(dragged.x);
});

fresh("the date is dragged by its flag, and typed", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje&datum=2020-06-01");
  const flag = await flagOf(page);
  await page.mouse.move(...flag);
  await page.mouse.down();
  await page.mouse.move(flag[0] - 120, flag[1], { steps: 4 });
  await page.mouse.up();
  await idle(page);
  const dragged = new URLSearchParams(fragment(page)).get("datum");
  expect(dragged < "2020-06-01").toBe(true);
  await expect(dateField(page)).toHaveValue(dragged);
  const typed = async () => {
    await dateField(page).fill("2023-08-30");
    await dateField(page).press("Enter");
  };
  expect(await changes(page, typed)).toBeGreaterThan(500);
});

/** The middle of the date's flag, above the years: the pointer tells where it can be taken. */
async function flagOf(page) {
  const picture = await page.locator("#canvas").boundingBox();
  for (let x = 200; x < 1400; x += 40) {
    const at = [x, picture.y + 12];
    await page.mouse.move(...at);
    await idle(page);
    if (await cursor(page) === "ew-resize") return at;
  }
  throw new Error("no flag");
}

test("slides are turned by keys and by a swipe", async ({ page }) => {
  await open(page, "v=1&steg=1");
  const sentence = (step) => own.steps[step - 1].sentence.sv;
  await expect(headline(page)).toHaveText(sentence(1));
  expect(await changes(page, () => page.keyboard.press("ArrowRight"))).toBeGreaterThan(2000);
  await expect(headline(page)).toHaveText(sentence(2));
  await page.mouse.move(900, 300);
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 4 });
  await page.mouse.up();
  await idle(page);
  await expect(headline(page)).toHaveText(sentence(3));
});

test("the theme's colours are followed", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje&tema=morkt");
  const corner = () => page.evaluate(() => {
    const picture = document.getElementById("picture");
    return [...picture.getContext("2d").getImageData(2, picture.height - 3, 1, 1).data].slice(0, 3);
  });
  expect(Math.max(...await corner())).toBeLessThan(64);
  await open(page, "v=1&vy=tidslinje&tema=ljust");
  expect(Math.min(...await corner())).toBeGreaterThan(192);
});

fresh("forced colours are the picture's too, from the start and when they come", async ({ page }) => {
  const vivid = () => page.evaluate(() => {
    const { width, height } = document.getElementById("picture");
    const { data } = document.getElementById("picture").getContext("2d").getImageData(0, 0, width, height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [least, , most] = [data[i], data[i + 1], data[i + 2]].sort((a, b) => a - b);
      if (most - least > 100) count += 1;
    }
    return count;
  });
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "v=1&vy=tidslinje");
  expect(await vivid()).toBeGreaterThan(1000);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await idle(page);
  expect(await vivid()).toBe(0);
  await open(page, "v=1&vy=kostnadsfloden&ar=2022");
  expect(await vivid()).toBe(0);
  expect(await colours(page)).toBeGreaterThan(10);
});

fresh("the reader's own spacing of text moves no word of the picture", async ({ page }) => {
  await page.addInitScript(() => {
    window.widths = new Map();
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function measured(text, ...at) {
      window.widths.set(`${this.font} ${text}`, this.measureText(text).width);
      fillText.call(this, text, ...at);
    };
  });
  await open(page, "v=1&vy=tidslinje");
  const before = await page.evaluate(() => [...window.widths]);
  expect(before.length).toBeGreaterThan(20);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }");
    document.adoptedStyleSheets = [sheet];
    window.widths.clear();
  });
  await open(page, "v=1&vy=tidslinje&datum=2022-01-01");
  const after = new Map(await page.evaluate(() => [...window.widths]));
  const both = before.filter(([text]) => after.has(text));
  expect(both.length).toBeGreaterThan(20);
  expect(both.filter(([text, width]) => Math.abs(after.get(text) - width) > 0.01)).toEqual([]);
});

fresh("nothing is painted while nothing changes", async ({ page }) => {
  await page.addInitScript(() => {
    window.painted = 0;
    const clip = CanvasRenderingContext2D.prototype.clip;
    CanvasRenderingContext2D.prototype.clip = function counted() {
      window.painted += 1;
      clip.call(this);
    };
  });
  await open(page);
  const before = await page.evaluate(() => window.painted);
  expect(before).toBeGreaterThan(0);
  await idle(page);
  expect(await page.evaluate(() => window.painted)).toBe(before);
});

/** How many pixels the painted picture has, and how many its place on the screen. */
const pixels = (page) => page.evaluate(() => {
  const { width, height } = document.getElementById("picture");
  const box = document.getElementById("figure").getBoundingClientRect();
  return { picture: [width, height], place: [box.width, box.height].map((each) => Math.round(each * devicePixelRatio)) };
});

test("a new size is painted at once", async ({ page }) => {
  await open(page);
  for (const [width, height] of [[390, 844], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    await idle(page);
    const { picture, place } = await pixels(page);
    expect(picture[0]).toBe(width);
    expect(picture).toEqual(place);
    expect(await colours(page)).toBeGreaterThan(20);
  }
});

fresh.describe("on a screen with two pixels in one", () => {
  fresh.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 600 } });

  fresh("the picture has them all", async ({ page }) => {
    await open(page);
    for (const width of [800, 700]) {
      await page.setViewportSize({ width, height: 600 });
      await idle(page);
      const { picture, place } = await pixels(page);
      expect(picture[0]).toBe(2 * width);
      expect(picture).toEqual(place);
    }
    const [bar] = await wideItems(page);
    await page.mouse.click(...centre(bar));
    await idle(page);
    expect(fragment(page)).toContain("id=");
  });
});

fresh("names in any script are painted in the browser's letters", async ({ page }) => {
  await page.addInitScript(() => {
    window.painted = new Set();
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function noted(text, x, y) {
      window.painted.add(text);
      fillText.call(this, text, x, y);
    };
  });
  await open(page);
  const data = structuredClone(own);
  const [greek, arabic] = ["Στήριξη", "دعم"];
  [greek, arabic].forEach((name, i) => {
    data.services[i].name = { sv: name, en: name };
    data.services[i].shortName = { sv: name, en: name };
  });
  await drop(page, "names.json", JSON.stringify(data));
  const painted = await page.evaluate(() => [...window.painted]);
  expect(painted.some((text) => text.includes(greek))).toBe(true);
  expect(painted.some((text) => text.includes(arabic))).toBe(true);
});
