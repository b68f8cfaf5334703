// The page that tests share: what one of them leaves behind, the next does not find.
import { readFileSync } from "node:fs";
import { chooseInMenu, drop, expect, focusedName, fragment, idle, items, open, test } from "./support/page.mjs";

const own = readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8");

async function presentToSlide3(page) {
  await page.locator("#canvas").focus();
  for (const key of ["p", "PageDown", "PageDown", "n"]) await page.keyboard.press(key);
}

for (const [what, leave] of [
  ["another view, language and size", async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await open(page, "v=1&vy=kallor&spr=en&text=1");
  }],
  ["a chosen record and where focus was", async (page) => {
    await items(page).nth(5).focus();
    await page.keyboard.press("Enter");
  }],
  ["a search", async (page) => page.keyboard.type("/skog")],
  ["a presentation, its slide and its notes", presentToSlide3],
  ["a dialog", async (page) => chooseInMenu(page, "Dela")],
  ["a wrong date", async (page) => page.getByRole("textbox", { name: /^Läget den/ }).fill("i går")],
  ["a pointer over the picture", async (page) => page.mouse.move(700, 300)],
  ["a key held down", async (page) => {
    await page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Control", ctrlKey: true })));
  }],
  ["words of an address that is wrong", async (page) => open(page, "v=1&datum=2023-99-99")],
  ["a file", async (page) => drop(page, "egen.json", own.replace("Arbetsinriktade insatser", "Egna avtal"))],
]) {
  test(`${what}: the page comes home`, async ({ page, kept }, { project }) => {
    await open(page);
    await leave(page);
    await idle(page);
    const loads = [];
    const next = await kept.fresh(project.use, (why) => loads.push(why));
    expect(loads).toEqual([]);
    expect(fragment(next)).toBe("v=1&vy=tidslinje");
    // What no element shows: Tab begins at the top, Ctrl is up, and presenting begins at the beginning.
    await next.keyboard.press("Tab");
    expect(await focusedName(next)).toContain("Hoppa till innehållet");
    expect(await next.evaluate(() => {
      const pinch = new WheelEvent("wheel", { deltaY: -20, ctrlKey: true, cancelable: true, clientX: 700, clientY: 300 });
      return document.getElementById("canvas").dispatchEvent(pinch);
    })).toBe(false);
    await next.evaluate(() => document.activeElement.blur());
    await next.keyboard.press("p");
    await idle(next);
    expect(fragment(next)).toContain("steg=1");
    expect(fragment(next)).not.toContain("anteckningar");
  });
}

for (const [what, leave] of [
  ["words changed by the test", () => { document.querySelector("#text h1").style.color = "#dddddd"; }],
  ["a name of its own in the window", () => { window.left = true; }],
  ["an attribute in the document", () => { document.body.dataset.left = "true"; }],
]) {
  test(`${what}: the page is thrown away`, async ({ page, kept }, { project }) => {
    await open(page);
    await page.evaluate(leave);
    const next = await kept.fresh(project.use);
    expect(next).not.toBe(page);
    expect(page.isClosed()).toBe(true);
    await open(next);
    await expect(items(next).first()).toBeAttached();
  });
}
