// «Känn igen kolumner»: what somebody is asked before a register that nobody prepared is shown.
import { readFileSync } from "node:fs";
import { expect, fresh, idle, open, focusedName } from "./support/page.mjs";
import { axe } from "./support/axe.mjs";

const REGISTER = `Avtalsnr;Benämning;Leverantör;Nämnd;Startdatum;Slutdatum;Belopp tkr;Handläggare;Färg
A-1;Skolskjuts;Bussbolaget AB;Barnnämnden;4/7 2024;2026-12-31;1200;Eva Ek;blå
A-2;Städning;BUSSBOLAGET;Barnnämnden;13/8 2023;2025-13-31;0,7 mkr;;röd
A-3;Måltider;Köket, Kafferosten;Äldrenämnden;2024-02-01;tills vidare;se bilaga;;
`;

const file = (name, text) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });

async function choose(page, ...files) {
  await page.locator("#file").setInputFiles(files);
  await idle(page);
}

const dialog = (page) => page.getByRole("dialog", { name: /^(Känn igen kolumner|Recognise columns)$/ });

async function opened(page, language = "sv", text = REGISTER) {
  await open(page, `v=1&vy=oversikt&spr=${language}`);
  await choose(page, file("avtal.csv", text));
  await expect(dialog(page)).toBeVisible();
}

fresh("a choice is seen at once, and what is shown is read so", async ({ page }) => {
  await opened(page);
  const asked = dialog(page);
  await expect(asked).toContainText("avtal.csv · 3 rader · 9 kolumner");
  await expect(asked).toContainText("1 cell i ”Slutdatum” går inte att läsa");
  await expect(asked).not.toContainText("Eva Ek");
  await expect(asked.getByRole("cell", { name: "2025-13-31 (går inte att läsa)" })).toBeVisible();

  const colour = asked.getByRole("combobox", { name: "”Färg” läses som" });
  await expect(colour).toHaveValue("nothing");
  await colour.focus();
  await colour.selectOption("Insats eller kategori");
  await expect(colour).toBeFocused();
  await expect(asked).not.toContainText("har ingen plats");

  await asked.getByRole("combobox", { name: "Flera leverantörer i en cell" }).selectOption("Dela vid ,");
  await expect(asked).toContainText("6 stavningar av 5 parter");
  await asked.getByRole("checkbox", { name: "Bussbolaget AB" }).uncheck();
  await expect(asked).toContainText("6 stavningar av 6 parter");

  await asked.getByRole("button", { name: "Visa 3 avtal" }).click();
  await idle(page);
  await expect(asked).toHaveCount(0);
  await expect(page.locator("#document")).toContainText("avtal.csv");
  await page.goto(`${new URL(page.url()).origin}/#v=1&vy=tidslinje&text=1&fil=avtal.csv`);
  await idle(page);
  for (const name of ["blå", "Kafferosten", "BUSSBOLAGET"]) await expect(page.locator("#document")).toContainText(name);
});

fresh("the choices are saved, and used for the next register", async ({ page }) => {
  await opened(page);
  await dialog(page).getByRole("combobox", { name: "”Färg” läses som" }).selectOption("Insats eller kategori");
  const [download] = await Promise.all([
    page.waitForEvent("download"), dialog(page).getByRole("button", { name: "Spara val" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("avtal-kolumner.json");
  const saved = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");  // they are saved: nothing is asked
  await expect(dialog(page)).toHaveCount(0);
  await choose(page, file("avtal-kolumner.json", saved), file("nästa.csv", REGISTER));
  await expect(dialog(page)).toContainText("Valen kommer från filen som du släppte.");
  await expect(dialog(page).getByRole("combobox", { name: "”Färg” läses som" })).toHaveValue("category");
});

fresh("Escape asks before it throws choices away, and focus stays inside", async ({ page }) => {
  await opened(page);
  const asked = dialog(page);
  await expect(asked.getByRole("heading", { name: "Känn igen kolumner" })).toBeFocused();
  await asked.getByRole("combobox", { name: "Beloppen räknas i" }).selectOption("Hela kronor, pund …");
  await page.keyboard.press("Escape");
  expect(await focusedName(page)).toBe("Fortsätt välja");
  await expect(asked.getByRole("alert")).toContainText("Dina val är inte sparade.");
  await page.keyboard.press("Enter");
  expect(await focusedName(page)).toBe("Visa 3 avtal");
  // Escape twice is no way out either.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(asked).toBeVisible();
  for (let i = 0; i < 60; ++i) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.body
      || document.querySelector("dialog.recognise").contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await asked.getByRole("button", { name: "Släng valen" }).click();
  await expect(asked).toHaveCount(0);
  await expect(page.locator("#document")).not.toContainText("avtal.csv");
});

fresh("the rows of one matter are shown alone", async ({ page }) => {
  await opened(page);
  const rows = dialog(page).getByRole("rowheader");
  await expect(rows).toHaveText(["2", "3", "4"]);
  await dialog(page).getByRole("button", { name: "Visa raderna: 1 cell i ”Slutdatum” går inte att läsa" }).click();
  await expect(rows).toHaveText(["3"]);
});

for (const width of [320, 390]) {
  fresh(`one column at a time where there is no room for more: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await opened(page, "en");
    const asked = dialog(page);
    await expect(asked.getByRole("combobox", { name: /is read as$/ })).toHaveCount(1);
    await asked.getByRole("button", { name: "Next" }).click();
    await expect(asked).toContainText("Column 2 of 9: Benämning");
    await expect(asked.getByRole("combobox", { name: "“Benämning” is read as" })).toBeVisible();
    expect(await page.evaluate(() => {
      const body = document.querySelector("dialog.recognise .body");
      return [body.scrollWidth - body.clientWidth, document.documentElement.scrollWidth - innerWidth];
    })).toEqual([0, 0]);
  });
}

for (const [language, width, height] of [["sv", 1440, 900], ["en", 820, 1180], ["sv", 390, 844]]) {
  for (const colorScheme of ["light", "dark"]) {
    fresh(`axe finds nothing in the dialog: ${language}, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await opened(page, language);
      const { violations } = await axe(page);
      expect(violations).toEqual([]);
    });
  }
}
