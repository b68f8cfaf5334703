import {
  compare, expect, fragment, fresh, idle, itemNamed, items, open, test, wideItems,
} from "./support/page.mjs";

// ---- keyboard ----------------------------------------------------------------------------------------

/** The stops of the page, and from then on those that get focus, in order. */
async function watchStops(page) {
  return page.evaluateHandle(() => {
    const stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")].filter((element) =>
      element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
    const met = [];
    const note = ({ target }) => {
      if (stops[met.at(-1)] !== target) met.push(stops.indexOf(target));
    };
    document.addEventListener("focusin", note);
    return {
      all: stops.map((element) => element.getAttribute("aria-label") ?? element.innerText.trim()),
      met,
      end: () => document.removeEventListener("focusin", note),
    };
  });
}

/** Walks one step more than there are stops; gives the stops and those it met until it came round. */
async function walk(page, key) {
  const watching = await watchStops(page);
  const { all } = await watching.evaluate(({ all }) => ({ all }));
  for (let i = 0; i <= all.length; i += 1) await page.keyboard.press(key);
  await idle(page);
  const met = await watching.evaluate(({ met, end }) => {
    end();
    return met;
  });
  if (met.length > all.length && met.at(-1) === met[0]) met.pop();  // where it began
  const names = met.map((at) => all[at] ?? "no stop at all");
  return { all, met: key === "Tab" ? names : names.reverse() };
}

// Where the picture is low, more of it comes as focus walks on: all of it is there from the start here.
for (const [what, where, width, height = 844] of [
  ["the picture", "v=1", 1440],
  ["the picture with panel", "v=1&id=overenskommelse-2018", 1440],
  ["the picture on a phone", "v=1", 390],
  ["the sheet on a phone", "v=1&id=overenskommelse-2018", 390, 1800],
  ["the text", "v=1&text=1", 1440],
  ["the text on a phone", "v=1&text=1", 390],
]) {
  fresh(`Tab walks through ${what}, forward and backward`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const key of ["Tab", "Shift+Tab"]) {
      await open(page, where);
      const { all, met } = await walk(page, key);
      expect(all.length).toBeGreaterThan(1);
      expect(met).toEqual(all);
    }
  });
}

test("Backspace, letters and Space scroll or type as the browser does", async ({ page }) => {
  await open(page);
  await items(page).first().focus();
  for (const key of ["Backspace", "F5", "Control+f", "Alt+ArrowLeft"]) {
    const prevented = await page.evaluate((name) => {
      const [modifier, rest] = name.includes("+") ? name.split("+") : ["", name];
      const event = new KeyboardEvent("keydown", {
        key: rest, ctrlKey: modifier === "Control", altKey: modifier === "Alt", bubbles: true, cancelable: true,
      });
      document.activeElement.dispatchEvent(event);
      return event.defaultPrevented;
    }, key);
    expect(prevented, key).toBe(false);
  }
});

// ---- what is told to assistive technology --------------------------------------------------------------

const PARTS = { table: "table", row: "tr", cell: "td", columnheader: "thead th", rowheader: "tbody th" };

/** How many of each part of tables the browser tells of, and how many are in the document. */
async function tableParts(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const told = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value);
  const there = await page.evaluate((parts) => Object.fromEntries(Object.entries(parts).map(([role, selector]) =>
    [role, [...document.querySelectorAll(`#document :is(${selector})`)].filter((each) => each.checkVisibility()).length])), PARTS);
  return { told: Object.fromEntries(Object.keys(PARTS).map((role) => [role, told.filter((each) => each === role).length])), there };
}

test("tables are told as tables, with all their parts, however they are laid out", async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const state of ["vy=oversikt", "vy=kallor&del=tackning", "vy=kallor&del=tystnad", "vy=kostnadsfloden&form=tabell", "vy=overlamningar&text=1"]) {
      await open(page, `v=1&${state}`);
      const { told, there } = await tableParts(page);
      expect(there.row, state).toBeGreaterThan(3);
      expect(told, `${state}, ${width}`).toEqual(there);
    }
  }
});

test("what is laid out otherwise than as a table says in words of its own that it is one", async ({ page }) => {
  // Chromium remembers by itself; other browsers forget.
  await page.setViewportSize({ width: 390, height: 844 });
  for (const state of ["vy=oversikt", "vy=kallor&del=tackning", "vy=kallor&del=tystnad", "vy=kostnadsfloden&form=tabell"]) {
    await open(page, `v=1&${state}`);
    const silent = await page.evaluate((displays) => [...document.querySelectorAll("#document :is(table, thead, tbody, tr, th, td)")]
      .filter((each) => each.checkVisibility() && !each.hasAttribute("role") && getComputedStyle(each).display !== displays[each.localName])
      .map((each) => `${each.localName} ${getComputedStyle(each).display}`), {
      table: "table", thead: "table-header-group", tbody: "table-row-group", tr: "table-row", th: "table-cell", td: "table-cell",
    });
    expect(silent, state).toEqual([]);
  }
});

