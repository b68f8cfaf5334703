// The page in windows of all sizes, with the reader's own size of text and spacing: CSS lays it out,
// and the picture gets what is left.
import { dateField, expect, fragment, fresh, idle, items, open, panel, selected, test, wideItems } from "./support/page.mjs";

const AGREEMENT = "v=1&vy=tidslinje&id=overenskommelse-2018";
const VIEWS = ["oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor"];
const box = (page, selector) => page.locator(selector).first().boundingBox();

/** The regions of the page from top to bottom, and which of them lie over each other. */
const covered = (page) => page.evaluate(() => {
  const regions = [...document.querySelectorAll("#document > *")].filter((each) => each.checkVisibility())
    .map((each) => [each.className || each.tagName, each.getBoundingClientRect()]);
  return regions.flatMap(([name, a], i) => regions.slice(i + 1)
    .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
    .map(([other]) => `${name} over ${other}`));
});

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [width, height] of [[720, 450], [683, 322], [667, 375], [640, 400], [320, 256], [1280, 400]]) {
  test(`at ${width} × ${height} the page is one column that scrolls, and nothing is covered`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const fragment of ["v=1&vy=tidslinje", AGREEMENT, "v=1&vy=kallor&datum=2020-01-01&kant=2021-12-31"]) {
      await open(page, fragment);
      expect(await covered(page), fragment).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeGreaterThan(1.2);
      if (fragment.includes("kallor")) continue;
      const picture = await box(page, "#canvas");
      expect(picture.height).toBeGreaterThanOrEqual(380);
      const tabs = await box(page, ".tab-row");
      expect(picture.y).toBeGreaterThanOrEqual(tabs.y + tabs.height - 1);
    }
    await open(page, AGREEMENT);
    await panel(page).getByRole("button", { name: "Stäng panelen" }).scrollIntoViewIfNeeded();
    await expect(panel(page).getByRole("heading", { level: 2 })).toBeInViewport();
  });
}

for (const [width, height] of [[1440, 900], [1366, 768], [1024, 768], [820, 1180], [390, 844], [2560, 1440]]) {
  test(`at ${width} × ${height} all parts share the window, and none lies over another`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const fragments = VIEWS.map((view) => `v=1&vy=${view}&id=overenskommelse-2018`);
    for (const each of [...fragments, "v=1&vy=tidslinje&kant=2021-12-31&f-insats=skog-och-mark-insats"]) {
      await open(page, each);
      expect(await covered(page), each).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    }
  });
}

test("on a large screen words, lanes and bars grow together", async ({ page }) => {
  const sizes = async (width, height) => {
    await page.setViewportSize({ width, height });
    await open(page, AGREEMENT);
    const letters = await page.locator("h2").first().evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    return { bar: (await selected(page).first().boundingBox()).height, letters };
  };
  const usual = await sizes(1440, 900);
  const large = await sizes(2560, 1440);
  expect(large.bar / usual.bar).toBeCloseTo(1.5, 1);
  expect(large.letters / usual.letters).toBeCloseTo(1.5, 1);
});

test("what is selected stays in sight beside its panel", async ({ page }) => {
  for (const [width, height] of [[1440, 900], [820, 1180], [744, 1024], [390, 844]]) {
    await page.setViewportSize({ width, height });
    await open(page, AGREEMENT);
    const bar = await selected(page).first().boundingBox();
    const sheet = await panel(page).boundingBox();
    const canvas = await box(page, "#canvas");
    expect(bar.y, `${width}`).toBeGreaterThanOrEqual(canvas.y);
    expect(bar.y + bar.height, `${width}`).toBeLessThanOrEqual(canvas.y + canvas.height);
    const apart = bar.x + bar.width <= sheet.x + 1 || bar.y + bar.height <= sheet.y + 1;
    expect(apart, `${width}`).toBe(true);
  }
});

test("what a link has selected in a view that is read is seen whole", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, "v=1&vy=oversikt&id=hantverkshuset");
  const row = await page.locator(".services tr:has([aria-current])").boundingBox();
  const sheet = await panel(page).boundingBox();
  expect(row.y + row.height).toBeLessThanOrEqual(sheet.y);
});

// ---- the reader's own text ------------------------------------------------------------------------

/** Words that do not fit in their element; not the dataset's name, which leads to where it is whole. */
const cut = (page) => page.evaluate(() => [...document.querySelectorAll("#document :is(header, .tab-row, .filter-bar) :is(input, button:not(.title))")]
  .filter((each) => each.checkVisibility() && each.clientWidth > 2 && each.scrollWidth > each.clientWidth + 1)
  .map((each) => each.name || each.textContent));

fresh("twice as large a text grows everywhere, in the picture too, and nothing is cut", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje");
  const label = async () => (await items(page).first().boundingBox()).height;
  const before = await label();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
  await expect.poll(label).toBeCloseTo(2 * before, 0);
  expect(await cut(page)).toEqual([]);
  const beyond = await page.locator("#document > header button:visible").evaluateAll((all) =>
    all.filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.textContent));
  expect(beyond).toEqual([]);
  const [bar] = await wideItems(page);
  await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect(fragment(page)).toContain("id=");
});

test("whose data it is stands at the top at any width, and leads to its whole name", async ({ page }) => {
  for (const [width, height] of [[320, 568], [390, 844], [744, 1024], [820, 1180], [1200, 800], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    await open(page, "v=1");
    const title = page.locator("#document > header").getByRole("button", { name: /^Linköpings kommun/ });
    await expect(title).toBeVisible();
    expect((await title.boundingBox()).width, `${width}`).toBeGreaterThan(90);
  }
  await page.locator("#document > header").getByRole("button", { name: /^Linköpings kommun/ }).click();
  await expect(page.getByRole("dialog")).toContainText("Arbetsinriktade insatser");
  await page.keyboard.press("Escape");
});

fresh("with the spacing of WCAG 1.4.12 nothing is cut", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje&f-insats=skog-och-mark-insats");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  await idle(page);
  expect(await cut(page)).toEqual([]);
  expect(await covered(page)).toEqual([]);
});

