import { expect, fragment, fresh, idle, itemNamed, middle, open, panel, wideItems } from "./support/page.mjs";

fresh.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });

/** Fingers as the browser gets them from a screen. */
async function fingers(page) {
  const session = await page.context().newCDPSession(page);
  const send = (type, points) => session.send("Input.dispatchTouchEvent", {
    type, touchPoints: points.map(([x, y], id) => ({ x, y, id, radiusX: 4, radiusY: 4, force: 1 })),
  });
  return {
    down: (points) => send("touchStart", points),
    move: (points) => send("touchMove", points),
    up: () => send("touchEnd", []),
  };
}

fresh("a tap selects, and the sheet can be closed", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  await page.touchscreen.tap(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect(fragment(page)).toContain("id=");
  await expect(panel(page)).toBeAttached();
  const close = await middle(page.getByRole("button", { name: "Stäng panelen" }));
  expect(close.width).toBeGreaterThanOrEqual(24);
  await page.touchscreen.tap(close.x, close.y);
  await idle(page);
  expect(fragment(page)).not.toContain("id=");
});

fresh("what changes a picture is one row, so that the picture has most of the screen", async ({ page }) => {
  for (const view of ["overlamningar&vikta=bild", "tidslinje"]) {
    await open(page, `v=1&vy=${view}`);
    const controls = page.locator(".view-head > .controls").first();
    const tops = await controls.getByRole("button").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops.map(Math.round)).size, view).toBe(1);
    expect((await page.locator("#figure").boundingBox()).y, view).toBeLessThan(300);
    const last = controls.getByRole("button").last();
    await last.focus();
    await expect(last).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

fresh("two fingers zoom, one finger pans", async ({ page }) => {
  await open(page);
  const bar = (await wideItems(page)).find((box) => box.x > 60 && box.x + box.width < 330);
  const y = bar.y + bar.height / 2;
  const touch = await fingers(page);
  const centre = 195;
  await touch.down([[centre - 40, y], [centre + 40, y]]);
  for (const reach of [50, 60, 70, 80]) await touch.move([[centre - reach, y], [centre + reach, y]]);
  await touch.up();
  await idle(page);
  expect(fragment(page)).toContain("fran=");
  expect(fragment(page)).not.toContain("id=");

  const [zoomed] = (await wideItems(page)).filter((box) => box.x > 20 && box.x + box.width < 370);
  const before = await middle(itemNamed(page, zoomed.name));
  await touch.down([[200, y]]);
  for (const x of [190, 180, 170, 160]) await touch.move([[x, y]]);
  await touch.up();
  await idle(page);
  const after = await middle(itemNamed(page, zoomed.name));
  expect(after.x).toBeLessThan(before.x - 20);
  expect(fragment(page)).not.toContain("id=");
});

fresh("the page itself can still be zoomed", async ({ page }) => {
  await open(page);
  const viewport = await page.locator("meta[name=viewport]").getAttribute("content");
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
});

for (const width of [390, 744, 820, 1280]) {
  fresh(`a date's field shows the whole date: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1180 });
    await open(page, "v=1&vy=tidslinje&kant=2021-12-31");
    const cut = await page.locator(".field.date input").evaluateAll((inputs) =>
      inputs.filter((input) => input.scrollWidth > input.clientWidth).map((input) => input.getAttribute("aria-label")));
    expect(await page.locator(".field.date input").count()).toBeGreaterThan(0);
    expect(cut).toEqual([]);
  });
}

fresh("the second clock can be typed into beside the panel", async ({ page }) => {
  for (const width of [820, 390]) {
    await page.setViewportSize({ width, height: 2600 });  // below the last lane, where there is no room above
    await open(page, "v=1&vy=tidslinje&id=overenskommelse-2018");
    const field = page.getByRole("textbox", { name: /^Så som det var känt den/ });
    await expect(field).toBeVisible();
    const [box, sheet] = [await field.boundingBox(), await panel(page).boundingBox()];
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.y);
  }
});
