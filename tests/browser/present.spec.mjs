// Presenting: the story from start to end with a clicker's keys only, and what a presenter needs.
import { readFileSync } from "node:fs";
import { expect, focusedName, fragment, fresh, idle, open, test } from "./support/page.mjs";

const own = JSON.parse(readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8"));
const count = own.steps.length;

const slide = (page) => page.getByRole("heading", { level: 2 }).first();
const number = (page) => page.locator(".slide > .foot > .count");
const figure = (page) => page.locator("#mirror").getByRole("figure").or(page.locator("#mirror [role=img]"));
const inFull = (page) => page.evaluate(() => document.fullscreenElement !== null);
const steps = (page) => new URLSearchParams(fragment(page)).get("steg");

async function press(page, key) {
  await page.keyboard.press(key);
  await idle(page);
}

async function start(page, at = "v=1&vy=tidslinje") {
  await open(page, at);
  await page.locator("#canvas").focus();
  await press(page, "p");
}

/** On one half of the picture. */
async function onHalf(page, right, act) {
  const { x, y, width, height } = await page.locator("#canvas").boundingBox();
  await act(x + width * (right ? 0.75 : 0.25), y + height / 2);
  await idle(page);
}

async function shows(page, step) {
  await expect(slide(page)).toHaveText(own.steps[step - 1].sentence.sv);
  await expect(number(page)).toHaveText(`Bild ${step} av ${count}`);
  expect(steps(page)).toBe(String(step));
}

fresh("the story runs from start to end, and back, with a clicker's keys only", async ({ page }) => {
  await start(page);
  await expect.poll(() => inFull(page)).toBe(true);
  for (let step = 1; step <= count; step += 1) {
    await shows(page, step);
    const { sentence, detail, view } = own.steps[step - 1];
    await expect(page.locator(".slide").getByText(detail.sv, { exact: true })).toBeVisible();
    if (view.includes("vy=kallor")) await expect(figure(page)).toHaveCount(0);
    else await expect(figure(page)).toHaveAttribute("aria-label", `${sentence.sv} ${detail.sv}`);
    await press(page, "PageDown");
  }
  await shows(page, count);  // there is nothing after the last
  for (let step = count - 1; step >= 1; step -= 1) {
    await press(page, "PageUp");
    await shows(page, step);
  }
  await press(page, "Escape");
  expect(steps(page)).toBeNull();
  await expect.poll(() => inFull(page)).toBe(false);
});

test("the keys of a keyboard do the same", async ({ page }) => {
  await start(page);
  for (const [key, step] of [["ArrowRight", 2], [" ", 3], ["ArrowDown", 4], ["ArrowLeft", 3], ["ArrowUp", 2],
    ["Backspace", 1], ["End", count], ["Home", 1]]) {
    await press(page, key);
    await shows(page, step);
  }
  await press(page, "P");
  expect(steps(page)).toBeNull();
  await press(page, "p");
  await shows(page, 1);
});

test("a number and Enter jump, also when a button has focus", async ({ page }) => {
  await start(page);
  await page.getByRole("button", { name: "Föregående bild" }).or(page.getByRole("button", { name: "Nästa bild" }))
    .last().focus();
  await press(page, "1");
  await press(page, "1");
  await expect(number(page)).toHaveText("Till bild 11: Enter");
  await press(page, "Enter");
  await shows(page, 11);
  await press(page, "9");
  await press(page, "9");
  await press(page, "Enter");
  await shows(page, count);
  await press(page, "4");
  await press(page, "Escape");  // takes the number back, and no more
  await shows(page, count);
});

test("a reload keeps the place, and the presentation goes on", async ({ page }) => {
  await start(page);
  await press(page, "PageDown");
  await press(page, "PageDown");
  await page.reload();
  await idle(page);
  await shows(page, 3);
  expect(await focusedName(page)).toBe(own.steps[2].sentence.sv);
  await press(page, "PageDown");
  await shows(page, 4);
});

test("Back goes to the slide before", async ({ page }) => {
  await start(page);
  await press(page, "PageDown");
  await page.goBack();
  await idle(page);
  await shows(page, 1);
});

test("B and the full stop blank the screen, and anything brings it back", async ({ page }) => {
  await start(page);
  for (const key of ["b", "."]) {
    await press(page, key);
    await expect(page.locator(".slide > p").filter({ hasText: "Bilden är släckt" })).toBeAttached();
    await press(page, key);
    await shows(page, 1);
  }
  await press(page, "b");
  await page.mouse.click(300, 300);
  await idle(page);
  await shows(page, 1);
  await press(page, "b");
  await press(page, "PageDown");
  await shows(page, 2);
});

test("N shows the notes below the slide, in the link too", async ({ page }) => {
  await start(page);
  await press(page, "n");
  await expect(page.getByRole("heading", { name: "Anteckningar" })).toBeVisible();
  await expect(page.locator(".speaker-notes").getByText(own.steps[0].note.sv)).toBeVisible();
  expect(fragment(page)).toContain("anteckningar=1");
  await press(page, "N");
  await expect(page.getByRole("heading", { name: "Anteckningar" })).toBeHidden();
});

test("the buttons on the slide, and a click on either half of it", async ({ page }) => {
  await open(page, "steg=1");
  await page.getByRole("button", { name: "Nästa bild" }).press("Enter");
  await idle(page);
  await shows(page, 2);
  await page.getByRole("button", { name: "Föregående bild" }).press("Enter");
  await idle(page);
  await shows(page, 1);
  await onHalf(page, true, (x, y) => page.mouse.click(x, y));
  await shows(page, 2);
  await onHalf(page, false, (x, y) => page.mouse.click(x, y));
  await shows(page, 1);
  await page.getByRole("button", { name: "Avsluta" }).press("Enter");
  await idle(page);
  expect(steps(page)).toBeNull();
});

test("the button of the page starts it, and leaving comes back to the view", async ({ page }) => {
  await open(page, "v=1&fran=2015&till=2025");
  await page.getByRole("button", { name: "Presentera" }).first().press("Enter");
  await idle(page);
  await shows(page, 1);
  expect(fragment(page)).toContain("fran=2015");
  await press(page, "Escape");
  expect(fragment(page)).toBe("v=1&fran=2015&till=2025");
});

test("leaving full screen leaves the presentation", async ({ page }) => {
  await start(page);
  await expect.poll(() => inFull(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => steps(page)).toBeNull();
});

test("so does the end of a stay so short that its beginning was told after it", async ({ page }) => {
  await open(page, "v=1&steg=2");
  await page.evaluate(() => document.dispatchEvent(new Event("fullscreenchange")));
  await expect.poll(() => steps(page)).toBeNull();
});

fresh.describe("where full screen is refused", () => {
  fresh("the presentation goes on in its window", async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("no"));
    });
    await start(page);
    await shows(page, 1);
    await press(page, "PageDown");
    await shows(page, 2);
  });
});

