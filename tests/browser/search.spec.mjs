import { readFileSync } from "node:fs";
import { drop, expect, focusedName, fragment, headline, idle, open, panel, test } from "./support/page.mjs";

const own = readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8");
const field = (page) => page.getByRole("searchbox");
const hits = (page) => page.getByRole("group", { name: "Sökträffar" }).locator(".item");

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
  expect(await focusedName(page)).toContain("Överenskommelse");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
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
  await page.getByRole("button", { name: /^Skog och mark, \d+ avtal/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("f-insats=skog-och-mark-insats");
  await page.keyboard.press("Escape");
  await idle(page);
  await expect(page.locator("#mirror").getByText(/\d+ av \d+ avtal.* döljs/).first()).toBeAttached();
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
