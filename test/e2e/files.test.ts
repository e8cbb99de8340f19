import { existsSync, readFileSync, readdirSync } from "node:fs";
import { rm, utimes, writeFile } from "node:fs/promises";
import { choose, drop, figures, openWithSample, visit, type Dropped } from "./desk.ts";
import { expect, test } from "./test.ts";

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

const bad: readonly (Dropped & { readonly says: string })[] = [
  { name: "空.csv", content: "", says: "是空文件" },
  { name: "只有表头.csv", content: "项目编号,项目名称,成交金额\r\n", says: "只有表头" },
  { name: "工作簿.csv", content: Uint8Array.from([0x50, 0x4b, 3, 4, ...ascii("....[Content_Types].xml....")]), says: "实际是 Excel 工作簿" },
  { name: "照片.csv", content: Uint8Array.from([0x89, ...ascii("PNG"), 13, 10, 26, 10, 0, 0, 0, 0]), says: "是图片" },
];

test("each bad file gets a sentence that names it, and what was imported before stays", async ({ page }) => {
  await openWithSample(page);
  await visit(page, "#/data");
  await choose(page, ...bad);
  for (const { name, says } of bad) await expect(page.getByText(`《${name}》${says}`)).toBeVisible();
  await visit(page, "#/trades");
  expect((await figures(page))["trades.amount"]).toBe(964_000_000);
});

/** Chromium compares the second in which a file was last changed, so the change is dated a minute on. */
async function change(path: string) {
  await writeFile(path, "项目编号,成交金额\r\nA1,2\r\nA2,3\r\n");
  const later = new Date(Date.now() + 60_000);
  await utimes(path, later, later);
}

for (const { fate, happen, says } of [
  { fate: "deleted", happen: (path: string) => rm(path), says: "无法读取" },
  { fate: "changed", happen: change, says: "在读取过程中被改动" },
]) {
  test(`a file ${fate} after it was chosen is named, and nothing of it is imported`, async ({ page }, info) => {
    const path = info.outputPath("消失.csv");
    await writeFile(path, "项目编号,成交金额\r\nA1,1\r\n");
    await page.goto("./#/");
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("input"), { type: "file", id: "elsewhere" })));
    await page.locator("#elsewhere").setInputFiles(path);
    // Chromium looks at a chosen file only when it is first asked about it.
    await page.evaluate(() => document.querySelector<HTMLInputElement>("#elsewhere")?.files?.[0]?.text());
    await happen(path);
    await page.evaluate(() => {
      const data = new DataTransfer();
      const chosen = document.querySelector<HTMLInputElement>("#elsewhere")?.files?.[0];
      if (chosen !== undefined) data.items.add(chosen);
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText(`《消失.csv》${says}`)).toBeVisible();
    await expect(page.getByText("把部门导出的表拖进来")).toBeVisible();
  });
}

test("a quote that never closes holds the rest, keeps the rows before it, and says so", async ({ page }) => {
  await page.goto("./#/data");
  await choose(page, { name: "缺引号.csv", content: '项目编号,项目名称,成交金额,成交日期\r\nA1,路,100,2017-03-01\r\nA2,"桥,200,2017-04-01\r\nA3,渠,300,2017-05-01\r\n' });
  await expect(page.getByText(/第 3 行有一个引号没有配对/)).toBeVisible();
  await visit(page, "#/trades");
  expect((await figures(page))["trades.amount"]).toBe(100);
});

test("files dropped on any page are imported there", async ({ page }) => {
  await openWithSample(page, "#/traffic");
  await visit(page, "#/traffic");
  await drop(page, { name: "补报.csv", content: "项目编号,项目名称,成交金额（万元）,成交日期\r\nZ1,补报,50,2017-06-01\r\n" });
  await visit(page, "#/trades");
  await expect.poll(async () => (await figures(page))["trades.amount"]).toBe(964_500_000);
});

test("the cleaning report accounts for every record of every file", async ({ page }) => {
  await openWithSample(page);
  await visit(page, "#/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出清洗报告" }).click();
  const { files } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(files).toHaveLength(readdirSync("public/samples").length);
  for (const { name, encoding, dataset, rows, columns, changes, held, checks } of files) {
    expect(rows.read, name).toBe(rows.kept + rows.duplicate + rows.excluded + rows.held);
    expect([encoding, dataset, columns.length > 0, Array.isArray(changes), held, checks.every(({ ok }: { ok: boolean }) => ok)], name).toEqual([expect.any(String), expect.any(String), true, true, [], true]);
  }
});

// Real bids that this project did not write, where they are at hand; what they prove is proved above and in the unit tests as well.
for (const name of ["04_lishui_bids_gbk_seqno.csv", "05_lishui_open_bids_gbk_small.csv"]) {
  const url = new URL(`../../../shared/realcsv/${name}`, import.meta.url);
  if (!existsSync(url)) continue;
  test(`${name}, real bids in GBK, become charts`, async ({ page }) => {
    await page.goto("./#/data");
    await choose(page, { name, content: readFileSync(url) });
    await visit(page, "#/trades");
    expect((await figures(page))["trades.amount"]).toBeGreaterThan(1e8);
    await expect.poll(() => page.locator("main svg").filter({ has: page.locator("text") }).count()).toBeGreaterThanOrEqual(2);
  });
}
