import type { Page } from "@playwright/test";
import { choose, figures, settled, visit, type Dropped } from "./desk.ts";
import { expect, test } from "./test.ts";

// How a file is read, where the clerk tells: its kind and columns, its header, the rules for its cells.

const trades = (head: string, ...rows: readonly string[]) => [head, ...rows, ""].join("\r\n");
const deals = Array.from({ length: 12 }, (_, i) => `JY2017-${i + 1},标段${i + 1},${100 + i},2017-03-${i + 10}`);
const unknown: Dropped = { name: "台账.csv", content: trades("甲,乙,丙,丁", ...deals) };

const shownFile = (page: Page) => page.locator("main section.file");
const templates = (page: Page) => page.getByRole("region", { name: "识别模板" });

async function click(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: button }).first().click();
  await settled(page);
}

async function map(page: Page, fields: Record<string, string>): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "指定类型与对应列" });
  await dialog.getByLabel("文件类型").selectOption({ label: "公共资源交易" });
  for (const [heading, field] of Object.entries(fields)) {
    const select = dialog.getByLabel(`“${heading}”对应的字段`);
    const option = select.locator("option").filter({ hasText: new RegExp(`^\\s*${field}`) }).first();
    await select.selectOption((await option.getAttribute("value")) ?? "");
  }
  await dialog.getByRole("button", { name: "保存对应关系" }).click();
  await settled(page);
}

test("a file that lacks what its kind needs opens the mapping by itself, with values of each column and what is lacking", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "交易.csv", content: trades("项目编号,项目名称,交易方式,中标人,开标日", ...Array.from({ length: 12 }, (_, i) => `JY2017-${i + 1},标段${i + 1},公开招标,甲公司,2017-03-${i + 10}`)) });
  const dialog = page.getByRole("dialog", { name: "指定类型与对应列" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("row", { name: /项目名称/ }).first()).toContainText("标段1");
  await expect(dialog.getByText(/还缺：/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "保存对应关系" })).toBeDisabled();
});

test("how sure the program is of a kind stands beside the file, and which kind came next", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "目录.csv", content: trades("事项名称,实施部门,权力类型,处理决定,设定依据", "旅馆业许可,公安局,行政许可,保留,条例", "印章业许可,公安局,行政许可,取消,条例") });
  await expect(shownFile(page)).toContainText(/识别为“行政审批事项调整”（得分 \d+\.\d，其次“权责清单”\d+\.\d）/);
});

test("a template is renamed, carried out, deleted and brought back, and reads the file each time it is there", async ({ page }, info) => {
  await page.goto("./#/data");
  await choose(page, unknown);
  await click(page, "指定类型与对应列");
  await map(page, { 甲: "项目编号", 乙: "项目名称", 丙: "成交金额", 丁: "成交日期" });

  await templates(page).getByRole("button", { name: /^给模板.*改名$/ }).click();
  await templates(page).getByRole("textbox").fill("交易台账");
  await page.keyboard.press("Enter");
  await expect(templates(page).getByRole("row", { name: /交易台账/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await templates(page).getByRole("button", { name: "导出模板“交易台账”" }).click();
  const saved = info.outputPath("模板.json");
  await (await download).saveAs(saved);

  await templates(page).getByRole("button", { name: "删除模板“交易台账”" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await settled(page);
  await expect(templates(page)).toContainText("还没有模板");

  const second: Dropped = { name: "二季度台账.csv", content: trades("甲,乙,丙,丁", ...deals.map((row) => row.replaceAll("2017-", "2018-"))) };
  await choose(page, second);
  await page.getByRole("button", { name: second.name, exact: true }).click();
  await expect(shownFile(page)).toContainText("未定类型");
  const chooser = page.waitForEvent("filechooser");
  await templates(page).getByRole("button", { name: "导入模板" }).click();
  await (await chooser).setFiles(saved);
  await expect(templates(page).getByRole("status")).toContainText("导入 1 个模板");
  await settled(page);
  await expect(shownFile(page)).toContainText("按模板“交易台账”读作“公共资源交易”");
});

test("a file that is no template is refused by its name, and changes nothing", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, unknown);
  const chooser = page.waitForEvent("filechooser");
  await templates(page).getByRole("button", { name: "导入模板" }).click();
  await (await chooser).setFiles({ name: "别的.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') });
  await expect(templates(page).getByRole("status")).toContainText("《别的.json》不是识别模板文件，未导入");
  await expect(templates(page)).toContainText("还没有模板");
});

test("the header is moved in the raw preview, and the data end where somebody says; both are seen at once and taken back", async ({ page }) => {
  const rows = ["项目编号,项目名称,成交金额,成交日期", ...deals, "下表为上年数,,,", "JY2016-1,旧,7,2016-03-01"];
  await page.goto("./#/data");
  await choose(page, { name: "交易.csv", content: [...rows, ""].join("\r\n") });
  const preview = page.getByRole("tabpanel").filter({ visible: true });
  const fates = () => preview.locator(".fate").allInnerTexts();
  await page.getByRole("tab", { name: "原始预览" }).click();
  await settled(page);
  const before = await fates();
  expect(before[0]).toBe("表头");

  await page.getByRole("button", { name: "第 13 行：指定表头或数据范围" }).click();
  await page.getByRole("button", { name: "数据到这一行为止" }).click();
  await settled(page);
  await expect(preview).toContainText("数据到第 13 行为止");
  expect((await fates()).slice(13)).toEqual(["脚注", "脚注"]);
  await visit(page, "#/trades");
  expect((await figures(page))["trades.amount"]).toBe(12 * 100 + 66);

  await visit(page, "#/data");
  await page.getByRole("tab", { name: "原始预览" }).click();
  await click(page, "恢复自动识别");
  await expect.poll(fates).toEqual(before);

  await page.getByRole("button", { name: "第 2 行：指定表头或数据范围" }).click();
  await page.getByRole("button", { name: "从这一行起是表头" }).click();
  await settled(page);
  await page.getByRole("tab", { name: "原始预览" }).click();
  await expect(preview).toContainText("表头在第 2 行");
  expect((await fates()).slice(0, 2)).toEqual(["标题", "表头"]);
});

test("a rule that is switched off reads the column as it is written, keeps a correction, and can be switched on again", async ({ page }) => {
  const content = trades("项目编号,项目名称,成交金额（万元）,成交日期", "JY2017-1,标段1,100,2017-03-01", "JY2017-2,标段2,200,2017-02-30", "JY2017-3,标段3,300,2017-03-03");
  const amount = async () => {
    await visit(page, "#/trades");
    const shown = (await figures(page))["trades.amount"];
    await visit(page, "#/data");
    return shown;
  };
  await page.goto("./#/data");
  await choose(page, { name: "交易.csv", content });
  await page.getByRole("tab", { name: /待核行 1/ }).click();
  await settled(page);
  await click(page, "处理第 3 行");
  await page.getByRole("textbox", { name: /成交日期/ }).fill("2017-02-28");
  await click(page, "保存更正");
  expect(await amount()).toBe(6_000_000);
  await click(page, /^停用“金额单位换算”/);
  expect(await amount()).toBe(600);
  await click(page, /^启用“金额单位换算”/);
  expect(await amount()).toBe(6_000_000);
});
