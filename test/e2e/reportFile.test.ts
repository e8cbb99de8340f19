import iconv from "iconv-lite";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { handOver, settled, visit } from "./desk.ts";
import { docx } from "./docx.ts";
import { expect, test } from "./test.ts";

const builds = [
  ["the site", "./"],
  ["the one file, opened from disk", pathToFileURL("dist/zhenglan.html").href],
] as const;

/** In Word a figure stands in several runs as often as not, and half of a report in tables. */
const report = docx([
  ["2017年工作总结"],
  ["网站访问量", "981", "534万", "人次。公共资源交易额", "9.62亿元", "。"],
  { rows: [["指标", "单位\n件或项"], ["累计受理业务", "1925485件"], ["取消行政审批事项", "3项"]] },
]);

const text = "2017年工作总结\r\n公共资源交易额9.62亿元，网站访问量981534万人次。\r\n";

async function openCheck(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "载入示例数据" }).click();
  await expect(page.locator("[data-metric]").first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await visit(page, "#/check");
}

async function chooseReport(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "选择文件", exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

const verdicts = (page: Page) => page.getByRole("list", { name: "按结论筛选" });

for (const [build, address] of builds) {
  test(`a .docx that is chosen has its figures judged, those in runs and in tables: ${build}`, async ({ page }) => {
    await openCheck(page, address);
    await chooseReport(page, "总结.docx", report);
    await expect(page.getByText("总结.docx")).toBeVisible();
    await expect(page.getByRole("row", { name: /网站访问量.*981534万人次/ })).toContainText("相差10,000倍");
    await expect(page.getByRole("row", { name: /公共资源交易额.*9\.62亿元/ })).toContainText("文稿少 0.02 亿元");
    await expect(page.getByRole("row", { name: /受理业务.*1925485件/ })).toContainText("一致");
    await expect(page.getByRole("row", { name: /取消.*3项/ })).toContainText("一致");
    await expect(verdicts(page).getByRole("button", { name: "文稿中的数字 4处", exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: "文稿" })).toContainText("单位 件或项");
  });

  test(`a .docx and a text in GBK are read where they are dropped: ${build}`, async ({ page }) => {
    await openCheck(page, address);
    await handOver(page, { name: "总结.docx", content: report });
    await expect(verdicts(page).getByRole("button", { name: "文稿中的数字 4处", exact: true })).toBeVisible();
    await handOver(page, { name: "总结.txt", content: iconv.encode(text, "gbk") });
    await expect(page.getByText("总结.txt")).toBeVisible();
    await expect(verdicts(page).getByRole("button", { name: "文稿中的数字 2处", exact: true })).toBeVisible();
    await expect(page.getByRole("row", { name: /网站访问量.*981534万人次/ })).toContainText("相差10,000倍");
  });

  test(`a file that is no report gets a sentence, and the report before it stays: ${build}`, async ({ page }) => {
    await openCheck(page, address);
    await handOver(page, { name: "总结.txt", content: iconv.encode(text, "gbk") });
    const bad = [
      ["断开.docx", report.subarray(0, report.length - 200), "未能读出《断开.docx》，文件可能已损坏、加密或正被占用。"],
      ["表格.docx", Buffer.from(docx([["甲"]])).fill(0, 60, 120), "未能读出《表格.docx》，文件可能已损坏、加密或正被占用。"],
      ["白纸.docx", docx([[""]]), "《白纸.docx》里没有文字。"],
      ["旧版.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "《旧版.doc》是旧版 Word 文档（.doc），请在 Word 或 WPS 中另存为 .docx 后再选。"],
    ] as const;
    for (const [name, content, says] of bad) {
      await handOver(page, { name, content });
      await expect(page.getByRole("alert")).toHaveText(says);
      await expect(verdicts(page).getByRole("button", { name: "文稿中的数字 2处", exact: true })).toBeVisible();
    }
  });
}

test("a report and a table that are dropped together are checked and imported", async ({ page }) => {
  await openCheck(page, "./");
  await handOver(page, { name: "总结.docx", content: report }, { name: "补报.csv", content: "项目编号,项目名称,成交金额（万元）,成交日期\r\nZ1,补报,50,2017-06-01\r\n" });
  await expect(page.getByRole("row", { name: /公共资源交易额.*9\.62亿元/ })).toBeVisible();
  await visit(page, "#/data");
  await expect(page.getByRole("button", { name: "补报.csv", exact: true })).toBeVisible();
});
