import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { choose, figures, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

/** Trades as no office of ours heads them, two of them with days that there are not. */
const unknown = {
  name: "一季度台账.csv",
  content: [
    "甲,乙,丙,丁",
    ...Array.from({ length: 12 }, (_, i) => `JY2017-${i + 1},标段${i + 1},${100 + i},2017-03-${String(i + 10)}`),
    "JY2017-13,标段13,300,2017-02-30",
    "JY2017-14,标段14,400,2017-13-01",
    "",
  ].join("\r\n"),
};

const fields = { 甲: "项目编号", 乙: "项目名称", 丙: "成交金额", 丁: "成交日期" };

/** 12 trades of 100 to 111 yuan, and the two held of 300 and 400. */
const good = 12 * 100 + 66;

/** The ledger of the file that is shown, as the page states it. */
async function ledger(page: Page): Promise<string> {
  return (await page.locator(".equation").innerText()).replace(/\s+/g, "");
}

async function openTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await settled(page);
}

async function openRow(page: Page, line: number): Promise<void> {
  await page.getByRole("button", { name: `处理第 ${line} 行` }).click();
  await settled(page);
}

async function decide(page: Page, button: Locator): Promise<void> {
  await button.click();
  await settled(page);
}

async function correct(page: Page, line: number, field: RegExp, text: string): Promise<void> {
  await openRow(page, line);
  await page.getByRole("textbox", { name: field }).fill(text);
  await decide(page, page.getByRole("button", { name: "保存更正" }));
  await expect(page.getByText(`第 ${line} 行现已计入`)).toBeVisible();
}

async function exported(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出清洗报告" }).click();
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

test("a mapping and two corrections come back by themselves when the same file is dropped again", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, unknown);
  await page.getByRole("button", { name: "指定类型与对应列" }).first().click();
  const dialog = page.getByRole("dialog", { name: "指定类型与对应列" });
  await dialog.getByLabel("文件类型").selectOption({ label: "公共资源交易" });
  for (const [heading, field] of Object.entries(fields)) {
    const select = dialog.getByLabel(`“${heading}”对应的字段`);
    const option = select.locator("option").filter({ hasText: new RegExp(`^\\s*${field}`) }).first();
    await select.selectOption((await option.getAttribute("value")) ?? "");
  }
  await decide(page, dialog.getByRole("button", { name: "保存对应关系" }));
  expect(await ledger(page)).toBe("读入15=保留12+重复0+标题/合计/空行1+待核2");

  await openTab(page, /待核行 2/);
  await correct(page, 14, /丁/, "2017-02-28");
  await correct(page, 15, /丁/, "2017-12-01");
  expect(await ledger(page)).toBe("读入15=保留14+重复0+标题/合计/空行1+待核0");

  await page.reload();
  await choose(page, unknown);
  expect(await ledger(page)).toBe("读入15=保留14+重复0+标题/合计/空行1+待核0");
  await expect(page.getByText(/人工处理已套用，并保存在本机：2 处更正/)).toBeVisible();
  await visit(page, "#/trades");
  expect((await figures(page))["trades.amount"]).toBe(good + 700);
});

const cases = (...rows: readonly string[]) => ["办件编号,事项名称,办理部门,受理日期,办结日期", ...rows, ""].join("\r\n");
const many = Array.from({ length: 12 }, (_, i) => `BJ${i + 1},事项${i + 1},公安局,2017-03-${i + 10},2017-04-${i + 10}`);

test("a correction is on record, can be undone, and the row waits again", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many, "BJ13,事项13,公安局,2017-05-10,2017-04-31") });
  await openTab(page, /待核行 1/);
  await correct(page, 14, /办结日期/, "2017-05-31");
  await openTab(page, /更正记录 1/);
  const record = page.getByRole("row", { name: /更正单元格/ });
  await expect(record).toContainText("第 14 行“办结日期”");
  await expect(record).toContainText(/2017-04-31\s*→\s*2017-05-31/);
  await decide(page, record.getByRole("button", { name: /^撤销/ }));
  await expect(page.getByRole("tab", { name: "待核行 1" })).toBeVisible();
  await expect(page.getByRole("tab", { name: "更正记录 0" })).toBeVisible();
});

test("a correction that leaves another fault says what it is", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many, "BJ13,事项13,公安局,2017-05-10,2017-04-31") });
  await openTab(page, /待核行 1/);
  await openRow(page, 14);
  await page.getByRole("textbox", { name: /办结日期/ }).fill("2017-04-30");
  await decide(page, page.getByRole("button", { name: "保存更正" }));
  await expect(page.getByText("第 14 行仍然待核：办结日期早于受理日期")).toBeVisible();
});

test("a row left out with a note stands in the exported report, and two quick verdicts both hold", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many, "BJ13,事项13,公安局,2017-05-10,2017-04-31", "BJ14,事项14,公安局,2017-05-10,2017-04-01") });
  await openTab(page, /待核行 2/);
  await openRow(page, 14);
  await page.getByPlaceholder("说明（可不填）").fill("原件已作废");
  // Not waiting in between: the file is still being read under the first when the second is decided.
  await page.getByRole("button", { name: "不计入", exact: true }).click();
  await page.getByRole("button", { name: "处理第 15 行" }).click();
  await page.getByRole("button", { name: "按原样计入", exact: true }).click();
  await settled(page);
  expect(await ledger(page)).toBe("读入15=保留13+重复0+标题/合计/空行2+待核0");
  const { files } = await exported(page);
  expect(files[0].decided).toMatchObject([
    { kind: "row", line: 14, verdict: "leftOut", note: "原件已作废" },
    { kind: "row", line: 15, verdict: "accepted", note: "" },
  ]);
});

