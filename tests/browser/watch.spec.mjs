// The watch list on the page: it is sorted both ways, saved for Excel, and leads to agreements.
import { expect, fragment, idle, open, panel, test } from "./support/page.mjs";
import { readFile } from "node:fs/promises";

const view = (page) => page.getByRole("region", { name: /^(Bevakning|Watch list)$/ });
const names = (table) => table.locator("tbody th[scope=row] a").allTextContents();

test("heads sort both ways and say so, and the months go while it is sorted by names", async ({ page }) => {
  await open(page, "v=1&vy=bevakning&datum=2018-06-01");
  const table = view(page).getByRole("table").first();
  expect(await table.locator("tbody th[scope=rowgroup]").count()).toBeGreaterThan(0);
  await expect(table.getByRole("columnheader", { name: "Dag" })).toHaveAttribute("aria-sort", "ascending");
  const head = table.getByRole("columnheader", { name: "Avtal" });
  await head.getByRole("button").click();
  await idle(page);
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const rising = await names(table);
  expect(await table.locator("tbody th[scope=rowgroup]").count()).toBe(0);
  await head.getByRole("button").click();
  await idle(page);
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect(await names(table)).toEqual(rising.reverse());
  expect(fragment(page)).toContain("efter=avtal&omvant=1");
});

test("what is shown is saved for Excel, and the days for a calendar", async ({ page }) => {
  await open(page, "v=1&vy=bevakning&datum=2018-06-01");
  const rows = await view(page).locator("tbody th[scope=row]").count();
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), view(page).getByRole("button", { name }).click()]);
    return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
  };
  const [csv, lines] = await saved("Hämta som Excel");
  expect(csv).toBe("avtalskartan-linkoping-watch-excel.csv");
  expect(lines.trim().split("\r\n")).toHaveLength(rows + 1);
  const [ics, events] = await saved("Till kalendern (ICS)");
  expect(ics).toBe("avtalskartan-linkoping-bevakning.ics");
  const days = await view(page).locator("tbody td:nth-child(2) > strong").count();
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(days);
});

test("a row opens its agreement, key 7 opens the list", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje");
  await page.keyboard.press("7");
  await idle(page);
  expect(fragment(page)).toContain("vy=bevakning");
  await view(page).locator("tbody th[scope=row] a").first().click();
  await idle(page);
  expect(fragment(page)).toContain("id=");
  await expect(panel(page)).toBeVisible();
});

for (const [width, height] of [[1024, 768], [820, 1180], [390, 844], [320, 640]]) {
  test(`nothing is wider than the page at ${width} × ${height}, and all tabs have their names whole`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "v=1&vy=bevakning&datum=2018-06-01");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const wide = await view(page).locator("table").evaluateAll((tables) => tables
      .filter((table) => table.scrollWidth > table.parentElement.clientWidth + 1).length);
    expect(wide).toBe(0);
    const cut = await page.getByRole("tab").evaluateAll((tabs) => tabs
      .filter((tab) => tab.scrollWidth > tab.clientWidth).map((tab) => tab.textContent));
    expect(cut).toEqual([]);
  });
}