fresh.describe("touch", () => {
  fresh.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  fresh("a tap on the right half goes on, a swipe to the right goes back", async ({ page }) => {
    await open(page, "steg=1");
    await onHalf(page, true, (x, y) => page.touchscreen.tap(x, y));
    await shows(page, 2);
    const client = await page.context().newCDPSession(page);
    const touch = (type, points) => client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [{ x: 300, y: 400 }]);
    await touch("touchMove", [{ x: 400, y: 402 }]);
    await touch("touchMove", [{ x: 500, y: 404 }]);
    await touch("touchEnd", []);
    await idle(page);
    await shows(page, 1);
  });
});

test("own steps: collected in the page, kept in the link, moved and removed", async ({ page }) => {
  await open(page, "v=1&vy=kallor");
  for (const view of ["v=1&vy=kallor", "v=1&vy=overlamningar"]) {
    await page.evaluate((at) => { location.hash = at; }, `${view}${(fragment(page).match(/&egna=[^&]*/) ?? [""])[0]}`);
    await idle(page);
    await page.getByRole("button", { name: "Meny", exact: true }).press("Enter");
    await idle(page);
    await page.getByRole("button", { name: "Lägg till vyn i presentationen" }).press("Enter");
    await idle(page);
  }
  expect(fragment(page)).toContain("egna=vy=kallor!vy=overlamningar");
  await page.locator("#canvas").focus();
  await press(page, "p");
  await expect(number(page)).toHaveText("Bild 1 av 2");
  await page.reload();
  await idle(page);
  await expect(number(page)).toHaveText("Bild 1 av 2");
  await page.getByRole("button", { name: "Flytta senare" }).press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("egna=vy=overlamningar!vy=kallor");
  await expect(number(page)).toHaveText("Bild 2 av 2");
  await page.getByRole("button", { name: "Ta bort bilden" }).press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("egna=vy=overlamningar&");
  await expect(number(page)).toHaveText("Bild 1 av 1");
});

test("nothing is drawn while a slide stands still", async ({ page }) => {
  await open(page, "steg=2");
  const before = await page.evaluate(() => window.avtalskartan.stats());
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i += 1) await new Promise(requestAnimationFrame);
  });
  const after = await page.evaluate(() => window.avtalskartan.stats());
  expect(after.frames).toBe(before.frames);
});
