// The page in Chromium. Tests wait for avtalskartan.idle(), never for time.
//   node_modules/.bin/playwright test --config tests/browser/playwright.config.mjs
// How it is started, and which tests share a page: support/page.mjs.
// AVTAL_DIST: the folder to test (dist). CHROMIUM, CHROMIUM_HEADLESS_SHELL: the browser (/usr/bin/chromium…).
import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results`,
  globalSetup: "./support/serve.mjs",
  workers: 3,  // on two cores: a test waits for frames and timers half of its time
  retries: process.env.CI ? 1 : 0,  // a machine that others use too may keep a page from its frames; told as flaky
  timeout: 60_000,
  expect: { timeout: 20_000 },  // it is waited for, not timed: what is there is seen at once
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "sv-SE",
    colorScheme: "light",
    screenshot: "only-on-failure",
    trace: "off",
  },
});