for (const { choice, kept, says } of [
  { choice: "采用本行", kept: "2017-04-25", says: "现已计入" },
  { choice: "采用《一季度.csv》第 4 行", kept: "2017-04-12", says: "已设为不计入" },
]) {
  test(`of two rows in conflict across files, “${choice}” counts one`, async ({ page }) => {
    await page.goto("./#/data");
    await choose(
      page,
      { name: "一季度.csv", content: cases(...many) },
      { name: "补报.csv", content: cases("BJ3,事项3,公安局,2017-03-12,2017-04-25", ...many.map((row) => row.replace("BJ", "BB"))) },
    );
    await page.getByRole("button", { name: "补报.csv", exact: true }).click();
    await openTab(page, /待核行 1/);
    await openRow(page, 2);
    const different = page.getByRole("row", { name: /≠ 不同/ });
    await expect(different).toHaveCount(1);
    await expect(different).toContainText("办结日期");
    await decide(page, page.getByRole("button", { name: choice, exact: true }));
    await expect(page.getByText(`第 2 行${says}`)).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出清洗后数据" }).click();
    const rows = readFileSync(await (await download).path(), "utf8").split("\r\n").filter((row) => row.startsWith("BJ3,"));
    expect(rows).toEqual([expect.stringContaining(kept)]);
  });
}

test("a summary that overlaps with the detail counts in its place when asked to, and the detail can come back", async ({ page }) => {
  const summary = "月份,事项类型,办理部门,受理数,办结数\r\n2017年3月,行政许可,公安局,300,300\r\n2017年4月,行政许可,公安局,310,300\r\n";
  const accepted = async () => {
    await visit(page, "#/approvals");
    const shown = (await figures(page))["cases.accepted"];
    await visit(page, "#/data");
    return shown;
  };
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many) }, { name: "汇总.csv", content: summary });
  await expect(page.getByRole("row", { name: /汇总\.csv/ })).toContainText("与《办件.csv》重叠，未计入");
  expect(await accepted()).toBe(12);
  await decide(page, page.getByRole("button", { name: "改用《汇总.csv》，不再计入与它重叠的文件" }));
  expect(await accepted()).toBe(610);
  await decide(page, page.getByRole("button", { name: "重新计入《办件.csv》" }));
  expect(await accepted()).toBe(12);
});

test("rows held for one reason are left out together, with one note", async ({ page }) => {
  const bad = Array.from({ length: 3 }, (_, i) => `BX${i},事项,公安局,2017-02-30,2017-03-0${i + 1}`);
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many, ...bad, "BY1,事项,公安局,2017-05-10,2017-04-01") });
  await openTab(page, /待核行 4/);
  await page.getByLabel("待核原因").selectOption({ label: "受理日期：日期不存在（3 行）" });
  await settled(page);
  await page.getByRole("button", { name: "以上 3 行全部不计入" }).click();
  const dialog = page.getByRole("dialog", { name: "不计入" });
  await dialog.getByPlaceholder("说明（可不填）").fill("日期无法核实");
  await decide(page, dialog.getByRole("button", { name: "确定" }));
  await expect(page.getByText("3 行已设为不计入")).toBeVisible();
  expect(await ledger(page)).toBe("读入17=保留12+重复0+标题/合计/空行4+待核1");
  await decide(page, page.getByRole("button", { name: "撤销这一处理" }));
  expect(await ledger(page)).toBe("读入17=保留12+重复0+标题/合计/空行1+待核4");
});

test("clearing this machine's data forgets the corrections only when asked to", async ({ page }) => {
  const file = { name: "办件.csv", content: cases(...many, "BJ13,事项13,公安局,2017-05-10,2017-04-31") };
  await page.goto("./#/data");
  await choose(page, file);
  await openTab(page, /待核行 1/);
  await correct(page, 14, /办结日期/, "2017-05-31");
  for (const { forget, waits } of [{ forget: false, waits: 0 }, { forget: true, waits: 1 }]) {
    await page.getByRole("button", { name: "清空本机数据" }).click();
    const dialog = page.getByRole("dialog", { name: "清空本机数据" });
    if (forget) await dialog.getByLabel(/同时清除/).check();
    await decide(page, dialog.getByRole("button", { name: "清空", exact: true }));
    await expect(page.getByText("还没有导入文件")).toBeVisible();
    await choose(page, file);
    await expect(page.getByRole("tab", { name: `待核行 ${waits}` })).toBeVisible();
  }
});

test("held rows are worked through by keyboard, and have no barrier in either language", async ({ page }) => {
  const barriers = async () => (await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many, "BJ13,事项13,公安局,2017-05-10,2017-04-31", "BJ3,事项3,公安局,2017-03-12,2017-04-25") });
  await openTab(page, /待核行 2/);
  await page.getByRole("button", { name: "处理第 14 行" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: /办结日期/ })).toBeFocused();
  expect(await barriers()).toEqual([]);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2017-05-31");
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page.getByRole("status").filter({ hasText: "第 14 行现已计入" })).toBeFocused();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Review line 15" }).click();
  await settled(page);
  expect(await barriers()).toEqual([]);
  await page.getByRole("tab", { name: /Decisions/ }).click();
  expect(await barriers()).toEqual([]);
});
