// Axe over the whole page: every view, panel, slide, dialog and text at the widths that people have.
// Here every view is asked at every width, in either language, and the others where their layout
// changes; AVTAL_EVERY=1 asks all of it everywhere, in both.
// Of the dark theme only what its colours may change is asked: they depend on no language, and
// where one thing covers another is the same in both themes.
import { axe, OF_COLOURS, putAway } from "./support/axe.mjs";
import { chooseInMenu, expect, fresh, idle, items, open, test } from "./support/page.mjs";

const WINDOWS = [[320, 568], [390, 844], [820, 1180], [1366, 768], [1440, 900]];
const SWEDISH = [390, 1440];  // the other widths in English
const EVERY = process.env.AVTAL_EVERY === "1";
const RUNS = WINDOWS.flatMap(([width, height]) => ["sv", "en"]
  .filter((language) => EVERY || (language === "sv") === SWEDISH.includes(width))
  .map((language) => ({ language, width, height, themes: EVERY || language === "sv" ? ["light", "dark"] : ["light"] })));

const VIEWS = [
  "vy=oversikt",
  "vy=tidslinje",
  "vy=overlamningar",
  "vy=kostnadsfloden",
  "vy=kostnadsfloden&form=tabell&jamfor=2020",
  "vy=kallor",
  "vy=kallor&del=tackning",
  "vy=kallor&del=tystnad",
  "vy=kallor&del=onskelista",
  "vy=kalender",
  "vy=bevakning&datum=2018-06-01",
];
const MORE = [
  "vy=tidslinje&id=overenskommelse-2018",
  "vy=overlamningar&hjalp=1",
  "vy=kostnadsfloden&id=flode-rehab-2018",
  "vy=kallor&id=c-06",
  "vy=oversikt&f-insats=skog-och-mark-insats",
  "steg=2",
  "steg=8&anteckningar=1",
  "steg=12",
  "egna=vy=oversikt!vy=kallor&steg=1",
];
const TEXTS = ["oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor", "kalender", "bevakning"].map((view) => `vy=${view}&text=1`);

test.afterEach(({ page }) => putAway(page));

/** What is found in the state that the page is in, a line each. */
async function found(page, where, themes) {
  const lines = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await idle(page);
    // What is scrolled half under something else cannot be judged.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("*")) if (each.scrollTop > 0) each.scrollTop = 0;
    });
    const { violations, open: undecided } = await axe(page, colorScheme === "dark" ? OF_COLOURS : []);
    lines.push(...violations.map((each) => `${where}, ${colorScheme}: ${each}`));
    lines.push(...undecided.map((each) => `${where}, ${colorScheme}, left open: ${each}`));
  }
  return lines;
}

const WIDTHS = { "any view": null, "panels and slides": [390, 820, 1440], "the text": [320, 1440], over: [1440] };
const runs = (what) => RUNS.filter(({ width }) => EVERY || !WIDTHS[what] || WIDTHS[what].includes(width));

for (const [what, states] of Object.entries({ "any view": VIEWS, "panels and slides": MORE, "the text": TEXTS })) {
  for (const { language, width, height, themes } of runs(what)) {
    test(`axe finds nothing in ${what}: ${language}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      const lines = [];
      for (const state of states) {
        await open(page, `v=1&spr=${language}&${state}`);
        lines.push(...await found(page, state, themes));
      }
      expect(lines).toEqual([]);
    });
  }
}
/** What lies over the page, and how it comes there. */
const press = async (page, name) => {
  await page.locator("#document").getByRole("button", { name }).first().press("Enter");
  await idle(page);
};
const OVER = {
  "hits of a search": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("avtal");
  },
  "a search without hits": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("qqqq");
  },
  "the menu": (page) => press(page, /^(Meny|Menu)$/),
  "the filter": async (page) => {
    await press(page, /^(Meny|Menu)$/);  // closes what the one before has opened
    await press(page, /^Filter/);
  },
  "the dialog to share": (page) => chooseInMenu(page, /^(Dela|Share)$/),
  "the page about the page": (page) => chooseInMenu(page, /^(Om |About)/),
  "a tooltip": (page) => items(page).first().focus(),
};

for (const { language, width, height, themes } of runs("over")) {
  test(`axe finds nothing in what lies over the page: ${language}, ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const lines = [];
    for (const [what, comes] of Object.entries(OVER)) {
      await open(page, `v=1&spr=${language}&vy=tidslinje`);
      await comes(page);
      await idle(page);
      // What is covered cannot be judged: uncovered it is, above.
      lines.push(...(await found(page, what, themes)).filter((line) => !line.includes("left open: color-contrast")));
    }
    expect(lines).toEqual([]);
  });
}

test("axe finds nothing on a slide that is hidden", async ({ page }) => {
  await open(page, "v=1&steg=8");
  await page.keyboard.press("b");
  await idle(page);
  expect(await found(page, "hidden", ["light", "dark"])).toEqual([]);
});

test("headings leave no level out, in any view", async ({ page }) => {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    await page.setViewportSize({ width, height });
    for (const state of [...VIEWS, ...MORE, ...TEXTS]) {
      await open(page, `v=1&${state}`);
      const levels = await page.evaluate(() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
        .filter((each) => each.checkVisibility({ visibilityProperty: true })).map(({ tagName }) => Number(tagName[1])));
      expect(levels.length, state).toBeGreaterThan(0);
      expect(levels.filter((level, i) => level > (i > 0 ? levels[i - 1] : 0) + 1), `${state}: ${levels}`).toEqual([]);
    }
  }
});

fresh("axe would find a fault that was put in", async ({ page }) => {
  await open(page, "v=1&text=1");
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "favicon.svg";
    document.querySelector(".view").append(image);
    document.querySelector(".view caption").style.color = "#dddddd";
  });
  const { violations } = await axe(page);
  expect(violations.some((line) => line.startsWith("image-alt"))).toBe(true);
  expect(violations.some((line) => line.startsWith("color-contrast"))).toBe(true);
});

