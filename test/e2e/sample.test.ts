import { figures2017 } from "../suites/figures2017.ts";
import { figures, openWithSample, settled, visit } from "./desk.ts";
import { boards } from "./pages.ts";
import { expect, test } from "./test.ts";

const hashes = Object.values(boards);

test("the sample data comes to the report's figures, each on some page, the same wherever it stands", async ({ page }) => {
  await openWithSample(page);
  const shown: Record<string, number> = {};
  for (const hash of hashes) {
    await visit(page, hash);
    for (const [metric, value] of Object.entries(await figures(page))) {
      expect(shown[metric] ?? value, metric).toBe(value);
      shown[metric] = value;
    }
  }
  for (const [metric, value] of Object.entries(figures2017)) expect(shown[metric], metric).toBeCloseTo(value, 9);
});

test("every page draws at least three charts, each with its sentence and its source", async ({ page }) => {
  await openWithSample(page);
  for (const hash of hashes) {
    await visit(page, hash);
    const panels = page.locator("main article, main section").filter({ has: page.locator("svg") }).filter({ hasText: "来源：" });
    await expect.poll(() => panels.count(), hash).toBeGreaterThanOrEqual(3);
  }
});

test("a figure opens its rows, with file and line, names masked", async ({ page }) => {
  await openWithSample(page, "#/permits");
  await page.locator("[data-metric='permits.granted']").click();
  const drawer = page.getByRole("dialog");
  await expect(drawer).toContainText("共 486 行");
  await expect(drawer.locator("tbody tr").first()).toContainText("行政许可");
  await expect(drawer.locator("tbody tr").first()).toContainText("*");
  await expect(drawer.getByRole("button", { name: /第 .* 行|:/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
});

test("a mark of a chart opens just its rows where a key is held, or by the context menu", async ({ page }) => {
  await openWithSample(page, "#/approvals");
  const chart = page.locator("svg").filter({ hasText: "12月" }).first();
  const bars = chart.locator("path[fill='#1f5fa8']");
  const drawer = page.getByRole("dialog");
  for (const click of [() => bars.nth(2).click({ modifiers: ["Control"] }), () => bars.nth(2).click({ button: "right" })]) {
    await click();
    await expect(drawer).toContainText("月");
    await expect(drawer.locator("tbody tr").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
  }
});

test("period and department narrow the figures, stand in the address, and come back from it", async ({ page }) => {
  await openWithSample(page, "#/trades");
  const whole = (await figures(page))["trades.amount"];
  await visit(page, "#/trades?period=2017-01-01..2017-03-31");
  const quarter = (await figures(page))["trades.amount"];
  expect(quarter).toBeGreaterThan(0);
  expect(quarter).toBeLessThan(whole);
  await page.goBack();
  await settled(page);
  await expect.poll(async () => (await figures(page))["trades.amount"]).toBe(whole);
});

test("English is complete on every page", async ({ page }) => {
  await openWithSample(page);
  await page.getByRole("button", { name: "English" }).click();
  for (const hash of hashes) {
    await visit(page, hash);
    const chrome = await page.locator("main h1, main h2, main h3, nav").allInnerTexts();
    expect(chrome.join(" "), hash).not.toMatch(/[\u4e00-\u9fff]/);
  }
});
