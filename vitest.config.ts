import vue from "@vitejs/plugin-vue";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { samples } from "./build/samples.ts";
import { findChromium } from "./test/chromium.mjs";

// A zone far from China shows any slip into local time.
process.env.TZ = "America/Los_Angeles";

const setupFiles = ["test/unit/quiet.ts"];

export default defineConfig({
  plugins: [vue(), samples()],
  test: {
    projects: [
      {
        extends: true,
        // No test judges time: a slow machine gets all it needs.
        test: { name: "unit", environment: "node", include: ["test/unit/**/*.test.ts"], setupFiles, testTimeout: 60_000 },
      },
      {
        extends: true,
        // Found only while a test runs, a dependency would make Vite reload the page under that test.
        optimizeDeps: { entries: ["src/main.ts", "src/worker/worker.ts", "test/browser/**/*.ts"] },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1440, height: 900 },
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: ["--no-sandbox", "--disable-background-networking"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
