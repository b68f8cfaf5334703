// Presenting in two windows: the presenter's own beside that of the audience.
import { expect, fresh, fragment, idle, open } from "./support/page.mjs";

const step = (page) => new URLSearchParams(fragment(page)).get("steg");
const audienceSees = (speaker) => speaker.locator(".speaker > .head").getByRole("status");

async function press(page, key) {
  await page.keyboard.press(key);
  await idle(page);
}

/** A window that another one has opened. */
async function started(window) {
  await window.waitForFunction(() => "avtalskartan" in globalThis);
  await idle(window);
}

/** The audience's window with a slide, and the presenter's beside it. */
async function bothWindows(page, at = "v=1&steg=2") {
  await open(page, at);
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await started(speaker);
  return speaker;
}

fresh("the presenter's window shows slide, next one, notes and time, and turns with the audience's", async ({ page }) => {
  const speaker = await bothWindows(page);
  await expect(audienceSees(speaker)).toHaveText("Publiken ser bild 2");
  await expect(speaker.getByRole("heading", { name: "Nästa: bild 3" })).toBeVisible();
  await expect(speaker.getByText("Klockan")).toBeVisible();
  await press(speaker, "PageDown");
  await expect.poll(() => step(page)).toBe("3");
  await press(page, "PageDown");
  await expect.poll(() => step(speaker)).toBe("4");
  await expect(audienceSees(speaker)).toHaveText("Publiken ser bild 4");
  await speaker.getByRole("button", { name: /^7/ }).click();
  await expect.poll(() => step(page)).toBe("7");
});

fresh("B in the presenter's window blanks the audience's and leaves its own to be read", async ({ page }) => {
  const speaker = await bothWindows(page);
  await press(speaker, "b");
  await expect(page.getByRole("button", { name: "Visa bilden igen" })).toBeVisible();
  await expect(audienceSees(speaker)).toHaveText("Publiken ser svart");
  await expect(speaker.locator(".speaker h2")).toBeVisible();
  await press(page, "b");
  await expect(audienceSees(speaker)).toHaveText("Publiken ser bild 2");
});

fresh("a reload of either window loses nothing, and of a closed one the other says so", async ({ page }) => {
  const speaker = await bothWindows(page);
  await page.reload();
  await idle(page);
  await press(speaker, "PageDown");
  await expect.poll(() => step(page)).toBe("3");
  await speaker.reload();
  await idle(speaker);
  await press(page, "PageDown");
  await expect.poll(() => step(speaker)).toBe("4");
  await page.close();
  await expect(audienceSees(speaker)).toHaveText("Publikens fönster är stängt");
  const [audience] = await Promise.all([speaker.waitForEvent("popup"),
    speaker.getByRole("button", { name: "Öppna publikens fönster" }).click()]);
  await started(audience);
  await expect(audienceSees(speaker)).toHaveText("Publiken ser bild 4");
  await press(audience, "PageDown");
  await expect.poll(() => step(speaker)).toBe("5");
});

fresh("the time used goes on when either window is loaded again, and T begins it anew", async ({ page }) => {
  await page.context().clock.install({ time: new Date("2026-02-10T09:00:00") });
  const speaker = await bothWindows(page);
  const used = speaker.locator("#document").getByText(/^\d\d:\d\d$/).last();
  await expect(used).toHaveText(/^00:0\d$/);
  await page.context().clock.fastForward("12:00");
  await expect(used).toHaveText(/^12:\d\d$/);
  await speaker.reload();
  await idle(speaker);
  await expect(used).toHaveText(/^12:\d\d$/);
  await page.reload();
  await idle(page);
  await page.context().clock.fastForward("03:00");
  await expect(used).toHaveText(/^15:\d\d$/);
  await press(speaker, "t");
  await expect(used).toHaveText(/^00:\d\d$/);
});

fresh("the end of the presentation closes the presenter's window", async ({ page }) => {
  const speaker = await bothWindows(page);
  const closed = speaker.waitForEvent("close");
  await speaker.getByRole("button", { name: /^Avsluta/ }).click();
  await closed;
  await expect.poll(() => step(page)).toBeNull();
});

fresh("everything in the presenter's window is reached, large enough and inside, at any width", async ({ page }) => {
  for (const [width, height] of [[320, 568], [390, 844], [820, 1180], [1280, 800], [1920, 1080]]) {
    await page.setViewportSize({ width, height });
    await open(page, "v=1&steg=8&talarvy=1");
    const box = await page.locator(".speaker").boundingBox();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const button of await page.locator(".speaker button").all()) {
      const { x, width: wide, height: high } = await button.boundingBox();
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x + wide).toBeLessThanOrEqual(box.x + box.width + 0.5);
      expect(high).toBeGreaterThanOrEqual(24);
    }
  }
});