// ---- names, focus, size ------------------------------------------------------------------------------

test("everything that can be operated has a name of its own", async ({ page }) => {
  for (const where of ["v=1", "v=1&spr=en"]) {
    await open(page, where);
    const names = await page.locator("#mirror .proxy, #document button").evaluateAll((all) =>
      all.map((element) => element.getAttribute("aria-label") ?? element.textContent.trim()));
    expect(names.filter((name) => !name)).toEqual([]);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual([]);
  }
});

test("what is drawn and what is in the document lie over each other", async ({ page }) => {
  await open(page);
  const boxes = (await wideItems(page)).filter((box) => box.width < 1000);
  for (const box of boxes) {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await idle(page);
    const cursor = await page.evaluate(() => document.getElementById("canvas").style.cursor);
    expect(cursor, box.name).toBe("pointer");
  }
});

test("focus is seen on every stop", async ({ page }) => {
  test.slow();  // a picture of every stop, and there are many
  await open(page);
  await items(page).first().focus();
  await page.keyboard.press("Enter");
  await idle(page);
  const elements = await page.locator("#mirror .proxy[tabindex='0'], #mirror button.proxy:not([tabindex]), #document :is(button:not(.proxy, [tabindex='-1']), input):visible").all();
  expect(elements.length).toBeGreaterThan(8);
  for (const element of elements) {
    const box = await element.boundingBox();
    const clip = {
      x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8),
      width: Math.min(1440 - Math.max(0, box.x - 8), box.width + 16),
      height: Math.min(900 - Math.max(0, box.y - 8), box.height + 16),
    };
    if (box.y + box.height > 900 || box.width === 0) continue;
    await page.keyboard.press("Shift");  // focus from the keyboard
    await element.focus();
    await idle(page);
    const focused = await page.screenshot({ clip });
    await page.evaluate(() => document.activeElement.blur());
    await idle(page);
    const plain = await page.screenshot({ clip });
    const name = await element.getAttribute("aria-label");
    const { different } = await compare(page, plain, focused);
    expect(different, name).toBeGreaterThanOrEqual(2 * (box.width + box.height) * 2 * 0.9);
  }
});

for (const width of [1440, 390]) {
  test(`targets are large enough at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const targets = page.locator("#mirror .proxy:not(.item), #document :is(button:not(.proxy), input):visible");
    const small = [];
    for (const target of await targets.all()) {
      // What is scrolled out of sight has no height until focus brings it into view.
      if ((await target.boundingBox()).height === 0) {
        await target.focus();
        await idle(page);
      }
      const box = await target.boundingBox();
      if (box.width < 24 || box.height < 24) small.push(await target.getAttribute("aria-label"));
    }
    expect(small).toEqual([]);
  });
}

for (const width of [320, 390]) {
  test(`the text needs no sideways scrolling at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, "v=1&text=1");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const outside = await page.locator("#document :is(h1, h2, h3, p, li, dd)").evaluateAll((all, limit) =>
      all.filter((element) => !element.closest("table") && element.getClientRects().length > 0 && element.getBoundingClientRect().right > limit + 1)
        .map((element) => element.textContent.slice(0, 40)), width);
    expect(outside).toEqual([]);
  });
}

fresh("wider text spacing cuts nothing off", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "v=1&text=1");
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("#document *")) {
      element.style.lineHeight = "1.5";
      element.style.letterSpacing = "0.12em";
      element.style.wordSpacing = "0.16em";
    }
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("one polite message for one choice", async ({ page }) => {
  await open(page);
  const said = await page.evaluateHandle(() => {
    const heard = [];
    new MutationObserver(() => {
      const words = document.getElementById("announce").textContent;
      if (words) heard.push(words);
    }).observe(document.getElementById("announce"), { childList: true, characterData: true, subtree: true });
    return heard;
  });
  const [bar] = await wideItems(page);
  await itemNamed(page, bar.name).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(await said.evaluate((heard) => heard.length)).toBe(1);
  await page.mouse.move(500, 300);
  await page.mouse.move(520, 320);
  await idle(page);
  expect(await said.evaluate((heard) => heard.length)).toBe(1);
});

fresh("the browser's own print command gives a hand-out of what is shown", async ({ page }) => {
  await open(page, "v=1&datum=2018-05-05");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#handout img")).toBeVisible();
  await expect(page.locator("#handout")).toContainText("Läget den 2018-05-05");
  await expect(page.locator("#text")).toBeHidden();
  await expect(page.locator("#stage")).toBeHidden();
  await expect(page.locator(".masthead")).toBeHidden();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.length).toBeGreaterThan(10_000);
  expect(fragment(page)).toBe("v=1&datum=2018-05-05");
});