fresh.describe("with fingers", () => {
  fresh.use({ hasTouch: true, isMobile: true, deviceScaleFactor: 1, viewport: { width: 744, height: 1024 } });

  fresh("the day can be read whole on any screen", async ({ page }) => {
    await open(page, "v=1&vy=tidslinje");
    for (const [width, height] of [[390, 844], [744, 1024], [820, 1180], [1024, 768], [1280, 800]]) {
      await page.setViewportSize({ width, height });
      await idle(page);
      const room = await dateField(page).evaluate((input) => input.clientWidth - input.scrollWidth);
      expect(room, `${width}`).toBeGreaterThanOrEqual(0);
    }
  });
});

fresh("who asks for more contrast gets it in both themes, and forced colours keep what is chosen apart", async ({ page }) => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    await open(page, "v=1&vy=tidslinje");
    const [small, large] = await page.evaluate(() => [".tab-row > p", ".tab-row [aria-selected=true]"]
      .map((each) => getComputedStyle(document.querySelector(each)).color));
    expect(small).toBe(large);
  }
  await page.emulateMedia({ forcedColors: "active", contrast: null });
  await open(page, "v=1&vy=tidslinje");
  const widths = await page.evaluate(() => [...document.querySelectorAll(".tab-row [role=tab]")]
    .map((each) => getComputedStyle(each).borderBottomWidth));
  expect(widths.filter((width) => width !== "0px")).toHaveLength(1);
  const rows = await page.getByRole("group", { name: "En rad per" }).getByRole("button")
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(new Set(rows).size).toBe(2);  // the chosen one, and the others
});

fresh("the filter is whole beside the tabs in every width, and each tab can be reached", async ({ page }) => {
  for (const width of [744, 820, 1024, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "v=1&vy=tidslinje");
    const filter = page.getByRole("button", { name: /^Filter/ });
    await expect(filter, `${width}`).toBeInViewport({ ratio: 1 });
    await page.getByRole("tab").last().scrollIntoViewIfNeeded();
    await expect(page.getByRole("tab").last(), `${width}`).toBeInViewport({ ratio: 1 });
  }
});

fresh("on a phone no word of the flows' table is broken, and its total is whole", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "v=1&vy=kostnadsfloden&ar=2022&form=tabell");
  const broken = await page.locator(".sorted thead th").evaluateAll((heads) => heads
    .filter((head) => head.getBoundingClientRect().height > 3 * 16 + 16).map((head) => head.textContent));
  expect(broken).toEqual([]);
  const foot = await page.locator(".listed .foot").boundingBox();
  expect(foot.x + foot.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

// ---- wheel and tooltip ---------------------------------------------------------------------------

fresh("where the page scrolls the wheel is the page's until the pointer moves over the picture", async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 322 });
  await open(page, AGREEMENT);
  await page.mouse.move(340, 30);
  const most = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let i = 0; i < 12; ++i) await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(Math.min(most, 1440) - 2);
  expect(fragment(page)).not.toContain("fran=");
  await page.locator("#canvas").evaluate((canvas) => canvas.scrollIntoView({ block: "center", behavior: "instant" }));
  await expect.poll(async () => {  // the page has come to rest when a movement counts
    const at = await box(page, "#canvas");
    const y = Math.min(Math.max(at.y + at.height - 60, 10), 300);
    await page.mouse.move(300, y);
    await page.mouse.move(302, y);
    await page.mouse.wheel(0, -120);
    await idle(page);
    return fragment(page);
  }).toContain("fran=");
});

test("the tooltip stands above the field, and has the words of what is pointed at", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje");
  const [bar] = await wideItems(page);
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
  const tooltip = page.locator("#tooltip");
  await expect(tooltip).toBeVisible();
  expect(await tooltip.evaluate((element) => element.matches(":popover-open"))).toBe(true);
  const words = await tooltip.locator("strong").first().textContent();
  expect(bar.name).toContain(words.split(",")[0]);
  const { x, y, width, height } = await tooltip.boundingBox();
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  const window = page.viewportSize();
  expect(x + width).toBeLessThanOrEqual(window.width);
  expect(y + height).toBeLessThanOrEqual(window.height);
  await page.keyboard.press("Escape");
  await expect(tooltip).toBeHidden();
});

// ---- names -----------------------------------------------------------------------------------------

test("a tab on a phone is called what is written on it, and the title follows the view", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "v=1&vy=tidslinje");
  for (const [label, title] of [["Ansvar", "Överlämningar"], ["Kostnad", "Kostnadsflöden"], ["Källor", "Källor & frågetecken"]]) {
    await page.getByRole("tab", { name: label }).click();
    await idle(page);
    await expect(page.getByRole("tab", { name: label })).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tabpanel", { name: title })).toBeVisible();
    expect(await page.title()).toContain(title);
  }
});

test("arrow keys walk the tabs, and Enter opens the view", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje");
  await page.getByRole("tab", { name: "Tidslinje" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Överlämningar" })).toBeFocused();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("vy=overlamningar");
  await expect(page.getByRole("tab", { name: "Överlämningar" })).toBeFocused();
});

test("in a low window the years do not lie over the flows that are read, and nothing scrolls by itself", async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 322 });
  await open(page, "v=1&vy=kostnadsfloden");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector(".picture-place")).position)).not.toBe("sticky");
  await expect(page.locator("#document h2").first()).toBeInViewport();
});
