import { choose, settled } from "./desk.ts";
import { expect, test } from "./test.ts";

/** Cases with a number, a name and three dates each: 100,000 rows, some 9 MB, as a service centre exports them. */
function manyCases(rows: number): string {
  const day = (n: number) => `2017-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`;
  const lines = Array.from({ length: rows }, (_, i) => `BJ2017${String(i).padStart(9, "0")},事项${i % 600},行政许可,部门${i % 40}局,申请人${i},${day(i)},${day(i)},办结,${i % 300}`);
  return `办件编号,事项名称,事项类型,办理部门,申请人,受理日期,办结日期,办理状态,收费金额\r\n${lines.join("\r\n")}\r\n`;
}

test("100,000 rows are imported without a main-thread task over 50 ms", async ({ page }) => {
  await page.goto("./#/data");
  await settled(page);
  await page.locator("input[type=file]").evaluate((input: HTMLInputElement, text) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], "办件.csv"));
    input.files = chosen.files;
  }, manyCases(100_000));
  await page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(window, { blocks });
    new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  await page.locator("input[type=file]").dispatchEvent("change");
  await expect(page.getByText("100,001").first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { blocks: number[] }).blocks)).toEqual([]);
});

test("a long import shows the rows read and can be cancelled; the page stays as it was", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "先.csv", content: "项目编号,项目名称,成交金额,成交日期\r\nA1,路,100,2017-03-01\r\n" });
  // The same rows many times over: long to read, quick to hand to the page.
  await page.evaluate((part) => {
    const data = new DataTransfer();
    data.items.add(new File(new Array<string>(150).fill(part), "很大.csv"));
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, manyCases(20_000));
  await expect(page.getByText(/已读 [\d,]+ 行/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "取消导入" }).click();
  await expect(page.getByText("《很大.csv》已取消导入")).toBeVisible({ timeout: 20_000 });
  await settled(page);
  await expect(page.getByText("先.csv").first()).toBeVisible();
});
