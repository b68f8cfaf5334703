// Spreadsheets and registers opened on the page become datasets there and then.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, fresh, headline, idle, open } from "./support/page.mjs";
import { temporaryFolder } from "./support/temporary.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = temporaryFolder("avtal-kalkyl-");
const REGISTER = `Avtalsnr;Benämning;Leverantör;Nämnd;Startdatum;Slutdatum;Belopp;Färg
A-1;Skolskjuts;Bussbolaget AB;Barnnämnden;2024-01-01;2026-12-31;1 200 000;blå
A-2;Städning;Rena Hus AB;Barnnämnden;2023-07-01;2025-06-30;350 000;röd
`;

const choose = async (page, name, buffer) => {
  await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await idle(page);
};

fresh("a register that nobody prepared is shown, and told how it was read", async ({ page }) => {
  await open(page, "v=1&vy=oversikt");
  await choose(page, "avtal.csv", Buffer.from(REGISTER));
  await page.getByRole("dialog", { name: "Känn igen kolumner" }).getByRole("button", { name: "Visa 2 avtal" }).click();
  await idle(page);
  await expect(page.getByText("Filen avtal.csv visas", { exact: false }).first()).toBeAttached();
  await expect(page.locator("#document")).toContainText("Så här lästes avtal.csv");
  await expect(page.locator("#document")).toContainText("2 rader lästa som avtal.");
  await page.goto(`${new URL(page.url()).origin}/#v=1&vy=tidslinje&text=1&fil=avtal.csv`);
  await idle(page);
  for (const name of ["Skolskjuts", "Städning"]) await expect(page.locator("#document td, #document th").filter({ hasText: name }).first()).toBeVisible();
});

fresh("the dataset's own workbook shows what the dataset shows", async ({ page }) => {
  const file = join(work, "avtal.xlsx");
  execFileSync(join(root, "build/native-release/avtalskartan"), ["export", join(root, "data/linkoping.json"), "--out", file]);
  await open(page, "v=1&vy=oversikt&datum=2020-06-01");
  const own = [await headline(page).textContent(), await page.locator(".figures").textContent()];
  await choose(page, "avtal.xlsx", readFileSync(file));
  await expect(page.locator("#document")).toContainText("avtal.xlsx");
  await page.goto(`${new URL(page.url()).origin}/#v=1&vy=oversikt&datum=2020-06-01&fil=avtal.xlsx`);
  await idle(page);
  await expect(page.locator("#document")).toContainText("avtal.xlsx");
  expect([await headline(page).textContent(), await page.locator(".figures").textContent()]).toEqual(own);
});

for (const [name, bytes, sentence] of [
  ["gammal.xls", Buffer.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...new Array(600).fill(0)]), /xls/],
  ["brev.pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), /PDF/],
]) {
  fresh(`${name} is refused with a sentence, and what was shown stays`, async ({ page }) => {
    await open(page, "v=1&vy=oversikt");
    const before = await headline(page).textContent();
    await choose(page, name, bytes);
    await expect(page.getByRole("alert").filter({ hasText: name })).toContainText(sentence);
    expect(await headline(page).textContent()).toBe(before);
  });
}
