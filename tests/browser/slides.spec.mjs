// Slides as documents: words that are read, selected and enlarged, real buttons, and paper.
import { readFileSync } from "node:fs";
import { expect, fragment, fresh, idle, open, test } from "./support/page.mjs";

const own = JSON.parse(readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8"));
const count = own.steps.length;

const slide = (page) => page.getByRole("heading", { level: 2 }).first();

async function press(page, key) {
  await page.keyboard.press(key);
  await idle(page);
}

async function shows(page, step) {
  await expect(slide(page)).toHaveText(own.steps[step - 1].sentence.sv);
  expect(new URLSearchParams(fragment(page)).get("steg")).toBe(String(step));
}

test("whoever listens is told where they are, and turns slides with real buttons", async ({ page }) => {
  await open(page, "steg=2");
  const region = page.getByRole("region", { name: "Presentation" });
  await expect(region.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.locator("#announce")).toHaveText(`Bild 2 av ${count}`);
  await expect(region.locator("[role=status], [aria-live]")).toHaveCount(0);  // one voice
  const next = region.getByRole("button", { name: "Nästa bild" });
  await next.focus();
  await press(page, "Enter");
  await expect(page.locator("#announce")).toHaveText(`Bild 3 av ${count}. ${own.steps[2].sentence.sv}`);
  await expect(next).toBeFocused();
  await press(page, " ");
  await shows(page, 4);
  await press(page, "ArrowLeft");  // keys turn wherever the focus is
  await shows(page, 3);
  await expect(page.getByRole("group", { name: "Visning" }).getByRole("button")).toHaveCount(5);
  await open(page, "steg=1");
  await expect(region.getByRole("button", { name: "Föregående bild" })).toHaveAttribute("aria-disabled", "true");
});

test("the words of a slide can be selected, and a click on them turns nothing", async ({ page }) => {
  await open(page, "steg=3");
  await slide(page).click({ clickCount: 3 });
  expect(await page.evaluate(() => getSelection().toString().trim())).toBe(own.steps[2].sentence.sv);
  await shows(page, 3);
  expect(await page.evaluate((words) => window.find(words), own.steps[2].detail.sv.slice(0, 30))).toBe(true);
});

test("a view that is read stands on its slide, and nothing in it leads away", async ({ page }) => {
  await open(page, "egna=vy=kallor!vy=kallor&steg=2");
  const view = page.locator(".slide .view");
  await expect(view.getByRole("heading").first()).toBeVisible();
  await expect(page.locator("#canvas")).toBeHidden();
  await expect(view.locator("a[href], button, input")).toHaveCount(0);
  await view.focus();
  await press(page, "PageDown");  // scrolls it, where it has focus
  expect(await view.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(new URLSearchParams(fragment(page)).get("steg")).toBe("2");
  await slide(page).focus();
  await press(page, "PageUp");
  expect(new URLSearchParams(fragment(page)).get("steg")).toBe("1");
});

/** Words that are cut: by their own element, or by one that neither grows nor scrolls. */
const cut = (page) => page.evaluate(() => {
  const clips = (style) => /hidden|clip/.test(style.overflowX + style.overflowY);
  const standsStill = (each) => {
    const foot = each.closest(".foot");
    return foot !== null && getComputedStyle(foot).position === "sticky";
  };
  const words = [...document.querySelectorAll(":is(.slide, .speaker-notes) *")].filter((each) => each.checkVisibility() &&
    !each.closest("#figure, .view") && getComputedStyle(each).display !== "inline" && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  return words.filter((each) => {
    const box = each.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1) return true;
    if (clips(getComputedStyle(each)) && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)) return true;
    return words.some((other) => {
      if (other === each || other.contains(each) || each.contains(other)) return false;
      if (standsStill(each) !== standsStill(other)) return false;  // what scrolls under it is seen when it has
      const b = other.getBoundingClientRect();
      return Math.min(box.right, b.right) - Math.max(box.left, b.left) > 2 && Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top) > 2;
    });
  }).map((each) => each.textContent);
});

/** Everything can be scrolled to, and the picture has room. */
async function isWhole(page, size) {
  expect(await cut(page), size).toEqual([]);
  const seen = await page.evaluate(() => {
    const box = document.querySelector(".slide");
    return [document.documentElement.scrollWidth - innerWidth, box.scrollWidth - box.clientWidth];
  });
  expect(Math.max(...seen), size).toBeLessThanOrEqual(0);
  const last = page.locator(".slide .primary");
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  const picture = page.locator("#canvas");
  if (await picture.isVisible()) expect((await picture.boundingBox()).height, size).toBeGreaterThan(180);
}

for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768], [820, 1180], [390, 844], [320, 640], [320, 256], [683, 322]]) {
  fresh(`at ${width} × ${height} nothing of a slide is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const at of ["steg=5", "steg=8&anteckningar=1&spr=en", `steg=${count}`, "egna=vy=kallor!vy=tidslinje&steg=1"]) {
      await open(page, at);
      await isWhole(page, `${at} ${width}`);
    }
  });
}

fresh("twice as large a text grows on a slide too, and nothing is cut", async ({ page }) => {
  for (const [width, height] of [[1440, 900], [1024, 768], [390, 844]]) {
    await page.setViewportSize({ width, height });
    await open(page, "steg=5&anteckningar=1");
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "32px";
    });
    await idle(page);
    const least = await page.evaluate(() => Math.min(...[...document.querySelectorAll(".slide :is(p, h2, button)")]
      .filter((each) => each.checkVisibility()).map((each) => Number.parseFloat(getComputedStyle(each).fontSize))));
    expect(least).toBeGreaterThanOrEqual(32);
    await isWhole(page, `${width}`);
  }
});

test("at 1280 × 720 no word of a slide is smaller than 16 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const at of ["steg=2", `steg=${count}`]) {
    await open(page, at);
    const least = await page.evaluate(() => Math.min(...[...document.querySelectorAll(".slide *")]
      .filter((each) => each.checkVisibility() && !each.closest("#figure") &&
        [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * (each.currentCSSZoom ?? 1))));
    expect(least).toBeGreaterThanOrEqual(16);
  }
});

test("while the screen is blank, a number and Enter lead to a slide", async ({ page }) => {
  await open(page, "steg=2");
  await press(page, "b");
  await press(page, "4");
  await expect(page.locator("#announce")).toHaveText("Till bild 4: Enter");
  await press(page, "Enter");
  await shows(page, 4);
  await expect(slide(page)).toBeFocused();
});

for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768]]) {
  test(`the last slide has three wishes, and says how many more there are, at once: ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `steg=${count}`);
    const view = page.locator(".slide .view");
    await expect(view.getByRole("listitem")).toHaveCount(3);
    await expect(view.getByRole("listitem").last()).toBeInViewport({ ratio: 1 });
    await expect(view.getByText(/dokument till finns/)).toBeInViewport({ ratio: 1 });
  });
}

fresh("printed, each slide is a page", async ({ page }) => {
  await open(page, "steg=4");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#handout [id^=bild-] img")).toHaveCount(count);
  await expect(page.locator("#handout img").first()).toHaveAttribute("alt", new RegExp(own.steps[0].sentence.sv.slice(0, 20)));
  const pages = (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  expect(pages).toBe(count + 1);  // and one on what it rests on
});
