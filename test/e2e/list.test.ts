import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openWithSample, printed, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

/** Items of the list of 2017 as its file writes them: number, department where its block begins, kind, item, basis. */
const items = readFileSync("public/samples/格尔木市权责清单（2017年版）.csv", "utf8").split("\r\n").slice(2, -1).map((line) => line.split(","));

const listOf = (page: Page) => page.getByRole("region", { name: "权责清单全文" });

test("the list of powers is searched, sorted and turned, each item with its line", async ({ page }) => {
  await openWithSample(page, "#/permits");
  const list = listOf(page);
  await expect(list).toContainText("2017年版，共 5,300 项");
  await list.getByRole("searchbox").fill("行政许可 水法");
  const found = items.filter(([, , type, , basis]) => type === "行政许可" && basis.includes("水法"));
  await expect(list).toContainText(`找到 ${found.length} 项`);
  await list.getByRole("searchbox").fill("处罚");
  const fined = items.filter((cells) => cells.some((cell) => cell.includes("处罚"))).length.toLocaleString("en-US");
  await expect(list).toContainText(`找到 ${fined} 项`);
  await list.getByRole("button", { name: "事项名称" }).click();
  await expect(list.getByRole("columnheader", { name: "事项名称" })).toHaveAttribute("aria-sort", "ascending");
  await list.getByRole("button", { name: "下一页" }).click();
  await expect(list).toContainText(`第 101–200 行，共 ${fined} 行`);
  await list.getByRole("searchbox").fill("没有这样的事项");
  await list.getByRole("button", { name: "清除搜索" }).click();
  await expect(list).toContainText("共 5,300 项");
});

test("what was added and removed stands there by name", async ({ page }) => {
  await openWithSample(page, "#/permits");
  const list = listOf(page);
  await list.getByRole("button", { name: "较上年新增" }).click();
  await expect(list).toContainText("共 36 项");
  await list.getByRole("button", { name: "较上年取消" }).click();
  await expect(list).toContainText("2016年版，共 84 项");
});

test("the list as searched prints as an annex, every sheet numbered and under its headings", async ({ page }, info) => {
  await openWithSample(page, "#/permits");
  await listOf(page).getByRole("searchbox").fill("行政许可");
  const found = items.filter(([, , type]) => type === "行政许可").length;
  await expect(listOf(page)).toContainText(`找到 ${found} 项`);
  await page.getByRole("link", { name: "打印附录" }).click();
  await settled(page);
  await expect(page.locator("main article section").first()).toBeVisible();
  const sheets = execFileSync("pdftotext", ["-layout", await printed(page, info), "-"], { encoding: "utf8" }).split("\f").slice(0, -1).map((sheet) => sheet.replace(/\s+/g, ""));
  expect(sheets.length).toBeGreaterThan(1);
  sheets.forEach((sheet, n) => {
    expect(sheet).toContain(`第${n + 1}页，共${sheets.length}页`);
    expect(sheet).toContain("序号行使主体权力类型事项名称");
  });
  expect(sheets.join("")).toContain(`含“行政许可”的事项${found}项`);
  const last = items.findLast(([, , type]) => type === "行政许可")?.[3] ?? "";
  expect(sheets.at(-1)).toContain(last);
  await visit(page, "#/permits/annex?scope=removed");
  await expect(page.getByRole("navigation", { name: "页面" }).locator(".current")).toHaveText(/许可清单/);
  await expect(page.getByRole("heading", { name: "权责清单较上年取消事项" })).toBeVisible();
});
