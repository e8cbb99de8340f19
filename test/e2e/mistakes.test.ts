import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { FileReport } from "../../src/import/report.ts";
import { mistakenPack, mistakes } from "../fixtures/mistakes.ts";
import { choose, settled } from "./desk.ts";
import { expect, test } from "./test.ts";

/** What the table of files says of each file that has something wrong, and how many rows each count. */
const told: readonly (readonly [name: string, chip: string, besides: string])[] = [
  [mistakes.totalOff.name, "合计差 1,000", ""],
  [mistakes.missingDays.name, "缺 2 天", ""],
  [mistakes.duplicates.name, "待核 1 行", ""],
  [mistakes.noSuchDay.name, "2 个代码校验位有误", "待核 2 行"],
  [mistakes.zeroDay.name, "待核 1 行", ""],
  [mistakes.destroyedId.name, "1 个编号已失真", ""],
];

async function openTab(page: Page, name: string, tab: RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("tab", { name: tab }).click();
  await settled(page);
}

test.describe("the sample pack with deliberate mistakes", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("./#/data");
    await choose(page, ...mistakenPack().map(({ name, bytes }) => ({ name, content: bytes })));
  });

  test("has each mistake named beside its file, and no other file flagged", async ({ page }) => {
    for (const [name, chip, besides] of told) {
      const row = page.getByRole("row").filter({ has: page.getByRole("button", { name, exact: true }) });
      await expect(row.locator(".chip"), name).toHaveText(chip);
      await expect(row.locator(".waiting"), name).toHaveText(besides === "" ? [] : [besides]);
    }
    const chips = await page.locator(".chip").allInnerTexts();
    expect(chips).toHaveLength(mistakenPack().length);
    expect(chips.filter((chip) => !["合计一致", "核对一致", "无问题"].includes(chip)).sort()).toEqual(told.map(([, chip]) => chip).sort());
  });

  test("has what is wrong in the file's own tabs, with lines, days and both numbers", async ({ page }) => {
    await openTab(page, mistakes.totalOff.name, /核对/);
    await expect(page.getByRole("row", { name: /“合计”是否等于各行之和.*受理数.*不符/ })).toContainText(/1,922,411.*1,921,411.*1,000/);
    await openTab(page, mistakes.missingDays.name, /核对/);
    await expect(page.getByText("2016-03-05、2016-08-20")).toBeVisible();
    await openTab(page, mistakes.swappedDigits.name, /核对/);
    await expect(page.getByText("第 200、201 行")).toBeVisible();
    await openTab(page, mistakes.destroyedId.name, /核对/);
    await expect(page.getByText("第 60 行")).toBeVisible();
    await openTab(page, mistakes.duplicates.name, /待核行 1/);
    await expect(page.getByRole("cell", { name: "与第 42 行项目编号、项目名称相同而内容不同" })).toBeVisible();
    await expect(page.locator(".equation")).toContainText(/重复\s*7/);
    await openTab(page, mistakes.noSuchDay.name, /待核行 2/);
    for (const reason of ["许可决定日期“2017-02-30”：日期不存在", "有效期至早于许可决定日期"]) await expect(page.getByRole("cell", { name: reason })).toBeVisible();
    await openTab(page, mistakes.zeroDay.name, /待核行 1/);
    await expect(page.getByRole("cell", { name: /Excel 空日期/ })).toBeVisible();
  });

  test("flags nothing more in the exported report, where each file stands beside the others", async ({ page }) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出清洗报告" }).click();
    const { files } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    const flagged: Record<string, readonly unknown[]> = {};
    for (const { name, rows, checks } of files as FileReport[]) {
      const found = [rows.duplicate, rows.held, ...checks.filter(({ ok }) => !ok).map(({ check }) => check)];
      if (found.some((one) => one !== 0)) flagged[name] = found;
    }
    expect(flagged).toEqual({
      [mistakes.totalOff.name]: [0, 0, "total:合计"],
      [mistakes.missingDays.name]: [0, 0, "days"],
      [mistakes.duplicates.name]: [7, 1],
      [mistakes.noSuchDay.name]: [0, 2, "digits"],
      [mistakes.zeroDay.name]: [0, 1],
      [mistakes.destroyedId.name]: [0, 0, "destroyed"],
    });
  });
});
