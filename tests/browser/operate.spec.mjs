import { readFileSync } from "node:fs";
import {
  chooseInMenu, compare, dateField, expect, focusedName, fragment, headline, idle, itemNamed, items, middle, open,
  panel, selected, shown, test, wideItems,
} from "./support/page.mjs";

const own = JSON.parse(readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8"));
const ids = ["agreements", "events", "questions", "services", "handovers"].flatMap((list) =>
  (own[list] ?? []).map((record) => record.id));

const idInAddress = (page) => new URLSearchParams(fragment(page)).get("id");

/** Goes through all items by arrow keys, lane by lane, until `found` says that it is enough. */
async function walkItems(page, found) {
  let name = await focusedName(page);
  const press = async (key) => {
    const before = name;
    await page.keyboard.press(key);
    name = await focusedName(page);
    return name !== before;
  };
  while (await press("ArrowUp"));
  do {
    await press("Home");
    do {
      if (found(name)) return;
    } while (await press("ArrowRight"));
  } while (await press("ArrowDown"));
}

test("a click selects", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect(ids).toContain(idInAddress(page));
  await expect(selected(page).first()).toBeAttached();
  await expect(panel(page)).toBeAttached();
  await expect(panel(page).getByRole("heading", { level: 2 })).not.toBeEmpty();
});

test("keys alone select the same, and Esc closes", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  await page.mouse.click(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  const byMouse = fragment(page);
  const panelByMouse = await panel(page).innerText();

  await open(page);
  // The whole picture is one stop for Tab; arrows go on from there.
  while (!(await page.evaluate(() => document.activeElement.classList.contains("item")))) {
    await page.keyboard.press("Tab");
  }
  const goal = bar.name;
  await walkItems(page, (name) => name === goal);
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toBe(byMouse);
  expect(await panel(page).innerText()).toBe(panelByMouse);
  expect(await focusedName(page)).toBe(goal);

  await page.keyboard.press("Escape");  // the tooltip of what has focus
  await page.keyboard.press("Escape");  // the panel
  await idle(page);
  expect(idInAddress(page)).toBeNull();
  await expect(panel(page)).not.toBeAttached();
  expect(await focusedName(page)).toBe(goal);
});

test("every item is reached by arrows", async ({ page }) => {
  await open(page);
  const all = await items(page).evaluateAll((found) => found.map((item) => item.getAttribute("aria-label")));
  await items(page).first().focus();
  const seen = new Set();
  await walkItems(page, (name) => {
    seen.add(name);
    return false;
  });
  expect(all.filter((name) => !seen.has(name))).toEqual([]);
});

test("closing the panel gives focus back to what was selected", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  await itemNamed(page, bar.name).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  const close = page.getByRole("button", { name: "Stäng panelen" });
  await close.focus();
  await page.keyboard.press("Space");
  await idle(page);
  await expect(panel(page)).not.toBeAttached();
  expect(await focusedName(page)).toBe(bar.name);
});

test("the pointer shows what can be clicked", async ({ page }) => {
  await open(page);
  const [bar] = await wideItems(page);
  const cursor = () => page.evaluate(() => document.getElementById("canvas").style.cursor);
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await idle(page);
  expect(await cursor()).toBe("pointer");
  await page.mouse.move(5, 895);
  await idle(page);
  expect(await cursor()).not.toBe("pointer");
});

// ---- time ------------------------------------------------------------------------------------------

async function span(page, name) {
  const { x, width } = await itemNamed(page, name).boundingBox();
  return { x, width };
}

async function wellInside(page) {
  const [bar] = (await wideItems(page)).filter((box) => box.x > 400 && box.x + box.width < 900 && box.width < 200);
  return bar;
}

