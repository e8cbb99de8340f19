import { chromium, type Page } from "playwright";
import { findChromium } from "../chromium.mjs";
import type { CaseFile } from "./cases/files.ts";
import type { Site } from "./site.ts";
import { traced, type Traced } from "./trace.ts";

/** A browser of its own with the benchmark's page, so that no measurement inherits memory from another. */
export interface Tab {
  readonly page: Page;
  /** Files as if somebody had dropped them: the page reads them from disk. */
  put(files: readonly CaseFile[]): Promise<void>;
  /** Does something, and tells what it was to the page's main thread. */
  traced<T>(work: () => Promise<T>): Promise<Traced<T>>;
  close(): Promise<void>;
}

export async function openTab(site: Site): Promise<Tab> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-background-networking"] });
  const page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && console.error(message.text()));
  await page.goto(site.url);
  await page.waitForFunction(() => "bench" in window);
  return {
    page,
    put: (files) => page.setInputFiles("input", files.map(({ path }) => path)),
    traced: (work) => traced(browser, page, work),
    close: () => browser.close(),
  };
}
