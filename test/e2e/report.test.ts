import AxeBuilder from "@axe-core/playwright";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { choose, openWithSample, printed, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

const rows = Array.from({ length: 60 }, (_, i) => `JY-${String(i + 1).padStart(2, "0")},第${i + 1}标段,公开招标,${i + 1},2017-02-30,马国强`);
/** Sixty impossible days, and a total that is 170 off: 1 + … + 60 = 1,830. */
const messy = {
  name: "交易（有误）.csv",
  content: `2017年公共资源交易（单位：万元）,,,,,\r\n项目编号,项目名称,交易方式,成交金额,成交日期,联系人\r\n${rows.join("\r\n")}\r\nJY-61,好的标段,公开招标,10,2017-03-01,李静\r\n合计,,,2010,,\r\n`,
};

async function openReport(page: Page): Promise<void> {
  await openWithSample(page);
  await visit(page, "#/data");
  await choose(page, messy);
  await page.getByRole("link", { name: "打印清洗报告" }).click();
  await settled(page);
  await expect(page.getByRole("heading", { name: /数据清洗报告/ })).toBeVisible();
}

/** The words of each sheet, without white space. */
function sheetsOf(pdf: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1).map((sheet) => sheet.replace(/\s+/g, ""));
}

test("the cleaning report prints upright, every sheet numbered and headed, with what a leader signs for", async ({ page }, info) => {
  await page.addInitScript(() => localStorage.setItem("zhenglan.city", "格尔木市"));
  await openReport(page);
  const pdf = await printed(page, info);
  const sheets = sheetsOf(pdf);
  sheets.forEach((sheet, n) => expect(sheet).toContain(`第${n + 1}页，共${sheets.length}页`));
  sheets.slice(1).forEach((sheet) => expect(sheet).toMatch(/^格尔木市数据清洗报告（续）/));
  expect(execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" }).match(/<page width="59\d\.\d+" height="84\d\.\d+">/g)).toHaveLength(sheets.length);

  const words = sheets.join("");
  expect(sheets[0]).toContain(`共${readdirSync("public/samples").length + 1}个文件`);
  expect(words).toContain("读入64行=保留1+重复0+剔除3+待核60");
  for (const said of ["合计差", "“合计”是否等于各行之和", "20,100,000元", "日期不存在", "金额单位换算", "其余10项见导出的清洗报告"]) expect(words).toContain(said);
  expect(sheets.at(-1)).toContain("经办人（签字）");
  expect(sheets.at(-1)).toContain("审核人（签字）");
});

test("held rows are printed with their lines, names masked, the first fifty of them", async ({ page }, info) => {
  await openReport(page);
  const words = sheetsOf(await printed(page, info)).join("");
  expect(words).toContain("JY-50,第50标段,公开招标,50,2017-02-30,马**");
  expect(words).not.toContain("JY-51,第51标段");
  expect(words).not.toContain("马国强");
});

test("what is on the screen is what prints: no row in two parts, nothing over the foot of a sheet", async ({ page }) => {
  await openReport(page);
  const over = await page.locator("main article section").evaluateAll((sheets) =>
    sheets.flatMap((sheet, n) => {
      const foot = sheet.querySelector("footer")?.getBoundingClientRect().top ?? 0;
      const last = sheet.querySelector("footer")?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      return last > foot || sheet.scrollHeight > sheet.clientHeight ? [n + 1] : [];
    }),
  );
  expect(over).toEqual([]);
});

for (const { locale, title } of [
  { locale: "简体中文", title: "数据清洗报告" },
  { locale: "English", title: "Data cleaning report" },
]) {
  test(`the report has no barrier, on screen and on paper: ${locale}`, async ({ page }) => {
    await openReport(page);
    await page.getByRole("button", { name: locale }).click();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`), media).toEqual([]);
    }
    await page.emulateMedia({ media: "screen" });
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), String(width)).toBeLessThanOrEqual(0);
    }
  });
}

test("without a file the report says what to do", async ({ page }) => {
  await page.goto("./#/data/report");
  await expect(page.getByText("还没有可报告的内容")).toBeVisible();
  await page.getByRole("link", { name: "返回数据与清洗" }).click();
  await expect(page.getByRole("heading", { name: "数据与清洗" })).toBeVisible();
});
