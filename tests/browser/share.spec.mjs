// A link, a QR code, a picture, a print-out, a table and a frame all show the view they came from.
import { readFileSync } from "node:fs";
import jsQR from "jsqr";
import { drop, expect, fragment, fresh, headline, idle, open, test } from "./support/page.mjs";

const VIEW = "v=1&vy=tidslinje&datum=2020-06-01&fran=2015&till=2025&id=overenskommelse-2018";
const dialog = (page) => page.getByRole("dialog");

async function openShare(page) {
  await page.getByRole("button", { name: "Dela", exact: true }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  await expect(dialog(page)).toBeVisible();
}

async function downloaded(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The pixels of an image of the page, as a decoder wants them. */
async function pixels(image) {
  const { width, height, data } = await image.evaluate(async (element) => {
    await element.decode();
    const scale = 2;
    const canvas = document.createElement("canvas");
    canvas.width = element.naturalWidth * scale;
    canvas.height = element.naturalHeight * scale;
    const context = canvas.getContext("2d");
    context.drawImage(element, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, data: [...data] };
  });
  return [Uint8ClampedArray.from(data), width, height];
}

fresh("the link in the dialog leads to the same view", async ({ page }) => {
  await open(page, VIEW);
  const before = await headline(page).textContent();
  await openShare(page);
  const link = await dialog(page).getByLabel("Länk", { exact: true }).inputValue();
  expect(link.startsWith(`${process.env.AVTAL_URL}#`)).toBe(true);
  for (const part of VIEW.split("&").filter((each) => each !== "vy=tidslinje")) expect(link).toContain(part);
  expect(link).toMatch(/data=[0-9a-f]{8}/);
  await page.goto("about:blank");
  await page.goto(link);
  await idle(page);
  expect(await headline(page).textContent()).toBe(before);
  await expect(page.getByRole("status").filter({ hasText: /[Ll]änken/ })).toHaveCount(0);
});

test("a camera reads the QR code as the link", async ({ page }) => {
  await open(page, VIEW);
  await openShare(page);
  const link = await dialog(page).getByLabel("Länk", { exact: true }).inputValue();
  const code = jsQR(...await pixels(dialog(page).getByRole("img", { name: "QR-kod med länken" })));
  expect(code?.data).toBe(link);
});

test("the dialog says what the link shows, copies, and gives focus back", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, VIEW);
  await openShare(page);
  await expect(dialog(page)).toContainText("läget den 2020-06-01");
  await expect(dialog(page)).toContainText("förslag, inte beslut");
  await dialog(page).getByRole("button", { name: "Kopiera länken" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Kopierat");
  const link = await dialog(page).getByLabel("Länk", { exact: true }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const mail = await dialog(page).getByLabel("Text till mejl").inputValue();
  expect(mail).toContain(link);
  expect(mail).toMatch(/^Ämne: /);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Dela", exact: true })).toBeFocused();
});

test("the picture carries what lets it be cited, and PNG is it in pixels", async ({ page }) => {
  await open(page, VIEW);
  await openShare(page);
  const svg = await downloaded(page, dialog(page).getByRole("button", { name: /^SVG/ }));
  expect(svg.name).toBe("avtalskartan-linkoping-tidslinje.svg");
  const text = svg.bytes.toString("utf8");
  for (const part of ["Läget den 2020-06-01", "FÖRSLAG", "Källor:", "SHA-256", "datum=2020-06-01", "@font-face"]) {
    expect(text).toContain(part);
  }
  const sizes = [];
  for (const name of ["PNG", "PNG i dubbel storlek"]) {
    const png = await downloaded(page, dialog(page).getByRole("button", { name, exact: true }));
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    sizes.push([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]);
  }
  const [, width, height] = text.match(/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/);
  expect(sizes[0]).toEqual([Math.round(width), Math.round(height)]);
  expect(sizes[1]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
});

test("tables come in both flavours, and the answers and deadlines as files", async ({ page }) => {
  await open(page, VIEW);
  await openShare(page);
  const excel = await downloaded(page, dialog(page).getByRole("button", { name: "Avtal och perioder: Excel" }));
  expect(excel.name).toBe("avtalskartan-linkoping-agreements-excel.csv");
  expect(excel.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(excel.bytes.toString("utf8")).toContain("Slut (sista dag);");
  const free = await downloaded(page, dialog(page).getByRole("button", { name: "Kostnadsposter: Öppna data" }));
  expect(free.bytes.toString("utf8")).toMatch(/^flow_id,name,form,/);
  expect(free.bytes.toString("utf8")).toContain(",1694000,");
  const answers = await downloaded(page, dialog(page).getByRole("button", { name: /JSON/ }));
  const { on, answers: all } = JSON.parse(answers.bytes.toString("utf8"));
  expect(on).toBe("2020-06-01");
  expect(all.map((each) => each.format)).toContain("avtalskartan.ask.in-force/1");
  const ics = await downloaded(page, dialog(page).getByRole("button", { name: /ICS/ }));
  expect(ics.bytes.toString("utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

fresh("on paper: pictures, text, sources, page numbers and the link", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => { window.printed = true; };
    // As while the browser's own dialog is open: it is the hand-out that was asked for.
    addEventListener("beforeprint", (event) => event.stopImmediatePropagation());
  });
  await open(page, VIEW);
  await openShare(page);
  await dialog(page).getByRole("button", { name: "Skriv ut allt" }).click();
  await page.waitForFunction(() => window.printed);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#handout img")).toHaveCount(9);  // five of a page each, two lists cut into two
  await expect(page.locator("#handout")).toContainText("Källor:");
  await expect(page.locator("#handout")).toContainText("#v=1");
  await expect(page.locator("#text")).toBeHidden();
  await expect(page.locator("#stage")).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
  expect(pages).toBeGreaterThan(5);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
});

test("of an own file there is no link, but the whole as one file", async ({ page }) => {
  const own = readFileSync(new URL("../../data/linkoping.json", import.meta.url), "utf8");
  await open(page);
  await drop(page, "egen.json", own.replace("Arbetsinriktade insatser", "Egna avtal"));
  await openShare(page);
  await expect(dialog(page).getByLabel("Länk", { exact: true })).toHaveCount(0);
  await expect(dialog(page)).toContainText("En länk kan inte bära den");
});

test("the page about the page: whose, which version, whose work is in it", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Meny", exact: true }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  await page.getByRole("button", { name: /^Om / }).focus();
  await page.keyboard.press("Enter");
  await idle(page);
  await expect(dialog(page).getByRole("heading", { name: "Om Avtalskartan" })).toBeVisible();
  for (const part of ["Linköpings kommun", "2026-11-23", "inte en handling", "Dear ImGui", "SIL OFL", "QR-Code-generator"]) {
    await expect(dialog(page)).toContainText(part);
  }
  const digest = await dialog(page).locator("dd").filter({ hasText: /^[0-9a-f]{64}$/ }).textContent();
  const file = readFileSync(new URL("../../data/linkoping.json", import.meta.url));
  const { createHash } = await import("node:crypto");
  expect(digest).toBe(createHash("sha256").update(file).digest("hex"));
});

fresh("in a frame: less around it, the same view", async ({ page }) => {
  await open(page, VIEW);
  const before = await headline(page).textContent();
  await openShare(page);
  await dialog(page).getByRole("button", { name: /Bädda in/ }).click();
  const line = await dialog(page).getByLabel("Rad att klistra in").inputValue();
  const src = line.match(/src="([^"]*)"/)[1].replaceAll("&amp;", "&");
  expect(src).toContain("inb=1");
  // Another site's page with the line in it as it was copied.
  await page.route("**/annan-sida", (route) => route.fulfill({
    contentType: "text/html", body: `<!doctype html><title>En annan sida</title>${line}`,
  }));
  await page.goto(`${process.env.AVTAL_URL}annan-sida`);
  const frame = page.frames()[1];
  await frame.waitForFunction(() => window.avtalskartan);
  await frame.evaluate(() => window.avtalskartan.idle());
  await expect(frame.locator("#document h2").first()).toHaveText(before);
  await expect(frame.getByRole("button", { name: "Öppna hela kartan" })).toBeAttached();
  await expect(frame.getByRole("button", { name: "Meny", exact: true })).toHaveCount(0);
});

for (const [what, broken] of [
  ["an unknown record", "v=1&id=finns-inte"],
  ["an unknown key", "v=1&datum=2020-06-01&framtid=1"],
  ["a date that is none", "v=1&datum=2020-13-41"],
  ["a newer version", "v=9&datum=2020-06-01"],
  ["broken percent signs", "v=1&id=%E0%A4"],
]) {
  fresh(`a link with ${what} gives the nearest view and says so`, async ({ page }) => {
    await open(page, broken);
    await expect(headline(page)).toHaveText(/i kraft|Läget/);
    await expect(page.getByRole("status").filter({ hasText: /[Aa]dressen|[Ll]änken/ }).first()).toBeAttached();
    if (broken.includes("2020-06-01")) expect(await fragment(page)).toContain("datum=2020-06-01");
  });
}

fresh("a phone shares with its own apps; where there is nothing to share with, nothing is offered", async ({ page }) => {
  await open(page, VIEW);
  await openShare(page);
  await expect(dialog(page).getByRole("button", { name: "Dela med en app" })).toHaveCount(0);
  await page.addInitScript(() => { navigator.share = async (content) => { window.shared = content; }; });
  await page.reload();
  await idle(page);
  await openShare(page);
  await dialog(page).getByRole("button", { name: "Dela med en app" }).click();
  await page.waitForFunction(() => window.shared);
  const shared = await page.evaluate(() => window.shared);
  expect(shared.url).toContain("#v=1&");
  expect(shared.url).toContain("datum=2020-06-01");
  expect(shared.title).toContain("Linköpings kommun");
});

fresh("the picture can be copied, and the button says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, VIEW);
  await openShare(page);
  const button = dialog(page).getByRole("button", { name: "Kopiera bilden" });
  await button.click();
  await idle(page);
  await expect(dialog(page).getByRole("button", { name: "Kopierat ✓" })).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain("image/png");
});
