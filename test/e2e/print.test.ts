import { execFileSync } from "node:child_process";
import { openWithSample, printed, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

/** The words of a sheet in reading order, as a search in the PDF finds them. */
function wordsOf(pdf: string): string {
  return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

function sheetsOf(pdf: string): number {
  return execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f").length - 1;
}

test("the overview prints on one A4 sheet with its figures, six large and twelve small, and every chart whole", async ({ page }, info) => {
  await openWithSample(page);
  const tiles = await page.locator("main [data-metric]").allInnerTexts();
  const pdf = await printed(page, info);
  const words = wordsOf(pdf);
  expect(tiles).toHaveLength(18);
  for (const tile of tiles) expect(words.replace(/ /g, ""), tile).toContain(tile.replace(/\s/g, ""));
  // The last label of each chart: of the waterfall, the ranking, and of the months and the calendar both.
  for (const last of ["清理后", "国土资源局"]) expect(words).toContain(last);
  expect(words.match(/12月(?!31日)/g)?.length).toBeGreaterThanOrEqual(2);
  expect(sheetsOf(pdf)).toBe(1);
});

for (const [name, hash] of [["approvals", "#/approvals"], ["permits", "#/permits"], ["trades", "#/trades"], ["traffic", "#/traffic"], ["governance", "#/governance"]]) {
  test(`${name} prints with period, filters and sources`, async ({ page }, info) => {
    await openWithSample(page);
    await visit(page, `${hash}?dept=${encodeURIComponent("公安局")}`);
    const words = wordsOf(await printed(page, info));
    expect(words).toContain("统计期");
    expect(words).toContain("公安局");
    expect(words.match(/来源：/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  test(`${name} runs over no sheet`, async ({ page }, info) => {
    await openWithSample(page);
    await visit(page, hash);
    const pdf = await printed(page, info);
    expect(wordsOf(pdf)).toContain(`共 ${sheetsOf(pdf)} 页`);
  });
}
