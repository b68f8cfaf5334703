// Axe over the whole page: every view, in both languages and themes, at the widths that people have.
// A state is opened once; of the other theme only what its colours may change is asked.
import { axe, NONE, OF_COLOURS, putAway } from "./support/axe.mjs";
import { chooseInMenu, expect, fresh, idle, items, open, test } from "./support/page.mjs";

const WINDOWS = [[320, 568], [390, 844], [820, 1180], [1280, 800], [1366, 768], [1440, 900]];
const THEMES = ["light", "dark"];

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
];
const MORE = [
  "vy=tidslinje&id=overenskommelse-2018",
  "vy=kostnadsfloden&id=flode-rehab-2018",
  "vy=kallor&id=c-06",
  "vy=oversikt&f-insats=skog-och-mark-insats",
  "steg=2",
  "steg=8&anteckningar=1",
  "steg=12",
  "egna=vy=oversikt!vy=kallor&steg=1",
];
const TEXTS = ["oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor"].map((view) => `vy=${view}&text=1`);

test.afterEach(({ page }) => putAway(page));

async function nothingFound(page, where) {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await idle(page);
    expect(await axe(page, colorScheme === "dark" ? OF_COLOURS : []), `${where}, ${colorScheme}`).toEqual(NONE);
  }
}

for (const language of ["sv", "en"]) {
  for (const [width, height] of WINDOWS) {
    for (const [what, states] of Object.entries({ "any view": VIEWS, "panels and slides": MORE, "the text": TEXTS })) {
      test(`axe finds nothing in ${what}: ${language}, ${width} px`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height });
        for (const state of states) {
          await open(page, `v=1&spr=${language}&${state}`);
          await nothingFound(page, state);
        }
      });
    }
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
    await press(page, /^(Meny|Menu)$/);
    await press(page, /^Filter/);
  },
  "the dialog to share": (page) => chooseInMenu(page, /^(Dela|Share)$/),
  "the page about the page": (page) => chooseInMenu(page, /^(Om |About)/),
  "a tooltip": (page) => items(page).first().focus(),
};

for (const language of ["sv", "en"]) {
  for (const [width, height] of WINDOWS) {
    test(`axe finds nothing in what lies over the page: ${language}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      for (const [what, comes] of Object.entries(OVER)) {
        await open(page, `v=1&spr=${language}&vy=tidslinje`);
        await comes(page);
        await idle(page);
        await nothingFound(page, what);
      }
    });
  }
}

test("axe finds nothing on a slide that is hidden", async ({ page }) => {
  await open(page, "v=1&steg=8");
  await page.keyboard.press("b");
  await idle(page);
  await nothingFound(page, "hidden");
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

