// Help where people are, and the meeting card.
import { readFileSync } from "node:fs";
import { axe } from "./support/axe.mjs";
import { chooseInMenu, expect, focusedName, fragment, fresh, headline, idle, open, test } from "./support/page.mjs";

const own = JSON.parse(readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8"));
const guide = (page) => page.getByRole("dialog", { name: /^Så läser du/ });

test("a question mark opens how the view is read, Escape closes it, and nothing is a step back", async ({ page }) => {
  await open(page, "vy=tidslinje");
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press("?");
  await idle(page);
  await expect(guide(page)).toBeVisible();
  await expect(guide(page).getByRole("heading", { level: 2 })).toHaveText("Så läser du bilden");
  expect(await focusedName(page)).toBe("Stäng");
  await expect(guide(page).getByText("Uppsägningstid", { exact: true }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await idle(page);
  await expect(guide(page)).toHaveCount(0);
  expect(await focusedName(page)).toBe("Så läser du bilden");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("each view has its own, one click away, and a link opens it", async ({ page }) => {
  const leads = new Set();
  await open(page, "vy=oversikt");
  for (const view of ["oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor", "kalender", "bevakning"]) {
    await page.evaluate((hash) => { location.hash = hash; }, `#v=1&vy=${view}`);
    await idle(page);
    await page.getByRole("button", { name: /^Så läser du/ }).click();
    await idle(page);
    expect(fragment(page)).toContain("hjalp=1");
    leads.add(await guide(page).locator(".lead").textContent());
    await guide(page).getByRole("button", { name: "Stäng" }).click();
    await idle(page);
    expect(fragment(page)).not.toContain("hjalp");
  }
  expect(leads.size).toBe(7);
  await page.evaluate(() => { location.hash = "#v=1&vy=kostnadsfloden&hjalp=1"; });
  await idle(page);
  await expect(guide(page)).toBeVisible();
});

test("on a phone the menu has it, and it scrolls downwards only", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, "vy=overlamningar");
  await chooseInMenu(page, "Så läser du bilden");
  await expect(guide(page)).toBeVisible();
  const box = await guide(page).evaluate((dialog) => [dialog.scrollWidth - dialog.clientWidth, dialog.scrollHeight > dialog.clientHeight]);
  expect(box).toEqual([0, true]);
  await axe(page);
});

for (const [language, title] of [["sv", "Möteskort"], ["en", "Meeting card"]]) {
  fresh(`the meeting card of every matter is one page of A4: ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.printed = 0;
      window.print = () => { window.printed += 1; };
      // As while the browser's own dialog is open: it is the card that was asked for.
      addEventListener("beforeprint", (event) => event.stopImmediatePropagation());
    });
    await open(page, `vy=oversikt&spr=${language}`);
    for (const [index, { id }] of own.services.entries()) {
      await page.evaluate((hash) => { location.hash = hash; }, `#v=1&vy=oversikt&spr=${language}&id=${id}`);
      await idle(page);
      await page.getByRole("button", { name: new RegExp(`^${title}`) }).click();
      await page.waitForFunction((count) => window.printed === count, index + 1);
      await expect(page.locator("#moteskort h1")).toHaveCount(1);
      const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
      expect([id, pages]).toEqual([id, 1]);
    }
  });
}