test("the wheel zooms, and what is under the pointer stays there", async ({ page }) => {
  await open(page);
  const bar = await wellInside(page);
  await page.mouse.move(bar.x, bar.y + bar.height / 2);
  await page.mouse.wheel(0, -100);
  await idle(page);
  const after = await span(page, bar.name);
  expect(after.width).toBeGreaterThan(bar.width * 1.05);
  expect(Math.abs(after.x - bar.x)).toBeLessThan(3);
  expect(fragment(page)).toContain("fran=");
  await page.mouse.wheel(0, 100);
  await idle(page);
  expect(Math.abs((await span(page, bar.name)).width - bar.width)).toBeLessThan(3);
});

test("Ctrl and wheel is the browser's own zoom", async ({ page }) => {
  await open(page);
  const before = fragment(page);
  const used = await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent("keydown", { key: "Control", ctrlKey: true }));
    const wheel = new WheelEvent("wheel", { deltaY: -100, ctrlKey: true, cancelable: true, bubbles: true });
    document.getElementById("canvas").dispatchEvent(wheel);
    return wheel.defaultPrevented;
  });
  await idle(page);
  expect(used).toBe(false);
  expect(fragment(page)).toBe(before);
});

test("a pinch on the trackpad zooms", async ({ page }) => {
  await open(page);
  const bar = await wellInside(page);
  const used = await page.evaluate(([x, y]) => {
    const wheel = new WheelEvent("wheel", {
      deltaY: -20, ctrlKey: true, cancelable: true, bubbles: true, clientX: x, clientY: y,
    });
    document.getElementById("canvas").dispatchEvent(wheel);
    return wheel.defaultPrevented;
  }, [bar.x, bar.y + bar.height / 2]);
  await idle(page);
  expect(used).toBe(true);
  expect((await span(page, bar.name)).width).toBeGreaterThan(bar.width * 1.02);
});

test("drag, keys and buttons move through time", async ({ page }) => {
  await open(page);
  const plus = page.getByRole("button", { name: "Zooma in" });
  const minus = page.getByRole("button", { name: "Zooma ut" });
  await plus.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("Enter");
  await idle(page);
  const bar = (await wideItems(page)).find((box) => box.x > 200 && box.x + box.width < 1200);
  expect(fragment(page)).toContain("fran=");

  // Drag: the bar follows the pointer.
  const ground = { x: 700, y: bar.y - 24 };
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x - 60, ground.y, { steps: 4 });
  await page.mouse.up();
  await idle(page);
  const dragged = await span(page, bar.name);
  expect(Math.abs(dragged.x - (bar.x - 60))).toBeLessThan(6);

  // Keys, with focus on a button: arrow left shows what was earlier.
  await plus.focus();
  await page.keyboard.press("ArrowLeft");
  await idle(page);
  expect((await span(page, bar.name)).x).toBeGreaterThan(dragged.x + 20);
  await page.keyboard.press("+");
  await idle(page);
  expect((await span(page, bar.name)).width).toBeGreaterThan(dragged.width * 1.05);
  await page.keyboard.press("Home");
  await idle(page);
  expect(fragment(page)).not.toContain("fran=");

  // Buttons by mouse.
  const at = await middle(plus);
  await page.mouse.click(at.x, at.y);
  await idle(page);
  expect(fragment(page)).toContain("fran=");
  const out = await middle(minus);
  await page.mouse.click(out.x, out.y);
  await idle(page);
});

