// Whatever fails, the text stands there and a sentence says what to do.
import { chromium } from "@playwright/test";
import { CHROMIUM, FLAGS } from "./support/chromium.mjs";
import { expect, fresh, headline, idle, items, open, shown, watch } from "./support/page.mjs";

async function textIsThere(page) {
  expect(await shown(page)).toBe("text");
  await expect(page.locator("#text h1")).toBeVisible();
  await expect(page.locator("#text table").first()).toBeVisible();
  await expect(page.locator("#canvas")).toBeHidden();
  await expect(page.locator("#loading")).toBeHidden();
}

async function problemIs(page, name) {
  const problems = page.locator(".problem:visible");
  await expect(problems).toHaveCount(1);
  await expect(problems).toHaveAttribute("id", `problem-${name}`);
  return problems;
}

fresh("scripts off: the page is its text", async () => {
  // As when a reader turns scripts off; Playwright's own switch does not show <noscript>.
  const browser = await chromium.launch({
    executablePath: CHROMIUM, args: [...FLAGS, "--blink-settings=scriptEnabled=false"],
  });
  const page = await browser.newPage();
  const seen = watch(page);
  await page.goto(process.env.AVTAL_URL);
  await expect(page.locator("#text h1")).toBeVisible();
  await expect(page.locator("#text table").first()).toBeVisible();
  for (const hidden of ["#canvas", "#loading", "#skip-text"]) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  await expect(page.locator("noscript .note").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(seen.messages.filter((text) => !text.includes("preloaded using link preload"))).toEqual([]);
  await browser.close();
});

fresh.describe("with scripts", () => {
  fresh.use({ mayComplain: true });

  fresh("no WebAssembly", async ({ page }) => {
    await page.addInitScript(() => { delete globalThis.WebAssembly; });
    await open(page);
    await problemIs(page, "webassembly");
    await textIsThere(page);
  });

  fresh("the program is missing", async ({ page }) => {
    await page.route("**/avtalskartan.*.wasm", (route) => route.fulfill({ status: 404, body: "404" }));
    await open(page);
    const problem = await problemIs(page, "download");
    await expect(problem).toContainText(/avtalskartan\.\w+\.wasm/);
    await textIsThere(page);
    await page.unroute("**/avtalskartan.*.wasm");
    await problem.getByRole("button", { name: "Försök igen" }).click();
    await page.waitForLoadState();
    await idle(page);
    expect(await shown(page)).toBe("picture");
  });

  fresh("the network breaks", async ({ page }) => {
    await page.route("**/avtalskartan.*.wasm", (route) => route.abort());
    await open(page);
    await problemIs(page, "download");
    await textIsThere(page);
  });

  fresh("a download stalls", async ({ page }) => {
    await page.clock.install();
    await page.route("**/avtalskartan.*.wasm", () => {});  // never answered
    const asked = page.waitForRequest("**/avtalskartan.*.wasm");
    await page.goto(process.env.AVTAL_URL);
    await asked;
    await page.waitForFunction(() => "avtalskartan" in globalThis);
    await page.clock.runFor(25_000);
    await idle(page);
    await expect(await problemIs(page, "download")).toContainText(/wasm.*20 sekunder/);
    await textIsThere(page);
  });

  for (const [what, files, panel] of [["program", "**/avtalskartan.*.wasm", "download"], ["data", "**/data/*.json", "data"]]) {
    fresh(`a web page comes instead of the ${what}`, async ({ page }) => {
      await page.route(files, (route) => route.fulfill({ body: "<!doctype html><title>Logga in</title>", contentType: "text/html" }));
      await open(page);
      await expect(await problemIs(page, panel)).toContainText("webbsida");
      await textIsThere(page);
    });
  }

  // The first of them, and some that it reads: one that all read, one that one reads, a large one.
  const SCRIPTS = ["boot", "page", "speaker", "document"];
  for (const answer of [{ status: 404, body: "404" }, { body: "<!doctype html>", contentType: "text/html" }, { body: "no script {", contentType: "text/javascript" }]) {
    fresh(`a script is missing or something else: ${answer.body}`, async ({ page }) => {
      for (const script of answer.status ? SCRIPTS : ["boot", "bridge"]) {
        await page.route(`**/${script}.*.js`, (route) => route.fulfill(answer));
        await page.goto("about:blank");
        await page.goto(process.env.AVTAL_URL, { waitUntil: "domcontentloaded" });
        await expect(page.locator("#problem-download"), script).toBeVisible();
        await expect(page.locator("#problem-download"), script).toContainText(`${script}.`);
        await expect(page.locator("#text h1"), script).toBeVisible();
        await page.unroute(`**/${script}.*.js`);
      }
    });
  }

  fresh("the program is broken", async ({ page }) => {
    await page.route("**/avtalskartan.*.wasm", (route) => route.fulfill({ body: "no program", contentType: "application/wasm" }));
    await open(page);
    await problemIs(page, "start");
    await textIsThere(page);
  });

  fresh("the data is missing", async ({ page }) => {
    await page.route("**/data/*.json", (route) => route.fulfill({ status: 404, body: "404" }));
    await open(page);
    const problem = await problemIs(page, "data");
    await expect(problem).toContainText("404");
    await textIsThere(page);
  });

  fresh("the data is broken", async ({ page }) => {
    await page.route("**/data/*.json", (route) => route.fulfill({ body: '{\n "title": oj\n}', contentType: "application/json" }));
    await open(page);
    const problem = await problemIs(page, "content");
    await expect(problem).toContainText("linkoping.json");
    await expect(problem).toContainText(/[Rr]ad 2/);
    await textIsThere(page);
  });

  fresh("the program stops", async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      // As after a trap: every later call into the program fails.
      WebAssembly.Memory.prototype.grow = () => { throw new Error("no"); };
      JSON.parse = () => { throw new Error("stopped for the test"); };
      document.querySelector("#mirror .proxy").click();
    });
    await idle(page);
    await problemIs(page, "start");
    await textIsThere(page);
  });
});

