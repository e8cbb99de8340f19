import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { figures, openWithSample, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

// From the city's total to the rows of one department by clicks, counted in the sample files without the product.

interface Accepted {
  readonly department: string;
  readonly month: number;
  readonly count: number;
}

/** The cases that the centre's summary and the two offices' own lists say were accepted in 2017; plain cells throughout. */
const accepted: readonly Accepted[] = [
  ...records("2017年政务服务大厅办件情况统计表.csv", /^月份,/).map(([month, department, , count]) => ({ department, month: monthOf(month), count: Number(count) })),
  ...records("文体林业窗口2017年办件明细.csv", /^序号,/).map((cells) => ({ department: cells[4], month: monthOf(cells[7]), count: 1 })),
  ...records("水利安监审批系统2017年办件导出.csv", /^申办流水号,/).map((cells) => ({ department: cells[3], month: monthOf(cells[5]), count: 1 })),
];

/** The records below the header, without those that hold a total. */
function records(name: string, header: RegExp): string[][] {
  const bytes = readFileSync(`public/samples/${name}`);
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const text = utf8.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : utf8;
  const lines = text.split(/\r?\n/);
  return lines.slice(lines.findIndex((line) => header.test(line)) + 1).filter((line) => /\d/.test(line) && !/合计|小计|注：/.test(line)).map((line) => line.split(","));
}

/** `2017-11`, `2017年11月3日`, `2017/11/3`, `11月`. */
function monthOf(text: string): number {
  return Number((/^(?:2017\D?)?(\d{1,2})/.exec(text) ?? [])[1]);
}

function sum(rows: readonly Accepted[]): number {
  return rows.reduce((all, { count }) => all + count, 0);
}

const november = accepted.filter(({ month }) => month === 11);
const police = november.filter(({ department }) => department.endsWith("公安局"));

const panel = (page: Page, title: string) => page.locator("section.panel").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** Drawn in the first colour, in their order; the legend's own swatch comes after them. */
const bars = (of: Locator) => of.locator("svg path[fill='#1f5fa8']");

const chips = (page: Page) => page.getByRole("group", { name: "筛选" }).getByRole("button", { name: /，取消$/ });

test("from the overview a click on November and one on a department lead to its rows, and the address keeps all of it", async ({ page }) => {
  await openWithSample(page);
  await bars(panel(page, "行政审批：受理与办结")).nth(10).click();
  await settled(page);
  await expect(page).toHaveURL(/period=2017-11-01\.\.2017-11-30/);
  await expect.poll(async () => (await figures(page))["cases.accepted"]).toBe(sum(november));

  const powers = panel(page, "许可清单：各部门权责事项");
  const names = (await powers.locator("svg text").allTextContents()).filter((text) => /[局委会部]$/.test(text));
  await bars(powers).nth(names.indexOf("公安局")).click();
  await settled(page);
  await expect(chips(page)).toHaveText([/部门：公安局/]);
  await expect.poll(async () => (await figures(page))["cases.accepted"]).toBe(sum(police));

  await panel(page, "行政审批：受理与办结").getByRole("button", { name: "明细" }).click();
  const drawer = page.getByRole("dialog");
  await expect(drawer).toContainText(sum(police).toLocaleString("en-US"));
  await expect(drawer).toContainText("统计期：2017年11月 · 部门：公安局");
  await expect(drawer.locator("tbody tr")).toHaveCount(police.length);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  await page.goBack();
  await settled(page);
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(async () => (await figures(page))["cases.accepted"]).toBe(sum(november));
  await page.goForward();
  await settled(page);
  await expect(chips(page)).toHaveText([/部门：公安局/]);
  await expect.poll(async () => (await figures(page))["cases.accepted"]).toBe(sum(police));

  const address = page.url();
  await page.reload();
  expect(page.url()).toBe(address);
  await page.getByRole("button", { name: "载入示例数据" }).click();
  await expect(page.locator("[data-metric]").first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await expect.poll(async () => (await figures(page))["cases.accepted"]).toBe(sum(police));
  await expect(chips(page)).toHaveText([/部门：公安局/]);
});

test("a kind that is picked on one page narrows the next, says where it does not, and comes off by its chip or a second click", async ({ page }) => {
  await openWithSample(page, "#/permits");
  const whole = (await figures(page))["powers.total"];
  const kinds = panel(page, "权力类型");
  await bars(kinds).nth(0).click();
  await settled(page);
  await expect(chips(page)).toHaveText([/事项类型：行政处罚/]);
  const narrowed = (await figures(page))["powers.total"];
  expect(narrowed).toBeLessThan(whole);
  // The panel that is drawn along kinds shows all of them still, the others faded.
  await expect.poll(() => kinds.locator("svg path[fill-opacity='0.28']").count()).toBeGreaterThan(5);
  await expect(panel(page, "许可办理：按月")).toContainText("不随事项类型筛选");

  await visit(page, page.url().replace(/^[^#]*#\/permits/, "#/approvals"));
  await expect(chips(page)).toHaveText([/事项类型：行政处罚/]);
  await page.goBack();
  await settled(page);
  await bars(kinds).nth(0).click();
  await settled(page);
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(async () => (await figures(page))["powers.total"]).toBe(whole);

  await bars(kinds).nth(1).click();
  await settled(page);
  await chips(page).first().click();
  await settled(page);
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(async () => (await figures(page))["powers.total"]).toBe(whole);
});

test("an entry of a legend picks its category", async ({ page }) => {
  await openWithSample(page, "#/trades");
  const whole = (await figures(page))["trades.projects"];
  await panel(page, "公共资源交易：成交额走势").locator("svg text").filter({ hasText: /^政府采购$/ }).first().click({ force: true });
  await settled(page);
  await expect(chips(page)).toHaveText([/交易类别：政府采购/]);
  expect((await figures(page))["trades.projects"]).toBeLessThan(whole);
});

test("a stretch of months dragged over the plot becomes the period", async ({ page }) => {
  await openWithSample(page, "#/permits");
  const plot = bars(panel(page, "许可办理：按月"));
  await plot.nth(2).scrollIntoViewIfNeeded();
  const [from, to] = [await plot.nth(2).boundingBox(), await plot.nth(4).boundingBox()];
  if (from === null || to === null) throw new Error("no bars");
  const height = from.y + from.height - 4;
  await page.mouse.move(from.x + from.width / 2, height);
  await page.mouse.down();
  await page.mouse.move(to.x, height - 5, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, height - 5);
  await page.mouse.up();
  await settled(page);
  await expect(page).toHaveURL(/period=2017-03-01\.\.2017-05-31/);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a bookmark with a label that no data has says so, and shows the page all the same", async ({ page }) => {
  await openWithSample(page, "#/permits?pick=powerType:古时的权力&pick=nothing:甲");
  await expect(chips(page)).toHaveText([/事项类型：古时的权力\s*无此数据/]);
  await expect(page.locator("main")).toContainText("没有可作此图的权责清单数据");
  await page.getByRole("button", { name: "清除筛选" }).click();
  await settled(page);
  await expect.poll(async () => (await figures(page))["powers.total"]).toBe(5300);
});