test("the date: arrows step, typing sets, nonsense is described and changes nothing", async ({ page }) => {
  await open(page);
  const field = dateField(page);
  const first = await field.inputValue();
  expect(first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await page.getByRole("button", { name: /^Föregående datum/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  const earlier = await field.inputValue();
  expect(earlier < first).toBe(true);

  await field.focus();
  await field.fill("2018-06-15");
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("datum=2018-06-15");
  await expect(field).toHaveValue("2018-06-15");

  for (const nonsense of ["i går", "2018-02-30", "2018-13-01"]) {
    await field.fill(nonsense);
    await page.keyboard.press("Enter");
    await idle(page);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/ÅÅÅÅ-MM-DD/);
    expect(fragment(page)).toContain("datum=2018-06-15");
  }
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("2018-06-15");
  await expect(field).not.toHaveAttribute("aria-invalid");

  // Leaving the field commits too.
  await field.fill("2019-01-01");
  await page.keyboard.press("Tab");
  await idle(page);
  expect(fragment(page)).toContain("datum=2019-01-01");
});

test("keys typed in a field stay there", async ({ page }) => {
  await open(page);
  const field = dateField(page);
  await field.fill("");
  await field.pressSequentially("2020+-1");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Home");
  await idle(page);
  await expect(field).toHaveValue("2020+-");
  expect(fragment(page)).toBe("v=1&vy=tidslinje");
});

// ---- language, theme, text --------------------------------------------------------------------------

test("the language changes everywhere at once", async ({ page }) => {
  await open(page);
  const swedish = await headline(page).textContent();
  await page.getByRole("button", { name: /^English/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(fragment(page)).toContain("spr=en");
  const english = await headline(page).textContent();
  expect(english).not.toBe(swedish);
  await expect(page.getByRole("link", { name: "Show as text" })).toBeAttached();
  await expect(page.getByRole("link", { name: "Visa som text" })).not.toBeAttached();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeAttached();
  await page.getByRole("button", { name: /^Svenska/ }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(await headline(page).textContent()).toBe(swedish);
});

test("the theme follows the system until one is chosen", async ({ page }) => {
  await open(page);
  const light = await page.screenshot();
  await page.emulateMedia({ colorScheme: "dark" });
  await idle(page);
  const dark = await page.screenshot();
  expect((await compare(page, light, dark)).different).toBeGreaterThan(500_000);
  await chooseInMenu(page, "Ljust tema");
  await idle(page);
  expect(fragment(page)).toContain("tema=ljust");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
});

test("to the text and back", async ({ page }) => {
  await open(page, "v=1&datum=2019-06-01");
  await chooseInMenu(page, "Visa som text");
  await idle(page);
  expect(fragment(page)).toContain("text=1");
  // The same page, with tables instead of the picture; all that operates it is there.
  await expect(page.locator("#document .view table").first()).toBeVisible();
  await expect(page.locator("#canvas")).toBeHidden();
  await expect(headline(page)).toBeVisible();
  await expect(dateField(page)).toHaveValue("2019-06-01");
  await page.getByRole("tab", { name: "Kostnadsflöden" }).click();
  await idle(page);
  await expect(page.locator("#document .view table").first()).toContainText("Belopp 2019");
  await chooseInMenu(page, "Visa som bild");
  await idle(page);
  await expect(page.locator("#canvas")).toBeVisible();
  expect(fragment(page)).not.toContain("text=1");
  expect(fragment(page)).toContain("datum=2019-06-01");
});

test("the skip links go where they say", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  expect(await focusedName(page)).toContain("Hoppa till innehållet");
  await page.keyboard.press("Enter");
  expect(await focusedName(page)).toBe(await headline(page).textContent());
  expect(fragment(page)).toBe("v=1&vy=tidslinje");
  await page.getByRole("link", { name: "Visa som text" }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(fragment(page)).toContain("text=1");
  expect(await focusedName(page)).toBe(await headline(page).textContent());
});

test("links within the text go there and leave the state alone", async ({ page }) => {
  await open(page, "v=1");
  await page.evaluate(() => {
    document.documentElement.dataset.show = "text";  // as where the program does not run
    const link = document.createElement("a");
    link.href = `#${document.querySelector("#text section:last-of-type").id}`;
    link.textContent = "Till sista avsnittet";
    document.querySelector("#text p").append(link);
  });
  await page.getByRole("link", { name: "Till sista avsnittet" }).click();
  await idle(page);
  const last = await page.evaluate(() => document.querySelector("#text section:last-of-type").id);
  expect(await page.evaluate(() => document.activeElement.id)).toBe(last);
  expect(fragment(page)).toBe("v=1&vy=tidslinje");
});
