import { readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright";
import { findChromium } from "../chromium.mjs";
import type { CaseFile } from "./cases/files.ts";
import type { Site } from "./site.ts";

/** A browser of its own with the benchmark's page, so that no measurement inherits memory from another. */
export interface Tab {
  readonly page: Page;
  readonly version: string;
  /** Files as if somebody had dropped them: the page reads them from disk. */
  put(files: readonly CaseFile[]): Promise<void>;
  /** The most memory that the page's process ever held, in bytes; `null` where the system does not tell. */
  peakMemory(): Promise<number | null>;
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
    version: browser.version(),
    put: (files) => page.setInputFiles("input", files.map(({ path }) => path)),
    peakMemory: async () => highWaterMark(await rendererOf(browser)),
    close: () => browser.close(),
  };
}

/** The process id of the page: of all renderers, of which the browser keeps some for itself, the one that has worked most. */
async function rendererOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const [busiest] = processInfo.filter(({ type }) => type === "renderer").sort((a, b) => b.cpuTime - a.cpuTime);
  return busiest.id;
}

/** The peak of resident memory that Linux keeps for each process, so that no sample can miss it. */
function highWaterMark(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return kilobytes === null ? null : Number(kilobytes[1]) * 1024;
  } catch {
    return null;
  }
}
