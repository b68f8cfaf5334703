import { expect, fragment, idle, open, test } from "./support/page.mjs";

const toggle = (page, name) => page.getByRole("button", { name, exact: true });

test("L goes round what a row stands for, and the address carries it", async ({ page }) => {
  await open(page);
  await page.locator("#canvas").click({ position: { x: 300, y: 120 } });
  await page.keyboard.press("l");
  await idle(page);
  expect(fragment(page)).toContain("rader=namnder");
  await expect(toggle(page, "En rad per nämnd")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await idle(page);
  await expect(toggle(page, "En rad per insats")).toHaveAttribute("aria-pressed", "true");
});

test("a row is folded and unfolded by the keyboard", async ({ page }) => {
  await open(page);
  const fold = page.getByRole("button", { name: "Fäll ihop Skog och mark" });
  await fold.focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("vikta=skog-och-mark-insats");
  await expect(page.getByRole("button", { name: "Fäll ut Skog och mark" })).toBeAttached();
});

test("the second clock is typed and emptied", async ({ page }) => {
  await open(page);
  const field = page.getByRole("textbox", { name: /^Så som det var känt den/ });
  await field.fill("2021-12-31");
  await field.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("kant=2021-12-31");
  await page.getByRole("button", { name: "Räkna med alla handlingar" }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).not.toContain("kant=");
});

test("today is one press away, and so is the way back", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: /^I dag, \d{4}-\d\d-\d\d$/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toMatch(/datum=\d{4}-\d\d-\d\d/);
  await page.getByRole("button", { name: /^Nyaste handlingen/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).not.toContain("datum=");
});
