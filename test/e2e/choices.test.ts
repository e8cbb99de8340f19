import type { Page } from "@playwright/test";
import { choose, settled } from "./desk.ts";
import { expect, test } from "./test.ts";

// What the clerk chooses between, and the way back from it.

const cases = (...rows: readonly string[]) => ["办件编号,事项名称,办理部门,受理日期,办结日期", ...rows, ""].join("\r\n");
const many = Array.from({ length: 12 }, (_, i) => `BJ${i + 1},事项${i + 1},公安局,2017-03-${i + 10},2017-04-${i + 10}`);

const fileRow = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("button", { name, exact: true }) });

async function show(page: Page, name: string, tab: RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("tab", { name: tab }).click();
  await settled(page);
}

for (const from of ["补报.csv", "一季度.csv"]) {
  test(`a choice between two rows is undone as one, from the record of ${from}`, async ({ page }) => {
    const second = cases("BJ3,事项3,公安局,2017-03-12,2017-04-25", ...many.map((row) => row.replace("BJ", "BB")));
    await page.goto("./#/data");
    await choose(page, { name: "一季度.csv", content: cases(...many) }, { name: "补报.csv", content: second });
    await show(page, "补报.csv", /待核行 1/);
    await page.getByRole("button", { name: "处理第 2 行" }).click();
    await page.getByRole("button", { name: "采用本行", exact: true }).click();
    await expect(page.getByText("第 2 行现已计入")).toBeVisible();

    await show(page, from, /更正记录 1/);
    await expect(page.getByRole("row", { name: /二选一，撤销时一并撤销/ })).toBeVisible();
    await page.getByRole("button", { name: /^撤销：/ }).click();
    await settled(page);
    await show(page, "一季度.csv", /更正记录 0/);
    await show(page, "补报.csv", /更正记录 0/);
    await expect(page.getByRole("tab", { name: "待核行 1" })).toBeVisible();
  });
}

test("a summary takes the place of every file that it overlaps, by one click", async ({ page }) => {
  const summary = "月份,事项类型,办理部门,受理数,办结数\r\n2017年3月,行政许可,公安局,300,300\r\n2017年4月,行政许可,公安局,310,300\r\n";
  const april = many.map((row) => row.replaceAll("2017-04", "2017-05").replaceAll("2017-03", "2017-04").replace("BJ", "BK"));
  await page.goto("./#/data");
  await choose(page, { name: "三月.csv", content: cases(...many) }, { name: "四月.csv", content: cases(...april) }, { name: "汇总.csv", content: summary });
  await expect(fileRow(page, "汇总.csv")).toContainText("重叠，未计入");
  await page.getByRole("button", { name: "改用《汇总.csv》，不再计入与它重叠的文件" }).click();
  await settled(page);
  await expect(fileRow(page, "汇总.csv")).not.toContainText("重叠");
  for (const name of ["三月.csv", "四月.csv"]) await expect(fileRow(page, name)).toContainText("已设为不计入");
});

test("a rule is switched off and on again by keyboard, from where it stands", async ({ page }) => {
  const rows = many.map((row, i) => row.replace("2017-03-", "2017年3月").replace("公安局", i < 3 ? " 公安局" : "公安局"));
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...rows) });
  await page.getByRole("tab", { name: /清洗记录/ }).click();
  const first = page.getByRole("tabpanel").getByRole("row").nth(1);
  await first.getByRole("button", { name: /^停用/ }).focus();
  const named = await first.getByRole("button").getAttribute("aria-label");
  for (const label of [named?.replace("停用", "启用"), named]) {
    await page.keyboard.press("Enter");
    await settled(page);
    await expect(first.getByRole("button", { name: label ?? "", exact: true })).toBeFocused();
  }
});

test("a file opens at what has to be looked at, as the chip beside it says", async ({ page }) => {
  await page.goto("./#/data");
  await choose(
    page,
    { name: "办件.csv", content: cases(...many) },
    { name: "待核.csv", content: cases(...many.map((row) => row.replace("BJ", "BH")), "BX1,事项,公安局,2017-02-30,2017-03-01") },
    { name: "交易.csv", content: "项目编号,项目名称,成交金额,成交日期\r\nA1,路,100,2017-03-01\r\nA2,桥,200,2017-04-01\r\n合计,,350,\r\n" },
    { name: "台账.csv", content: "甲,乙\r\n1,x\r\n2,y\r\n" },
  );
  for (const [name, tab] of [["待核.csv", /待核行 1/], ["交易.csv", /核对/], ["办件.csv", /清洗记录/], ["台账.csv", /表格/]] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
  }
  await expect(fileRow(page, "台账.csv")).toContainText("未定类型，未计入");
});

test("the cleaning report is part of 数据与清洗 in the sidebar", async ({ page }) => {
  await page.goto("./#/data/report");
  const nav = page.getByRole("navigation", { name: "页面" });
  await expect(nav.locator(".current")).toHaveText(/数据与清洗/);
});

test("rows in conflict are left out together, but counted beside their rivals only one by one", async ({ page }) => {
  const second = cases("BJ3,事项3,公安局,2017-03-12,2017-04-25", "BJ4,事项4,公安局,2017-03-13,2017-04-26", ...many.map((row) => row.replace("BJ", "BB")));
  await page.goto("./#/data");
  await choose(page, { name: "一季度.csv", content: cases(...many) }, { name: "补报.csv", content: second });
  await show(page, "补报.csv", /待核行 2/);
  await expect(page.getByRole("button", { name: "以上 2 行全部不计入" })).toBeVisible();
  await expect(page.getByRole("button", { name: /全部按原样计入/ })).toHaveCount(0);
});

test("what is taken back by keyboard leaves the keyboard where it was, not at the top of the page", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "办件.csv", content: cases(...many, "BJ13,事项13,公安局,2017-05-10,2017-04-31", "BJ14,事项14,公安局,2017-05-10,2017-04-31") });
  const leaveOut = async (line: number) => {
    await page.getByRole("button", { name: `处理第 ${line} 行` }).click();
    await page.getByRole("button", { name: "不计入", exact: true }).click();
    await settled(page);
  };
  const nothingFocused = () => page.evaluate(() => document.activeElement === document.body);

  await leaveOut(14);
  await page.getByRole("button", { name: "撤销这一处理" }).press("Enter");
  await settled(page);
  await expect(page.getByRole("tab", { name: "待核行 2" })).toBeVisible();
  expect(await nothingFocused()).toBe(false);

  await leaveOut(14);
  await show(page, "办件.csv", /更正记录 1/);
  await page.getByRole("button", { name: /^撤销：/ }).press("Enter");
  await settled(page);
  await expect(page.getByRole("tab", { name: "更正记录 0" })).toBeVisible();
  expect(await nothingFocused()).toBe(false);

  await page.getByRole("button", { name: /^部门表（/ }).click();
  await page.getByRole("button", { name: "删除“教育局”" }).press("Enter");
  await settled(page);
  await expect(page.getByRole("searchbox", { name: "查找部门" })).toBeFocused();
});
