// What is real text and real controls over the picture: the panel about what is selected.
import { expect, focusedName, fragment, fresh, headline, idle, middle, open, panel, test } from "./support/page.mjs";

const AGREEMENT = "v=1&vy=tidslinje&id=overenskommelse-2018";

/** Another day, as a link from elsewhere would bring it: everything else stays. */
async function onDay(page, day) {
  await page.evaluate((to) => {
    location.hash = `${location.hash.replace(/&datum=[^&]*/, "")}&datum=${to}`;
  }, day);
  await idle(page);
}

test("the panel is a list of terms under headings, with each mark named", async ({ page }) => {
  await open(page, AGREEMENT);
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(/Överenskommelse/);
  const pays = panel(page).locator("dl > div").filter({ has: page.locator("dt", { hasText: /^Betalar$/ }) });
  await expect(pays.locator("dd")).toContainText("Social- och omsorgsnämnden");
  await expect(pays.getByRole("img", { name: "angivet" })).toBeVisible();
  await expect(panel(page).getByRole("heading", { name: /^Källor/, level: 3 })).toBeVisible();
});

test("its words can be selected and copied", async ({ page }) => {
  await open(page, AGREEMENT);
  const title = await panel(page).getByRole("heading", { level: 2 }).textContent();
  const picked = await panel(page).getByRole("heading", { level: 2 }).evaluate((element) => {
    getSelection().selectAllChildren(element);
    return getSelection().toString();
  });
  expect(picked).toBe(title);
});

test("focus, selection, scroll position and elements survive a change of the day", async ({ page }) => {
  await open(page, AGREEMENT);
  const link = panel(page).getByRole("link", { name: /^Samma val/ }).last();
  await link.focus();
  const before = await page.evaluate(() => {
    const box = document.querySelector("#document .panel");
    box.scrollTop = 120;
    window.kept = { element: document.activeElement, heading: box.querySelector("h2") };
    getSelection().selectAllChildren(window.kept.heading);
    return { focused: document.activeElement.textContent, top: box.scrollTop, picked: getSelection().toString() };
  });
  await onDay(page, "2019-03-01");
  const after = await page.evaluate(() => {
    const box = document.querySelector("#document .panel");
    return {
      focused: document.activeElement.textContent, top: box.scrollTop, picked: getSelection().toString(),
      same: document.activeElement === window.kept.element && box.querySelector("h2") === window.kept.heading,
    };
  });
  expect(after).toEqual({ ...before, same: true });
});

fresh("rows that change places are the same elements, in the order that a new page has", async ({ page, context }) => {
  const names = (of) => of.locator("#document .view tbody tr").evaluateAll((rows) =>
    rows.map((row) => row.querySelector("th, td").textContent));
  await open(page, "v=1&vy=kostnadsfloden&ar=2018&form=tabell");
  const before = await names(page);
  await page.evaluate(() => {
    window.rows = new Set(document.querySelectorAll("#document .view tbody tr"));
  });
  for (const column of ["Belopp 2018", "Flöde"]) {
    await page.getByRole("columnheader", { name: column }).getByRole("button").press("Enter");
    await idle(page);
    const after = await names(page);
    expect([...after].sort()).toEqual([...before].sort());
    expect(await page.evaluate(() => [...document.querySelectorAll("#document .view tbody tr")]
      .filter((row) => !window.rows.has(row)).length)).toBe(0);
    const other = await context.newPage();
    await open(other, fragment(page));
    expect(after).toEqual(await names(other));
    await other.close();
  }
});

test("another record starts at the top, and focus goes to its heading", async ({ page }) => {
  await open(page, AGREEMENT);
  const question = panel(page).getByRole("link", { name: /^\d+\. / }).first();
  await question.focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("id=c-");
  const heading = panel(page).getByRole("heading", { level: 2 });
  expect(await focusedName(page)).toBe(await heading.textContent());
  expect(await panel(page).evaluate((element) => element.scrollTop)).toBe(0);
});

