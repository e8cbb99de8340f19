import { defineConfig } from "@playwright/test";
import { findChromium } from "./test/chromium.mjs";

// Not the port of `npm start`, which may be running while the tests are.
const PORT = 4174;

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // No test judges time: a slow machine gets all it needs.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // The page's own worker wants a core beside the one that draws.
  workers: 1,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "America/Los_Angeles",
    launchOptions: { executablePath: findChromium() },
    screenshot: "only-on-failure",
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
