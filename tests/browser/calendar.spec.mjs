// The calendar on the page: every day is seen in every window, and leads to its agreement.
import { expect, fragment, idle, open, panel, test } from "./support/page.mjs";

const view = (page) => page.getByRole("region", { name: /^(Kalender|Calendar)$/ });

for (const [width, height] of [[1440, 900], [820, 1180], [390, 844], [320, 640]]) {
  test(`no day is hidden at ${width} × ${height}, and all tabs have their names whole`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "v=1&vy=kalender&datum=2018-06-01");
    const days = view(page).locator(".months li a");
    expect(await days.count()).toBeGreaterThan(10);
    for (const day of await days.all()) await expect(day).toBeVisible();
    const cut = await page.getByRole("tab").evaluateAll((tabs) => tabs
      .filter((tab) => tab.scrollWidth > tab.clientWidth).map((tab) => tab.textContent));
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test("of all days only the next one has a filled dot", async ({ page }) => {
  await open(page, "v=1&vy=kalender&datum=2018-06-01");
  const filled = await view(page).locator(".months li").evaluateAll((days) => days
    .map((day) => getComputedStyle(day, "::before").backgroundColor !== getComputedStyle(day.closest(".view")).backgroundColor));
  expect(filled.length).toBeGreaterThan(10);
  expect(filled.indexOf(true)).toBe(0);
  expect(filled.filter(Boolean)).toHaveLength(1);
});

test("a day opens its agreement, key 6 opens the calendar", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje");
  await page.keyboard.press("6");
  await idle(page);
  expect(fragment(page)).toContain("vy=kalender");
  await view(page).getByRole("link", { name: /^2023-10-01/ }).click();
  await idle(page);
  expect(fragment(page)).toContain("id=");
  await expect(panel(page)).toBeVisible();
});