test("links carry their address: to copy, to open beside", async ({ page }) => {
  await open(page, AGREEMENT);
  const source = panel(page).getByRole("link", { name: "SON 2020-281", exact: false }).last();
  const href = await source.getAttribute("href");
  expect(href).toMatch(/^#v=1&.*vy=kallor/);
  const other = page.context().waitForEvent("page");
  await source.click({ modifiers: ["ControlOrMeta"] });
  const opened = await other;
  await opened.waitForURL((url) => url.hash === href);
  await opened.close();
  expect(fragment(page)).not.toContain("vy=kallor");
  await source.click();
  await idle(page);
  expect(`#${fragment(page)}`).toBe(href);
  await page.goBack();
  await idle(page);
  expect(fragment(page)).not.toContain("vy=kallor");
});

test("page keys turn the panel's pages while the picture has focus", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, AGREEMENT);
  const top = () => panel(page).evaluate((element) => element.scrollTop);
  await page.keyboard.press("PageDown");
  await expect.poll(top).toBeGreaterThan(300);
  await page.keyboard.press("PageUp");
  await expect.poll(top).toBe(0);
});

test("what is pointed at in the panel is marked in the picture, and the other way round", async ({ page }) => {
  await open(page, "v=1&vy=tidslinje&id=hantverkshuset");
  const link = panel(page).getByRole("link", { name: /Grundavtal 2012-39|Grundavtal/ }).first();
  const record = await link.getAttribute("data-record");
  expect(record).toBe("grundavtal-2012-39");
  await link.scrollIntoViewIfNeeded();
  const canvas = page.locator("#canvas");
  await page.mouse.move(10, 10);
  await idle(page);
  const plain = await canvas.screenshot();
  await link.hover();
  await idle(page);
  expect((await canvas.screenshot()).equals(plain)).toBe(false);
});

test("text grows with the reader's own size, and nothing is cut", async ({ page }) => {
  await open(page, AGREEMENT);
  const size = () => panel(page).locator("dd strong").first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
  expect(await size()).toBe(2 * before);
  const cut = await panel(page).evaluate((box) => [...box.querySelectorAll("p, dt, h2, h3, a")]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map((element) => element.textContent));
  expect(cut).toEqual([]);
});

// ---- the overview: all of it is a document ------------------------------------------------------------

const OVERVIEW = "v=1&vy=oversikt";
const overview = (page) => page.getByRole("region", { name: "Översikt" });

test("the overview is read under headings without gaps, its services in a table", async ({ page }) => {
  await open(page, OVERVIEW);
  await expect(headline(page)).toHaveText("Tre av fyra insatser är i kraft, en föreslogs upphöra");
  const levels = await overview(page).locator("h2, h3, h4").evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(2);
  expect(levels.filter((level, i) => i > 0 && level > levels[i - 1] + 1)).toEqual([]);
  const table = overview(page).getByRole("table", { name: "Insatser" });
  await expect(table.getByRole("row")).toHaveCount(5);
  await expect(table.getByRole("img", { name: /^2016–2025: 3 avtal/ }).first()).toBeVisible();
});

test("a service is chosen anywhere in its row, and its row is marked", async ({ page }) => {
  await open(page, OVERVIEW);
  const row = overview(page).getByRole("row", { name: /Hantverkshuset/ });
  const { x, y } = await middle(row.locator("td").last());
  await page.mouse.click(x, y);
  await idle(page);
  expect(fragment(page)).toContain("id=hantverkshuset");
  await expect(row.locator("[aria-current=true]")).toHaveText("Hantverkshuset, övriga delar");
  await expect(panel(page)).toBeVisible();
});

test("the overview scrolls as a page does, with keys and wheel", async ({ page }) => {
  await open(page, OVERVIEW);
  const top = () => overview(page).evaluate((element) => element.scrollTop);
  await page.keyboard.press("PageDown");
  await expect.poll(top).toBeGreaterThan(300);
  await page.keyboard.press("Home");
  await expect.poll(top).toBe(0);
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(top).toBeGreaterThan(200);
});

test("nothing of the overview is cut, at any width and with the reader's own size", async ({ page }) => {
  for (const [width, height, size] of [[1440, 900, 16], [820, 1180, 16], [390, 844, 16], [320, 568, 16], [1280, 800, 32]]) {
    await page.setViewportSize({ width, height });
    await open(page, OVERVIEW);
    await page.evaluate((px) => {
      document.documentElement.style.fontSize = `${px}px`;
    }, size);
    const cut = await overview(page).evaluate((box) => [box, ...box.querySelectorAll("p, li, a, th, td, h2, h3, h4")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !element.closest("thead"))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`));
    expect(cut, `${width} px, ${size} px letters`).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "";
    });
  }
});
