// Sources and open questions: a document in the page, with lists, tables and buttons of the browser's.
import { expect, focusedName, fragment, idle, open, test } from "./support/page.mjs";

const PARTS = { "": "h4", "&del=tackning": "table", "&del=tystnad": "table", "&del=onskelista": "h3" };

const view = (page) => page.getByRole("region", { name: /^(Källor & frågetecken|Sources & questions)$/ });
const scrolled = (page) => view(page).evaluate((box) => box.scrollTop);

test("all questions are there, in lists under headings", async ({ page }) => {
  await open(page, "v=1&vy=kallor");
  await expect(view(page).locator("li > h4")).toHaveCount(71);
  expect(await view(page).evaluate((box) => [...box.querySelectorAll("h2, h3, h4")].map((each) => Number(each.tagName[1]))
    .every((level, i, all) => level - (i > 0 ? all[i - 1] : 1) <= 1))).toBe(true);
});

test("a question opens and closes where it stands, and focus stays on it", async ({ page }) => {
  await open(page, "v=1&vy=kallor");
  const button = view(page).getByRole("button", { name: /^Motsägelse 6 / });
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await button.focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("id=c-06");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(button).toBeFocused();
  await expect(view(page).locator("q").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await idle(page);
  await expect(button).toHaveAttribute("aria-expanded", "false");
  expect(fragment(page)).not.toContain("id=");
});

test("a link to a question far down shows it, and the reader may scroll away", async ({ page }) => {
  await open(page, "v=1&vy=kallor&id=c-51");
  const item = view(page).locator("li[aria-current=true]");
  await expect(item).toBeInViewport();
  expect(await scrolled(page)).toBeGreaterThan(500);
  await view(page).evaluate((box) => { box.scrollTop = 0; });
  await page.evaluate(() => { location.hash = `${location.hash}&datum=2020-01-01`; });
  await idle(page);
  expect(await scrolled(page)).toBe(0);
});

test("page keys turn the view's pages while the picture has focus", async ({ page }) => {
  await open(page, "v=1&vy=kallor");
  await page.locator("#canvas").focus();
  await page.keyboard.press("PageDown");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
});

test("another part is shown with its own finding", async ({ page }) => {
  await open(page, "v=1&vy=kallor&id=c-51");
  await page.getByRole("button", { name: "Täckning", exact: true }).press("Enter");
  await idle(page);
  await expect(view(page).getByRole("heading", { level: 2 })).toHaveText(/Vilka år/);
});

test("the maps are tables, with a header for every column and row", async ({ page }) => {
  for (const part of ["&del=tackning", "&del=tystnad"]) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, `v=1&vy=kallor${part}`);
      const table = view(page).getByRole("table");
      const columns = await table.getByRole("columnheader").count();
      expect(columns).toBeGreaterThan(9);
      const rows = await table.getByRole("row").count();
      await expect(table.getByRole("rowheader")).toHaveCount(rows - 1);
      await expect(table.getByRole("cell")).toHaveCount((rows - 1) * (columns - 1));
      expect(await page.evaluate(() => document.querySelector(".view").scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test("what the list says can be found and selected, and a source leads to its place", async ({ page }) => {
  await open(page, "v=1&vy=kallor&id=c-06");
  await view(page).getByRole("link", { name: /^ON 2017-468, Ärende/ }).press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("id=on-2017-468");
  expect(fragment(page)).toContain("stalle=");
  await expect(view(page).locator("li[aria-current=true]")).toContainText("ON 2017-468");
  expect(await focusedName(page)).not.toBe("");
});

// What axe says of them is asked with all other views, in axe.spec.
test("each part holds what it is about, in both languages", async ({ page }) => {
  for (const language of ["sv", "en"]) {
    for (const [part, holds] of Object.entries(PARTS)) {
      await open(page, `v=1&vy=kallor${part}&spr=${language}`);
      await expect(view(page).locator(holds).first()).toBeAttached();
    }
  }
});
