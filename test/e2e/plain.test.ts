import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { choose, printed, settled, visit, type Dropped } from "./desk.ts";
import { expect, test } from "./test.ts";

const townships = ["郭勒木德镇", "大格勒乡", "乌图美仁乡", "唐古拉山镇"];

/** 120 rows that are no kind of data this program knows. */
const harvest: Dropped = {
  name: "秋收进度.csv",
  content: `2017年秋收进度,,,\r\n乡镇,农户姓名,收割面积（亩）,登记日\r\n${Array.from({ length: 120 }, (_, i) => `${townships[i % 8 === 7 ? 0 : i % 4]},李某${i},"1,${String(100 + ((i * 7) % 120))}",2017-${i % 2 === 0 ? "09" : "10"}-${String((i % 28) + 1).padStart(2, "0")}`).join("\r\n")}\r\n`,
};

async function open(page: Page, ...files: readonly Dropped[]): Promise<void> {
  await page.goto("./#/data");
  await choose(page, ...files);
}

/** The cells of a column of the table as it stands, by its heading. */
async function columnUnder(page: Page, heading: string): Promise<string[]> {
  const headings = await page.getByRole("region", { name: "数据行" }).getByRole("columnheader").allInnerTexts();
  const place = headings.findIndex((text) => text.startsWith(heading));
  return page.locator(`.scroll tbody tr td:nth-child(${place + 1})`).allInnerTexts();
}

test("a file of no known kind is searched, sorted by its headings and turned page by page", async ({ page }) => {
  await open(page, harvest);
  await expect(page.getByText("第 1–100 行，共 120 行")).toBeVisible();
  await page.getByRole("button", { name: "下一页" }).click();
  await expect(page.getByText("第 101–120 行，共 120 行")).toBeVisible();

  await page.getByRole("searchbox", { name: "在所有列中查找" }).fill("唐古拉");
  await expect(page.getByText("找到 15 行，共 120 行")).toBeVisible();
  expect(new Set(await columnUnder(page, "乡镇"))).toEqual(new Set(["唐古拉山镇"]));

  const heading = page.getByRole("columnheader", { name: "收割面积（亩）" });
  await heading.getByRole("button").press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await settled(page);
  const areas = async () => (await columnUnder(page, "收割面积")).map((text) => Number(text.replace(",", "")));
  const ascending = await areas();
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  await heading.getByRole("button").press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await expect.poll(areas).toEqual([...ascending].reverse());

  await page.getByRole("searchbox").fill("没有的字");
  await expect(page.getByText("没有哪一行含“没有的字”。")).toBeVisible();
  await page.getByRole("button", { name: "显示全部行" }).click();
  await expect(page.getByText("第 1–100 行，共 120 行")).toBeVisible();
});

test("people in it are masked, each column has a profile", async ({ page }) => {
  await open(page, harvest);
  expect((await columnUnder(page, "农户姓名")).every((name) => /^李\*+$/.test(name))).toBe(true);
  await page.getByRole("tab", { name: "各列概况" }).click();
  const township = page.getByRole("row", { name: /^乡镇/ });
  await expect(township).toContainText("文字");
  await expect(township).toContainText("郭勒木德镇 45 次");
  await expect(page.getByRole("row", { name: /^收割面积/ })).toContainText("1,219");
  await expect(page.getByText("李某", { exact: false })).toHaveCount(0);
});

test("any column is charted by any other, with a sentence that is computed", async ({ page }) => {
  await open(page, harvest);
  await page.getByRole("tab", { name: "作图" }).click();
  await expect(page.getByText("按“乡镇”共分 4 项，行数最多的是郭勒木德镇，45 行，占 38%。")).toBeVisible();
  await expect(page.locator("main .plot svg text").filter({ hasText: "唐古拉山镇" })).toBeVisible();
  await page.getByLabel("按哪一列分组").selectOption("登记日");
  await expect(page.getByText(/按“登记日”逐月计，各月行数均为 60 行。/)).toBeVisible();
  await page.getByLabel("看哪个数").selectOption("收割面积（亩） 平均");
  await expect(page.getByText(/“收割面积（亩）”平均最高的是2017年/)).toBeVisible();
  expect(await page.getByLabel("按哪一列分组").locator("option").allInnerTexts()).toEqual(["乡镇", "收割面积（亩）", "登记日"]);
});

test("a file without rows says so instead of showing an empty table", async ({ page }) => {
  await open(page, { name: "空表.csv", content: "甲栏,乙栏,丙栏\r\n,,\r\n,,\r\n" });
  for (const tab of ["表格", "各列概况", "作图"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("tabpanel").filter({ visible: true })).toContainText("这个文件没有数据行");
  }
});

for (const tab of [/^(表格|Table)$/, /^(各列概况|Column profile)$/, /^(作图|Chart)$/]) {
  test(`sixty columns keep to the window and raise no barrier: ${tab.source}`, async ({ page }) => {
    const columns = Array.from({ length: 60 }, (_, i) => (i === 0 ? "单位" : `指标${i}（万元）`));
    const rows = Array.from({ length: 20 }, (_, r) => columns.map((_, i) => (i === 0 ? `单位${r % 7}` : String((r * i * 37) % 1000))).join(","));
    await open(page, { name: "宽表.csv", content: [columns.join(","), ...rows].join("\r\n") });
    for (const locale of ["English", "简体中文"]) {
      await page.getByRole("button", { name: locale }).click();
      await page.getByRole("tab", { name: tab }).click();
      await settled(page);
      await page.setViewportSize({ width: 1280, height: 720 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
  });
}

test("the table prints, and says which columns the sheet has no room for", async ({ page }, info) => {
  const columns = Array.from({ length: 20 }, (_, i) => `指标${i}`);
  await open(page, { name: "宽表.csv", content: [columns.join(","), columns.map((_, i) => `值${i}`).join(","), columns.map((_, i) => `数${i}`).join(",")].join("\r\n") });
  await visit(page, "#/data");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("共 20 列，纸上只印前 12 列。")).toBeVisible();
  await expect(page.getByText("值11", { exact: true })).toBeVisible();
  await expect(page.getByText("值12", { exact: true })).toBeHidden();
  await printed(page, info);
});
