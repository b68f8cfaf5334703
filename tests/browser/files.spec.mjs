import { readFileSync } from "node:fs";
import { chooseInMenu, drop, expect, fragment, fresh, headline, idle, open, test } from "./support/page.mjs";

const own = readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8");
const titled = (sv, en) => own.replace(/"title": \{"sv": "Arbetsinriktade insatser", "en": "[^"]*"\}/,
                                       `"title": {"sv": "${sv}", "en": "${en}"}`);

test("a good file is shown, with a notice whose it is, and can be closed", async ({ page }) => {
  await open(page);
  const requests = [];
  // The browser asks for the icon whenever the address changes.
  page.on("request", (request) => request.url().endsWith(".svg") || requests.push(request.url()));
  await drop(page, "egen.json", titled("Egna avtal", "Own agreements"));
  await expect(page).toHaveTitle(/Egna avtal/);
  await expect(page.getByRole("status").filter({ hasText: "egen.json" }).first()).toBeAttached();
  await page.getByRole("button", { name: "Stäng filen" }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  await expect(page).toHaveTitle(/Arbetsinriktade insatser/);
  expect(requests).toEqual([]);
});

fresh("a file that is opened is left by Back, asks before it is lost, and is asked for after a reload", async ({ page }) => {
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await open(page, "v=1&vy=oversikt&egna=vy=oversikt!vy=kallor");
  const before = fragment(page);
  await page.keyboard.press("Tab");  // a page that nobody has touched may not ask
  await drop(page, "egen.json", titled("Egna avtal", "Own agreements"));
  await expect(page).toHaveTitle(/Egna avtal/);
  await page.goBack();
  await idle(page);
  await expect(page).toHaveTitle(/Arbetsinriktade insatser/);
  expect(fragment(page)).toBe(before);
  await drop(page, "egen.json", titled("Egna avtal", "Own agreements"));
  await page.reload();
  await idle(page);
  expect(asked).toEqual(["beforeunload"]);
  await expect(page.locator("#document .notices")).toContainText("egen.json");
});

test("of a file with a faulty value the rest is shown, and what is wrong is listed", async ({ page }) => {
  await open(page);
  const bad = titled("Nästan rätt", "x").replace('"value": "2017-12-31"', '"value": "2017-13-31"');
  const line = bad.slice(0, bad.indexOf("2017-13-31")).split("\n").length;
  await drop(page, "nastan.json", bad);
  await expect(page).toHaveTitle(/Nästan rätt/);
  await expect(page.getByRole("alert").filter({ hasText: "nastan.json" })).toBeAttached();
  const problem = page.locator("#document .notices li").filter({ hasText: "2017-13-31" });
  await expect(problem).toHaveText(new RegExp(`[Rr]ad ${line}\\b`));
  await expect(problem).toHaveText(/\/agreements\/\d+\/\S*end/);
});

test("a file that cannot be used leaves the view and says where", async ({ page }) => {
  await open(page);
  const before = await headline(page).textContent();
  const title = await page.title();
  const bad = own.replace(/"schemaVersion": "[\d.]+"/, '"schemaVersion": "7.0"');
  const line = bad.slice(0, bad.indexOf('"7.0"')).split("\n").length;
  await drop(page, "framtid.json", bad);
  await expect(page.getByRole("alert").filter({ hasText: "framtid.json" })).toBeAttached();
  const words = await page.locator("#document").innerText();
  expect(words).toMatch(new RegExp(`[Rr]ad ${line}\\b`));
  expect(words).toContain("/schemaVersion");
  expect(await headline(page).textContent()).toBe(before);
  expect(await page.title()).toBe(title);
});

test("a file that is no JSON leaves the view and says where", async ({ page }) => {
  await open(page);
  const before = await headline(page).textContent();
  await drop(page, "avtal.json", '{\n  "title": hej\n}');
  await expect(page.getByRole("alert").filter({ hasText: "avtal.json" })).toBeAttached();
  expect(await page.locator("#document").innerText()).toMatch(/[Rr]ad 2/);
  expect(await headline(page).textContent()).toBe(before);
});

fresh("words of a foreign file stay words", async ({ page }) => {
  await page.addInitScript(() => { window.ran = false; });
  await open(page);
  const evil = "<img src=x onerror=window.ran=true>\\\"><svg onload=window.ran=true>";
  await drop(page, "elak.json", titled(evil, evil));
  await expect(page.locator("#document img, #text img, #text svg")).toHaveCount(0);
  expect(await page.evaluate(() => window.ran)).toBe(false);
  await page.evaluate(() => { location.hash = "v=1&text=1"; });
  await idle(page);
  await expect(page.locator("#document img, #text img, #text svg")).toHaveCount(0);
  expect(await page.evaluate(() => window.ran)).toBe(false);
});

test("a file that is too large is not read", async ({ page }) => {
  await open(page);
  const before = await headline(page).textContent();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(65 * 1024 * 1024)], "stor.json"));
    return data;
  });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await idle(page);
  const problem = page.locator("#problem-file");
  await expect(problem).toBeVisible();
  await expect(problem).toContainText("64 MB");
  await expect(problem).toContainText("stor.json");
  expect(await headline(page).textContent()).toBe(before);
  await problem.getByRole("button", { name: "Stäng" }).click();
  await expect(problem).toBeHidden();
});

test("the button opens the file picker", async ({ page }) => {
  const pickers = [];  // listened to all the time: the browser takes a while to tell of them
  page.on("filechooser", (picker) => pickers.push(picker));
  await open(page);
  await chooseInMenu(page, "Öppna fil");
  await expect.poll(() => pickers.length).toBe(1);
  await pickers[0].setFiles({ name: "vald.json", mimeType: "application/json", buffer: Buffer.from(titled("Valda avtal", "x")) });
  await idle(page);
  await expect(page).toHaveTitle(/Valda avtal/);

  await page.getByRole("button", { name: "Meny" }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  const box = await page.getByRole("button", { name: "Öppna fil" }).boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => pickers.length).toBe(2);
  expect(fragment(page)).toBe("v=1&fil=vald.json");
});
