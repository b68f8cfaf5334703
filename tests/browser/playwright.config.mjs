// The page in Chromium. Tests wait for avtalskartan.idle(), never for time.
//   node_modules/.bin/playwright test --config tests/browser/playwright.config.mjs
// AVTAL_DIST: the folder to test (dist). CHROMIUM: the browser (/usr/bin/chromium).
import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { CHROMIUM, FLAGS } from "./support/chromium.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results`,
  globalSetup: "./support/serve.mjs",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: CHROMIUM, args: FLAGS },
    viewport: { width: 1440, height: 900 },
    locale: "sv-SE",
    colorScheme: "light",
    screenshot: "only-on-failure",
    trace: "off",
  },
});
