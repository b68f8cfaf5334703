// The page in one file, opened from disk: no server, no network, no console message, the same page.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { drop, expect, fresh, headline, idle, items, open, shown } from "./support/page.mjs";
import { temporaryFolder } from "./support/temporary.mjs";

const dist = process.env.AVTAL_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const folder = temporaryFolder("avtal-en-fil-");
const ONE = join(folder, "avtalskartan-linkoping.html");
copyFileSync(join(dist, "avtalskartan-linkoping.html"), ONE);

/** Opens a file from disk and lists every request that is none of its own. */
async function openFile(page, file, fragment = "") {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${pathToFileURL(file)}${fragment && `#${fragment}`}`);
  await idle(page);
  return asked.filter((url) => !url.startsWith("data:") && !url.startsWith("blob:"));
}

async function saved(page, path) {
  await page.getByRole("button", { name: "Dela", exact: true }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  const button = page.getByRole("dialog").getByRole("button", { name: "Spara som en fil" });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  writeFileSync(path, readFileSync(await file.path()));
  return file.suggestedFilename();
}

fresh("it shows the same as the page", async ({ page }) => {
  await open(page, "v=1&datum=2020-06-01");
  const [words, count] = [await headline(page).textContent(), await items(page).count()];
  const asked = await openFile(page, ONE, "v=1&datum=2020-06-01");
  expect(asked).toHaveLength(1);
  expect(await shown(page)).toBe("picture");
  expect(await headline(page).textContent()).toBe(words);
  expect(await items(page).count()).toBe(count);
  await items(page).first().focus();
  await page.keyboard.press("Enter");
  await idle(page);
  expect(page.url()).toContain("id=");
});

fresh("what it saves is itself, and opens again", async ({ page }) => {
  await openFile(page, ONE);
  const copy = join(folder, "kopia.html");
  expect(await saved(page, copy)).toBe("avtalskartan-linkoping.html");
  const asked = await openFile(page, copy);
  expect(asked).toHaveLength(1);
  expect(await shown(page)).toBe("picture");
  await expect(page).toHaveTitle(/Arbetsinriktade insatser/);
});

fresh("a dataset that somebody opened is saved with the page, byte for byte", async ({ page }) => {
  const own = readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8")
    .replace("Arbetsinriktade insatser", "Egna </script> & <b>avtal");
  await open(page);
  await drop(page, "egen.json", own);
  const path = join(folder, "egen.html");
  await saved(page, path);
  const page64 = readFileSync(path, "utf8").match(/id="dataset" data-name="egen.json">([^<]*)</)[1];
  expect(Buffer.from(page64, "base64").toString("utf8")).toBe(own);
  await openFile(page, path);
  await expect(page).toHaveTitle(/Egna <\/script> & <b>avtal/);
  expect(await shown(page)).toBe("picture");
});

fresh("in a frame without rights it works too", async ({ page }) => {
  await page.setContent("<p>En annan sida</p>");
  await page.evaluate((html) => {
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    frame.width = "1200";
    frame.height = "640";
    frame.srcdoc = html;
    document.body.append(frame);
  }, readFileSync(ONE, "utf8"));
  const frame = page.frames()[1];
  await frame.waitForFunction(() => window.avtalskartan);
  await frame.evaluate(() => window.avtalskartan.idle());
  await expect(headline(frame)).toHaveText(/i kraft/);
});
