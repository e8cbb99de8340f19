import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

test("the one file, opened from disk, shows the same figures as the site, and may compile its scanner", async ({ page }) => {
  const served = await sampleFigures(page, "./");
  const fromDisk = await sampleFigures(page, pathToFileURL("dist/zhenglan.html").href);
  expect(served).not.toEqual([]);
  expect(fromDisk).toEqual(served);
  expect(await mayCompile(page)).toBe(true);
});

test("where WebAssembly is forbidden, the figures are the same", async ({ page }, info) => {
  const path = info.outputPath("zhenglan.html");
  const html = await readFile("dist/zhenglan.html", "utf8");
  await writeFile(path, html.replace(" 'wasm-unsafe-eval'", ""));
  const without = await sampleFigures(page, pathToFileURL(path).href);
  expect(await mayCompile(page)).toBe(false);
  expect(without).toEqual(await sampleFigures(page, "./"));
});

/** Every figure of the overview of the sample data, as `trades.amount = 9210000`. */
async function sampleFigures(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.getByRole("button", { name: "载入示例数据" }).click();
  const figures = page.locator("main[aria-busy=false] [data-metric]");
  await expect(figures.first()).toBeVisible({ timeout: 20_000 });
  return figures.evaluateAll((all) => all.map((one) => `${one.getAttribute("data-metric")} = ${one.getAttribute("data-value")}`).sort());
}

/** Whether the page's worker is allowed WebAssembly: the smallest module there is. */
async function mayCompile(page: Page): Promise<boolean | undefined> {
  return page.workers()[0]?.evaluate(() => {
    try {
      return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
    } catch {
      return false;
    }
  });
}