/** Lets the program trap at that call from the page, and at every later one. */
function trapAt(page, fatal) {
  return page.addInitScript((limit) => {
    let calls = 0;
    const counted = (own) => (...given) => {
      calls += 1;
      if (calls >= limit) throw new WebAssembly.RuntimeError("unreachable");
      return own(...given);
    };
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const { exports } = await instantiate(...given);
      return { exports: Object.fromEntries(Object.entries(exports)
        .map(([name, own]) => [name, typeof own === "function" ? counted(own) : own])) };
    };
  }, fatal);
}

fresh.describe("the program dies while it starts", () => {
  fresh.use({ mayComplain: true });

  // Some 35 calls lead to the first picture.
  for (const call of [1, 8, 16, 24]) {
    fresh(`at call ${call} the text stands there`, async ({ page }) => {
      await trapAt(page, call);
      await open(page);
      await problemIs(page, "start");
      await textIsThere(page);
    });
  }

  fresh("memory ends", async ({ page }) => {
    const data = " ".repeat(40_000_000);  // more than there is room for from the start
    await page.route("**/data/*.json", (route) => route.fulfill({ body: data, contentType: "application/json" }));
    await page.addInitScript(() => {
      WebAssembly.Memory.prototype.grow = () => { throw new RangeError("no more memory"); };
    });
    await open(page);
    await problemIs(page, "start");
    await textIsThere(page);
  });
});

fresh.describe("an element that cannot be made", () => {
  fresh.use({ mayComplain: true });

  fresh("is told of once, and the program goes on", async ({ page, clean }) => {
    await open(page);
    await page.evaluate(() => {
      const { insertBefore } = Node.prototype;
      window.mend = () => { Node.prototype.insertBefore = insertBefore; };
      Node.prototype.insertBefore = () => { throw new Error("no element for the test"); };
    });
    for (const [key, view] of [["3", "overlamningar"], ["4", "kostnadsfloden"], ["5", "kallor"]]) {
      await page.keyboard.press(key);
      await idle(page);
      expect(page.url()).toContain(`vy=${view}`);
      expect(await shown(page)).toBe("picture");
    }
    expect(clean.messages.filter((text) => text.includes("no element for the test"))).toHaveLength(1);
    await page.evaluate(() => window.mend());
    await page.keyboard.press("2");
    await idle(page);
    await expect(headline(page)).toBeVisible();
    expect(await items(page).count()).toBeGreaterThan(5);
  });
});

fresh("a wrong MIME type of the program does no harm", async ({ page }) => {
  await page.route("**/avtalskartan.*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  await open(page);
  expect(await shown(page)).toBe("picture");
});
