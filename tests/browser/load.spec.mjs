import { drop, expect, fragment, fresh, headline, idle, items, open, shown, test } from "./support/page.mjs";

fresh("the picture takes over from the text, and only one of them is there", async ({ page }) => {
  await open(page);
  expect(await shown(page)).toBe("picture");
  await expect(page.locator("#canvas")).toBeVisible();
  await expect(page.locator("#text")).toBeHidden();
  await expect(page.locator("#loading")).toBeHidden();
  await expect(headline(page)).toHaveText(/i kraft/);
  expect(await items(page).count()).toBeGreaterThan(10);
});

/** Keeps the program back until it is let go. */
async function held(page) {
  let release;
  const wait = new Promise((resolve) => { release = resolve; });
  await page.route("**/avtalskartan.*.wasm", async (route) => {
    await wait;
    await route.continue();
  });
  return () => release();
}

const bare = () => {
  const copy = document.getElementById("document").cloneNode(true);
  for (const gone of copy.querySelectorAll("[data-still], #figure")) gone.remove();
  return copy.innerHTML;
};

fresh("the opening view is there before the program, picture too, and the program takes it over as it stands", async ({ page }) => {
  // On the day that the page is about nothing in it is the reader's own.
  await page.clock.setFixedTime(new Date("2023-08-30T12:00:00"));
  const release = await held(page);
  const said = [];
  await page.exposeFunction("said", (words) => said.push(words));
  await page.goto(process.env.AVTAL_URL);
  expect(await shown(page)).toBe("opening");
  await expect(headline(page)).toContainText("Tre av fyra insatser är i kraft");
  await expect(page.locator("#text")).toBeHidden();
  await expect(page.locator("#document .drawing").first()).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Hämtar kartan" })).toBeAttached();
  const built = await page.evaluate(bare);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("#document *")) each.mine = true;
    for (const region of document.querySelectorAll("#document [role=status], #document [role=alert]")) {
      new MutationObserver(() => window.said(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.getByRole("tab", { name: "Översikt" }).focus();
  release();
  await page.waitForFunction(() => document.documentElement.dataset.show === "picture");
  await idle(page);
  expect(await page.evaluate(bare)).toBe(built);
  const anew = await page.evaluate(() => [...document.querySelectorAll("#document *")]
    .filter((each) => !each.mine && !each.closest("#figure")).map((each) => each.outerHTML.slice(0, 80)));
  expect(anew).toEqual([]);
  await expect(page.getByRole("tab", { name: "Översikt" })).toBeFocused();
  expect(said).toEqual([]);
});

fresh("what others put into the page before the program is out of its way", async ({ page }) => {
  const release = await held(page);
  await page.goto(process.env.AVTAL_URL);
  await page.evaluate(() => {
    // As extensions and the browser's translation do.
    const foreign = document.createElement("div");
    foreign.textContent = "Främmande";
    document.querySelector("#document").prepend(foreign.cloneNode(true));
    document.querySelector(".view").prepend(foreign);
    const title = document.querySelector("h2");
    const font = document.createElement("font");
    font.append(...title.childNodes);
    title.append(font);
  });
  release();
  await page.waitForFunction(() => document.documentElement.dataset.show === "picture");
  await idle(page);
  await expect(headline(page)).toContainText("Tre av fyra insatser är i kraft");
  await expect(page.getByRole("tab")).toHaveCount(7);
  await page.getByRole("tab", { name: "Tidslinje" }).click();
  await idle(page);
  await expect(page.locator("#canvas")).toBeVisible();
});

fresh("a link to something else is not shown the opening view first", async ({ page }) => {
  const release = await held(page);
  await page.goto(`${process.env.AVTAL_URL}#v=1&vy=kallor`);
  expect(await shown(page)).toBe("text");
  await expect(page.locator("#text h1")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Hämtar kartan" })).toBeVisible();
  release();
  await page.waitForFunction(() => document.documentElement.dataset.show === "picture");
  await idle(page);
  await expect(page.getByRole("tab", { name: /Källor/ })).toHaveAttribute("aria-selected", "true");
});

fresh("title, language and headings say what is shown", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Tidslinje.*Linköping.*Avtalskartan$/);
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

/** A dataset of so many services, each handed over from one committee to the other. */
function handedOver(count) {
  const source = { document: "d1" };
  const stated = (value) => ({ value, status: "stated", source });
  const all = Array.from({ length: count }, (_, i) => ({ i, year: 2015 + (i % 8) }));
  const agreement = (id, i, committee, first, last) => ({
    id, kind: "avtal", name: `Avtal ${id}`, services: [`s${i}`], source,
    parties: [{ role: "ansvarar", organization: stated(committee) }],
    terms: [{ id: `term-${id}`, kind: "första", label: "Avtalstid", start: stated(first), end: stated(last) }],
  });
  return JSON.stringify({
    schemaVersion: "1.0", id: "many", title: "Många insatser", publisher: "Provstad", issued: "2023-02-01",
    documents: [{ id: "d1", kind: "protokoll", title: "Beslut", shortTitle: "KS 1", date: stated("2023-02-01") }],
    organizations: ["alfa", "beta"].map((id) => ({ id, kind: "nämnd", name: `Nämnden ${id}` })),
    services: all.map(({ i }) => ({ id: `s${i}`, name: `Insats ${i}` })),
    agreements: all.flatMap(({ i, year }) => [
      agreement(`a${i}`, i, "alfa", "2014-01-01", `${year - 1}-12-31`),
      agreement(`b${i}`, i, "beta", `${year}-01-01`, "2024-12-31"),
    ]),
    handovers: all.map(({ i, year }) => ({
      id: `h${i}`, number: i + 1, name: `Insats ${i} går över`, services: [`s${i}`], role: "ansvarar",
      status: "stated", source, from: stated("alfa"), to: stated("beta"), date: stated(`${year}-01-01`),
    })),
  });
}

fresh("the browser lays the page out as often for many elements as for few", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const layouts = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount").value;
  };
  const seen = [];
  for (const count of [4, 200]) {
    await open(page, "v=1&vy=kallor");
    await drop(page, "many.json", handedOver(count));
    await expect(page).toHaveTitle(/Många insatser/);
    const before = await layouts();
    await page.keyboard.press("3");
    await idle(page);
    expect(fragment(page)).toContain("vy=overlamningar");
    seen.push({ layouts: (await layouts()) - before, elements: await page.locator("#mirror *").count() });
  }
  const [few, many] = seen;
  expect(many.elements).toBeGreaterThan(few.elements + 200);
  expect(many.layouts).toBeLessThan(few.layouts + 20);
});

fresh("every file comes from the same place and is there", async ({ page }) => {
  const answers = [];
  page.on("response", (response) => answers.push([response.url(), response.status()]));
  await open(page);
  expect(answers.filter(([, status]) => status >= 400)).toEqual([]);
  expect(answers.length).toBeGreaterThan(5);
});

fresh.describe("under the policy", () => {
  fresh.use({ mayComplain: true });

  fresh("the policy of the page itself is as strict as the server's", async ({ page, request }) => {
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
