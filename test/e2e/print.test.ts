import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { openWithSample, printed, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

/** The words of a sheet in reading order, as a search in the PDF finds them. */
function wordsOf(pdf: string): string {
  return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

function sheetsOf(pdf: string): number {
  return execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f").length - 1;
}

/** The last label that each chart on screen carries. */
async function lastLabels(page: Page): Promise<string[]> {
  return page.locator("main svg").evaluateAll((charts) => charts.flatMap((chart) => [...chart.querySelectorAll("text")].map((text) => text.textContent ?? "").filter((text) => text.trim() !== "").slice(-1)));
}

test("the overview prints on one A4 sheet with its six figures and every chart whole", async ({ page }, info) => {
  await openWithSample(page);
  const labels = await lastLabels(page);
  const tiles = await page.locator("main [data-metric]").allInnerTexts();
  const pdf = await printed(page, info);
  const words = wordsOf(pdf);
  expect(tiles).toHaveLength(6);
  for (const tile of tiles) expect(words.replace(/ /g, ""), tile).toContain(tile.replace(/\s/g, ""));
  expect(labels.length).toBeGreaterThanOrEqual(5);
  for (const last of ["12月", "4季度", "清理后"]) expect(words).toContain(last);
  expect(sheetsOf(pdf)).toBe(1);
});

for (const [name, hash] of [["approvals", "#/approvals"], ["permits", "#/permits"], ["trades", "#/trades"], ["traffic", "#/traffic"]]) {
  test(`${name} prints with period, filters and sources`, async ({ page }, info) => {
    await openWithSample(page);
    await visit(page, `${hash}?dept=${encodeURIComponent("公安局")}`);
    const words = wordsOf(await printed(page, info));
    expect(words).toContain("统计期");
    expect(words).toContain("公安局");
    expect(words.match(/来源：/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
  });
}
