import {
  compare, dateField, expect, fragment, fresh, headline, idle, itemNamed, open, panel, selected, shown, test, wideItems,
} from "./support/page.mjs";

async function press(page, locator) {
  await locator.focus();
  await page.keyboard.press("Enter");
  await idle(page);
}

fresh("a link shows what the one who copied it saw", async ({ page }) => {
  await open(page);
  await press(page, page.getByRole("button", { name: "Zooma in" }));
  const [bar] = await wideItems(page);
  await press(page, itemNamed(page, bar.name));
  await dateField(page).fill("2019-03-01");
  await page.keyboard.press("Enter");
  await idle(page);
  await page.evaluate(() => document.activeElement.blur());
  await idle(page);
  const link = fragment(page);
  const picture = await page.screenshot();
  const words = await page.locator("#stage").ariaSnapshot();

  await open(page, link);
  expect(fragment(page)).toBe(link);
  expect(await page.locator("#stage").ariaSnapshot()).toBe(words);
  // The address has whole days, so edges may be a fraction of a pixel beside those zoomed to.
  expect((await compare(page, picture, await page.screenshot())).different).toBeLessThan(1440 * 900 / 1000);

  await page.reload();
  await idle(page);
  expect(fragment(page)).toBe(link);
  expect(await page.locator("#stage").ariaSnapshot()).toBe(words);
});

test("Back and Forward go through what was chosen", async ({ page }) => {
  await open(page);
  const start = fragment(page);
  const [bar] = await wideItems(page);
  await press(page, itemNamed(page, bar.name));
  const chosen = fragment(page);
  await press(page, page.getByRole("button", { name: /^English/ }));
  const english = fragment(page);
  expect(new Set([start, chosen, english]).size).toBe(3);

  await page.goBack();
  await idle(page);
  expect(fragment(page)).toBe(chosen);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  await expect(selected(page).first()).toBeAttached();
  await page.goBack();
  await idle(page);
  expect(fragment(page)).toBe(start);
  await expect(panel(page)).not.toBeAttached();
  await page.goForward();
  await idle(page);
  await page.goForward();
  await idle(page);
  expect(fragment(page)).toBe(english);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("zooming is no step for Back", async ({ page }) => {
  await open(page);
  const length = await page.evaluate(() => history.length);
  await page.mouse.move(600, 400);
  for (let i = 0; i < 8; i += 1) await page.mouse.wheel(0, -60);
  await idle(page);
  expect(fragment(page)).toContain("fran=");
  expect(await page.evaluate(() => history.length)).toBe(length);
});

fresh("the address is written at most twice a second", async ({ page }) => {
  await page.addInitScript(() => {
    window.writes = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      window.writes += 1;
      replace(...args);
    };
  });
  await open(page);
  const began = await page.evaluate(() => performance.now());
  await page.mouse.move(600, 400);
  for (let i = 0; i < 40; i += 1) await page.mouse.wheel(0, i % 2 === 0 ? -30 : 29);
  await idle(page);
  const { writes, seconds } = await page.evaluate((start) => ({
    writes: window.writes, seconds: (performance.now() - start) / 1000,
  }), began);
  expect(writes).toBeLessThanOrEqual(2 + 2 * seconds);
});

test("an address pasted over the old one is followed", async ({ page }) => {
  await open(page);
  await page.evaluate(() => { location.hash = "v=1&spr=en&datum=2018-05-05"; });
  await idle(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await expect(page.getByRole("textbox", { name: /^As of/ })).toHaveValue("2018-05-05");
});

for (const [what, text] of [
  ["words", "hej"],
  ["a bad date", "v=1&datum=2023-99-99"],
  ["an unknown record", "v=1&id=finns-inte"],
  ["a broken escape", "v=1&id=%E0%A4%A"],
  ["a script", "v=1&id=<script>alert(1)</script>"],
  ["a newer version", "v=9&vy=framtiden"],
  ["an empty period", "v=1&fran=2025&till=2015"],
  ["the same twice", "v=1&datum=2019-01-01&datum=2020-01-01"],
  ["ten thousand letters", `v=1&id=${"a".repeat(10_000)}`],
]) {
  test(`nonsense in the address does no harm: ${what}`, async ({ page }) => {
    await open(page, text);
    expect(await shown(page)).toBe("picture");
    await expect(headline(page)).not.toBeEmpty();
    await expect(page.locator("#document .notices [role=status]").first()).not.toBeEmpty();
  });
}
