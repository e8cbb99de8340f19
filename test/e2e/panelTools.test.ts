import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { openWithSample, settled } from "./desk.ts";
import { expect, test } from "./test.ts";

const byMonth = "行政审批：受理与办结";

function card(page: Page, title: string): Locator {
  return page.locator("main section.panel").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

async function choose(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `“${title}”的操作` }).click();
  await page.getByRole("button", { name: action, exact: true }).click();
}

function titles(page: Page): Promise<string[]> {
  return page.locator("main section.panel h2").allTextContents();
}

test("by the keyboard alone: a panel's menu, its table, and the rows behind one of its numbers", async ({ page }) => {
  await openWithSample(page, "#/approvals");
  const menu = page.getByRole("button", { name: `“${byMonth}”的操作` });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "看表格" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const table = card(page, byMonth).getByRole("table");
  await expect(table.getByRole("row").nth(1)).toContainText("1月");
  await table.getByRole("button", { name: /^12月，受理（件）/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").locator("tbody tr").first()).toBeVisible();
});

test("a panel goes into files that stand by themselves: numbers for a spreadsheet, a vector image, a picture", async ({ page }) => {
  await openWithSample(page, "#/approvals");
  const saved = async (action: string) => {
    const coming = page.waitForEvent("download");
    await choose(page, byMonth, action);
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const csv = await saved("下载数据（CSV）");
  expect(csv.name).toBe("行政审批：受理与办结_2017年.csv");
  expect(csv.bytes.toString("utf8")).toMatch(/^\uFEFF项目,受理（件）,办结（件）,上年受理（件）,较上年（%）\r\n1月,\d+,\d+,\d+,-?[\d.]+\r\n/);
  const svg = (await saved("下载矢量图（SVG）")).bytes.toString("utf8");
  for (const said of ["受理与办结", "1,925,485", "统计期 2017年1月1日至12月31日", "来源："]) expect(svg.replace(/<[^>]*>/g, "")).toContain(said);
  const png = (await saved("下载图片（PNG）")).bytes;
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  // Twice the 680 CSS px of a picture; and a blank one would compress to next to nothing.
  expect(png.readUInt32BE(16)).toBe(1360);
  expect(png.length).toBeGreaterThan(30_000);
});

test("numbers and picture go to the clipboard, and the panel says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWithSample(page, "#/approvals");
  await choose(page, byMonth, "复制数据");
  await expect(card(page, byMonth).getByRole("status")).toHaveText("已复制到剪贴板");
  expect((await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/)[0]).toBe("项目\t受理（件）\t办结（件）\t上年受理（件）\t较上年（%）");
  await choose(page, byMonth, "复制图片");
  await expect.poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain("image/png");
});

test("hidden and moved panels stay so after a reload, and the page's settings bring them back", async ({ page }) => {
  await openWithSample(page, "#/approvals");
  const before = await titles(page);
  await choose(page, before[0], "下移");
  expect(await titles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(page.getByRole("button", { name: `“${before[0]}”的操作` })).toBeFocused();
  await choose(page, before[2], "隐藏");
  await page.reload();
  await page.getByRole("button", { name: "载入示例数据" }).click();
  await expect(page.locator("main section.panel").first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  expect(await titles(page)).toEqual([before[1], before[0], ...before.slice(3)]);
  await expect(page.getByText(`已隐藏 1 张图：${before[2]}`)).toBeVisible();
  await page.getByRole("button", { name: "页面设置" }).click();
  await page.getByRole("checkbox", { name: before[2] }).check();
  await expect.poll(() => titles(page)).toHaveLength(before.length);
  await page.getByRole("button", { name: "恢复默认" }).click();
  expect(await titles(page)).toEqual(before);
});

test("a panel fills the window, with nothing over anything at 1280 × 720, and gives it back", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openWithSample(page, "#/approvals");
  await choose(page, byMonth, "全屏");
  const dialog = page.getByRole("dialog", { name: byMonth });
  await expect(dialog.locator("svg text").filter({ hasText: "12月" })).toBeVisible();
  const [chart, foot] = await Promise.all([dialog.locator(".scaled").boundingBox(), dialog.locator("footer").boundingBox()]);
  expect(chart!.width).toBeGreaterThan(1100);
  expect(chart!.y + chart!.height).toBeLessThanOrEqual(foot!.y + 1);
  expect(foot!.y + foot!.height).toBeLessThanOrEqual(720);
  await dialog.getByRole("button", { name: "看表格" }).click();
  await expect(dialog.getByRole("table")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
