import AxeBuilder from "@axe-core/playwright";
import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { handOver, openWithSample, printed, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

/** Its first figure says too little of what was accepted, two have 万 too many, one is wrong. */
const report = `2017年工作总结
受理1925485件。
取消行政审批事项3项，较上年无变化。累计受理业务1925485万件，网站访问量981534万人次。公共资源交易额9.62亿元。`;

async function paste(page: Page, text: string): Promise<void> {
  await openWithSample(page);
  await visit(page, "#/check");
  await page.getByRole("textbox", { name: "文稿" }).fill(text);
  await page.getByRole("button", { name: "开始核对" }).click();
  await settled(page);
}

test("a pasted report: what is wrong is flagged in place and in the table, and a figure opens its rows", async ({ page }) => {
  await paste(page, report);
  for (const [tile, count] of [["文稿中的数字", "5处"], ["一致", "1"], ["单位疑误", "2"], ["不符", "1"], ["待确认", "1"]]) {
    await expect(page.getByRole("list", { name: "按结论筛选" }).getByRole("button", { name: `${tile} ${count}`, exact: true })).toBeVisible();
  }
  const wrong = page.getByRole("row", { name: /受理业务.*1925485万件/ });
  await expect(wrong).toContainText("相差10,000倍，疑“万”为误写");
  await expect(page.getByRole("row", { name: /公共资源交易额/ })).toContainText("文稿少 0.02 亿元");
  await page.getByRole("region", { name: "文稿" }).getByRole("button", { name: "3项，一致" }).click();
  await expect(page.getByRole("dialog", { name: "取消审批事项" })).toContainText("取消");
});

test("a doubtful pair is confirmed by keyboard, and known again after the page was opened anew", async ({ page }) => {
  await paste(page, report);
  await page.getByRole("region", { name: "文稿" }).getByRole("button", { name: "1925485件，待确认" }).press("Enter");
  const choice = page.getByRole("combobox", { name: "“1925485件”所指的指标" });
  await expect(choice).toBeFocused();
  await expect(choice).toHaveValue("cases.accepted");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /受理业务 1925485件/ })).toContainText("指标由人工确认");
  await page.goto("about:blank");
  await paste(page, report);
  await expect(page.getByRole("row", { name: /受理业务 1925485件/ })).toContainText("一致");
});

test("a text stays while other pages are looked at, and a filter shows one kind alone", async ({ page }) => {
  await paste(page, report);
  await visit(page, "#/trades");
  await visit(page, "#/check");
  await page.getByRole("list", { name: "按结论筛选" }).getByRole("button", { name: "单位疑误 2" }).click();
  await expect(page.getByRole("table", { name: "逐项核对结果" }).locator("tbody tr")).toHaveCount(2);
});

test("a text file that is dropped on the page is checked, not imported", async ({ page }) => {
  await openWithSample(page);
  await visit(page, "#/check");
  await handOver(page, { name: "总结.txt", content: report });
  await expect(page.getByRole("row", { name: /公共资源交易额/ })).toBeVisible();
  await expect(page.getByText("总结.txt")).toBeVisible();
});

test("the check sheet prints with what to correct first, and two to sign", async ({ page }, info) => {
  await paste(page, report);
  const words = execFileSync("pdftotext", ["-layout", await printed(page, info), "-"], { encoding: "utf8" }).replace(/\s+/g, "");
  for (const said of ["报告数据核对单", "疑“万”为误写", "核对人（签字）", "复核人（签字）", "第1页，共1页"]) expect(words).toContain(said);
  // Four to correct or confirm; the others are numbered on.
  expect(words).toContain("5一致取消审批事项");
});

test("the draft states the data's figures, and checks without a difference", async ({ page }) => {
  await openWithSample(page);
  await visit(page, "#/check");
  await page.getByRole("tab", { name: "初稿" }).click();
  await expect(page.locator('main article [data-metric="trades.amount"]')).toHaveText("9.64亿");
  await page.getByRole("button", { name: "核对此初稿" }).click();
  await settled(page);
  await expect(page.getByRole("button", { name: "不符 0", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "单位疑误 0", exact: true })).toBeVisible();
});

for (const locale of ["简体中文", "English"]) {
  test(`no barrier and nothing overflowing: ${locale}`, async ({ page }) => {
    await paste(page, report);
    await page.getByRole("button", { name: locale }).click();
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), String(width)).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
}
