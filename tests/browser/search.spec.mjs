import { readFileSync } from "node:fs";
import { drop, expect, focusedName, fragment, headline, idle, open, panel, test } from "./support/page.mjs";

const own = readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8");
const field = (page) => page.getByRole("combobox");
const hits = (page) => page.getByRole("listbox", { name: "Sökträffar" }).getByRole("option");

/** Types as a person does, letter by letter. */
async function search(page, text) {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially(text);
  await idle(page);
}

test("slash leads to the search when nothing has focus yet", async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await search(page, "skog");
  await expect(hits(page).first()).toBeAttached();
});

test("search by keys alone: slash, letters, down, Enter", async ({ page }) => {
  await open(page);
  await page.locator("#canvas").focus();
  await search(page, "overenskom");
  await expect(hits(page).first()).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await idle(page);
  await expect(field(page)).toBeFocused();
  const chosen = page.getByRole("option", { selected: true });
  await expect(chosen).toContainText("Överenskommelse");
  expect(await field(page).getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowUp");
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press("Enter");
  await idle(page);
  await expect(panel(page)).toBeAttached();
  await expect(hits(page)).toHaveCount(0);
  expect(fragment(page)).toContain("id=");
});

test("Escape leaves the search and empties the field", async ({ page }) => {
  await open(page);
  await page.locator("#canvas").focus();
  await search(page, "son");
  await page.keyboard.press("Escape");
  await idle(page);
  await expect(hits(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("");
});

test("what was typed stays as typed while hits come and go", async ({ page }) => {
  await open(page);
  await page.locator("#canvas").focus();
  await search(page, "skog och ");
  await expect(field(page)).toHaveValue("skog och ");
  await field(page).pressSequentially("märk");
  await idle(page);
  await expect(field(page)).toHaveValue("skog och märk");
});

test("the one that is chosen in the list is where Enter leads, and nothing shows through the list", async ({ page }) => {
  await open(page);
  await search(page, "leanlink");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByRole("option", { selected: true });
  const href = await chosen.getAttribute("href");
  const covered = await page.evaluate(() => {
    const list = document.querySelector("[role=listbox]").getBoundingClientRect();
    return [...document.querySelectorAll("input")].filter((input) => {
      const box = input.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return x > list.left && x < list.right && y > list.top && y < list.bottom &&
        document.elementFromPoint(x, y)?.closest("[role=listbox]") === null;
    }).length;
  });
  expect(covered).toBe(0);
  await page.keyboard.press("Enter");
  await idle(page);
  expect(`#${fragment(page)}`).toBe(href);
});

test("what lies over the page waits for an answer: the rest is inert, Tab stays, Escape leaves", async ({ page }) => {
  await open(page);
  const button = page.getByRole("button", { name: "Filter", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await idle(page);
  const dialog = page.getByRole("dialog", { name: "Filtrera" });
  await expect(dialog).toBeVisible();
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.body ||
      document.activeElement.closest("dialog") !== null)).toBe(true);
  }
  await page.keyboard.press("Escape");
  await idle(page);
  await expect(dialog).not.toBeAttached();
  expect(await focusedName(page)).toBe("Filter");
});

test("nothing found says so", async ({ page }) => {
  await open(page);
  await page.locator("#canvas").focus();
  await search(page, "2021-999");
  await expect(page.getByRole("status").filter({ hasText: "Inga träffar på ”2021-999”" })).toBeAttached();
});

test("a filter is ticked, is in the address, hides in every view, and is cleared", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Filter", exact: true }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  await page.getByRole("checkbox", { name: /^Skog och mark, \d+ avtal/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("f-insats=skog-och-mark-insats");
  await page.keyboard.press("Escape");
  await idle(page);
  await expect(page.locator("#document").getByText(/\d+ av \d+ avtal.* döljs/).first()).toBeAttached();
  await page.keyboard.press("3");
  await idle(page);
  expect(fragment(page)).toContain("f-insats=skog-och-mark-insats");
  await page.getByRole("button", { name: "Visa alla", exact: true }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).not.toContain("f-insats");
});

test("a dropped version is compared when Shift is held", async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "annan.json", { type: "application/json" }));
    return data;
  }, own.replace("1694000", "1700000"));
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer, shiftKey: true });
  await expect(headline(page)).toContainText("ändrade");
});

test("a file dropped without Shift is still just shown", async ({ page }) => {
  await open(page);
  await drop(page, "egen.json", own);
  await expect(headline(page)).not.toContainText("ändrade");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the search opens while the picture still glides, and is typed in", async ({ page }) => {
    await open(page, "v=1");
    await page.keyboard.press("2");
    await idle(page);
    await page.evaluate(() => {
      // Both keys before the next frame, as quick fingers do it.
      for (const key of ["+", "/"]) {
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }
    });
    await expect(field(page)).toBeFocused();
    await idle(page);
    await field(page).pressSequentially("skog");
    await idle(page);
    await expect(hits(page).first()).toBeAttached();
  });
});
