import { expect, headline, idle, items, open, shown, test } from "./support/page.mjs";

test("the picture takes over from the text, and only one of them is there", async ({ page }) => {
  await open(page);
  expect(await shown(page)).toBe("picture");
  await expect(page.locator("#canvas")).toBeVisible();
  await expect(page.locator("#text")).toBeHidden();
  await expect(page.locator("#loading")).toBeHidden();
  await expect(headline(page)).toHaveText(/i kraft/);
  expect(await items(page).count()).toBeGreaterThan(10);
});

test("the text is there before the program", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route("**/avtalskartan.*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(process.env.AVTAL_URL);
  expect(await shown(page)).toBe("text");
  await expect(page.locator("#text h1")).toBeVisible();
  await expect(page.locator("#loading")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Hämtar kartan" })).toBeVisible();
  release();
  await idle(page);
  expect(await shown(page)).toBe("picture");
});

test("title, language and headings say what is shown", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/Avtalskartan.*Linköping/);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("nothing is drawn when nothing happens", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => window.avtalskartan.stats());
  await page.evaluate(async () => {
    for (let i = 0; i < 60; i += 1) await new Promise(requestAnimationFrame);
  });
  const after = await page.evaluate(() => window.avtalskartan.stats());
  expect(after.frames).toBe(before.frames);
  expect(after.animationFrames).toBe(before.animationFrames);
  expect(before.frames).toBeGreaterThan(0);
});

test("every file comes from the same place and is there", async ({ page }) => {
  const answers = [];
  page.on("response", (response) => answers.push([response.url(), response.status()]));
  await open(page);
  expect(answers.filter(([, status]) => status >= 400)).toEqual([]);
  expect(answers.length).toBeGreaterThan(5);
});

test.describe("under the policy", () => {
  test.use({ mayComplain: true });

  test("the policy of the page itself is as strict as the server's", async ({ page, request }) => {
    const html = await (await request.get(process.env.AVTAL_URL)).text();
    const policy = html.match(/Content-Security-Policy" content="([^"]*)"/)[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("'unsafe-eval'");
    await open(page);
    const breaks = await page.evaluate(() => {
      try {
        document.body.innerHTML = "<b>x</b>";
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(breaks).toBe(true);
  });
});
