import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { choose, figures, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

const cases = {
  name: "办件.csv",
  content: "办件编号,受理部门,受理日期\r\nB1,市发改局委,2017-01-03\r\nB2,市发改委,2017-01-04\r\nB3,市发改局委,2017-02-05\r\nB4,德令哈市公安局,2017-02-06\r\n",
};
const DEVELOPMENT = `#/approvals?dept=${encodeURIComponent("发展和改革委员会")}`;

const unknownNames = (page: Page) => page.getByRole("region", { name: "部门表中没有的名称" });
const openTable = (page: Page) => page.getByRole("button", { name: /^部门表（/ }).click();

async function accepted(page: Page): Promise<number | undefined> {
  await visit(page, DEVELOPMENT);
  return (await figures(page))["cases.accepted"];
}

test("an unknown department is offered its nearest name, merged by one click and no sooner, and known on the next visit", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, cases);
  await expect.poll(() => accepted(page)).toBe(1);

  await visit(page, "#/data");
  const row = unknownNames(page).getByRole("row", { name: /市发改局委/ });
  await expect(row.getByRole("cell").nth(0)).toHaveText("2");
  await row.getByRole("button", { name: "记为“发展和改革委员会”的别名" }).click();
  await settled(page);
  await expect(unknownNames(page)).toHaveCount(0);
  await expect.poll(() => accepted(page)).toBe(3);

  await page.goto("about:blank");
  await page.goto("./#/data");
  await choose(page, cases);
  await expect(page.getByText("导入的文件中没有部门表以外的名称。")).toBeVisible();
  await expect.poll(() => accepted(page)).toBe(3);
});

test("a merge is taken back by one click", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, cases);
  await page.getByRole("button", { name: "记为“发展和改革委员会”的别名" }).click();
  await expect(page.getByText("已将“发改局委”记为“发展和改革委员会”的别名。")).toBeVisible();
  await page.getByRole("button", { name: "撤销" }).click();
  await settled(page);
  await expect(unknownNames(page).getByRole("row", { name: /市发改局委/ })).toBeVisible();
  await expect.poll(() => accepted(page)).toBe(1);
});

test("the city's name parts its own departments from those of other places, in files already imported too", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, cases);
  await expect(unknownNames(page)).not.toContainText("德令哈市公安局");
  await page.getByRole("button", { name: "设置单位名称" }).click();
  await page.getByRole("textbox", { name: "单位名称" }).fill("格尔木市");
  await page.keyboard.press("Enter");
  await expect(unknownNames(page)).toContainText("德令哈市公安局");
});

test("a department is edited in its row, and a short name that belongs to another is refused", async ({ page }) => {
  await page.goto("./#/data");
  await openTable(page);
  await page.getByRole("button", { name: "编辑“自然资源局”" }).click();
  const short = page.getByRole("textbox", { name: "简称及其他写法" });
  await short.fill("自规局、国土局");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText("“国土局”同时是“国土资源局”和“自然资源局”的名称或简称，无法确定指哪一个。请只留一处。");
  await short.fill("自规局、资源局");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "编辑“自然资源局”" })).toBeFocused();
  await expect(page.getByRole("row", { name: /^自然资源局/ })).toContainText("自规局、资源局");
  await page.getByRole("button", { name: "删除“自然资源局”" }).click();
  await expect(page.getByRole("alert")).toContainText("“国土资源局”的承接部门“自然资源局”不在表中。");
});

test("the table goes out as CSV and comes back, and a file that is wrong changes nothing", async ({ page }) => {
  await page.goto("./#/data");
  await openTable(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 CSV" }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.startsWith("\ufeff部门名称,简称,承接部门,启用日期,停用日期\r\n")).toBe(true);
  const departments = csv.trimEnd().split("\r\n").length - 1;

  await bringIn(page, `${csv}大数据局,数据局,,,\r\n公安分局,大数据局,,,\r\n`);
  await expect(page.getByRole("alert")).toHaveText(`《部门表.csv》第 ${departments + 3} 行：“大数据局”同时是“大数据局”和“公安分局”的名称或简称，无法确定指哪一个。请只留一处。`);
  await expect(page.getByRole("button", { name: `部门表（${departments} 个部门）` })).toBeVisible();

  await bringIn(page, `${csv}大数据局,数据局,,,\r\n`);
  await expect(page.getByText(`已导入《部门表.csv》，共 ${departments + 1} 个部门`)).toBeVisible();
  await page.getByRole("searchbox", { name: "查找部门" }).fill("数据局");
  await expect(page.getByRole("row", { name: /^大数据局/ })).toBeVisible();

  await page.getByRole("button", { name: "恢复默认" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "恢复默认" }).click();
  await expect(page.getByRole("button", { name: `部门表（${departments} 个部门）` })).toBeVisible();
});

async function bringIn(page: Page, content: string): Promise<void> {
  const dialog = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "导入 CSV" }).click();
  await (await dialog).setFiles({ name: "部门表.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await settled(page);
}
