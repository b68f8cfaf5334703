// Names that others collected to break pages, as the names of a dataset that somebody opens.
import { createRequire } from "node:module";
import { datasetOf } from "../hostile/dataset.mjs";
import { drop, expect, fresh, idle, open } from "./support/page.mjs";

const naughty = createRequire(import.meta.url)("big-list-of-naughty-strings/blns.json");

fresh("names that others collected to break pages are text in every view", async ({ page }) => {
  const told = [];
  page.on("dialog", (dialog) => told.push(`dialog: ${dialog.message()}`) && dialog.dismiss());
  page.on("pageerror", (error) => told.push(`error: ${error.message}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && told.push(message.text()));
  page.on("request", (request) => !/^(blob|data):/.test(request.url()) && !request.url().startsWith(process.env.AVTAL_URL) && told.push(request.url()));
  await open(page, "vy=oversikt");
  const before = await page.evaluate(() => document.scripts.length);
  await drop(page, "otaliga.json", JSON.stringify(datasetOf(naughty)));
  await idle(page);
  for (const view of ["oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor", "kalender", "bevakning", "kallor&text=1", "tidslinje&form=tabell", "oversikt&id=avtal-3"]) {
    await page.evaluate((to) => { location.hash = `#v=1&fil=otaliga.json&vy=${to}`; }, view);
    await idle(page);
    const foreign = await page.evaluate(() => [...document.querySelectorAll("#document *, #mirror *")]
      .filter((each) => /^(script|img|iframe|object|embed|video|audio|marquee|form|style|link|meta|base)$/i.test(each.localName) ||
        [...each.attributes].some(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value)))
      .map((each) => each.outerHTML.slice(0, 100)));
    expect([view, foreign]).toEqual([view, []]);
  }
  await page.evaluate(() => { location.hash = "#v=1&fil=otaliga.json&vy=kallor&text=1"; });
  await idle(page);
  const words = await page.locator("#document").textContent();
  for (const text of ["<script>alert(123)</script>", "DROP TABLE users", "﷽", "$HOME"]) {
    expect(words).toContain(text);
  }
  expect(await page.evaluate(() => document.scripts.length)).toBe(before);
  expect(told).toEqual([]);
});
