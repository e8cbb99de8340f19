import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

test("the one file, opened from disk, shows the same figures as the site", async ({ page }) => {
  const served = await sampleFigures(page, "./");
  const fromDisk = await sampleFigures(page, pathToFileURL("dist/zhenglan.html").href);
  expect(served).not.toEqual([]);
  expect(fromDisk).toEqual(served);
});

/** Every figure of the overview of the sample data, as `trades.amount = 9210000`. */
async function sampleFigures(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.getByRole("button", { name: "载入示例数据" }).click();
  const figures = page.locator("main[aria-busy=false] [data-metric]");
  await expect(figures.first()).toBeVisible({ timeout: 20_000 });
  return figures.evaluateAll((all) => all.map((one) => `${one.getAttribute("data-metric")} = ${one.getAttribute("data-value")}`).sort());
}
