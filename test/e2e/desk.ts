import { writeFile } from "node:fs/promises";
import { expect, type Page, type TestInfo } from "@playwright/test";

/** A file as a test hands it to the page. */
export interface Dropped {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Waits until nothing is being imported or computed. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
}

/** Opens the page and loads the sample data as a leader would. */
export async function openWithSample(page: Page, hash = "#/"): Promise<void> {
  await page.goto(`./${hash}`);
  await page.getByRole("button", { name: "载入示例数据" }).click();
  await expect(page.locator("[data-metric]").first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
}

/** Goes to a page of the program by its address, as a bookmark does. */
export async function visit(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(page);
}

/** Chooses files on 数据与清洗 and waits for their import. */
export async function choose(page: Page, ...files: readonly Dropped[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(files.map(({ name, content }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content) })));
  await settled(page);
}

/** Drops files anywhere in the window, and waits for their import. */
export async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  await handOver(page, ...files);
  await settled(page);
}

/** Drops files anywhere in the window. */
export async function handOver(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, bytes } of all) data.items.add(new File([Uint8Array.from(bytes)], name));
    return data;
  }, files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })));
  for (const type of ["dragenter", "dragover", "drop"]) await page.dispatchEvent("body", type, { dataTransfer: transfer });
}

/** Every figure on the page, by metric, in its base unit. */
export async function figures(page: Page): Promise<Record<string, number>> {
  const pairs = await page.locator("main [data-metric]").evaluateAll((all) => all.map((one) => [one.getAttribute("data-metric") ?? "", one.getAttribute("data-value") ?? ""] as const));
  return Object.fromEntries(pairs.map(([metric, value]) => [metric, /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / 86_400_000 : Number(value)]));
}

/** Prints the page as Chromium prints it, and keeps the sheet with the test's results. */
export async function printed(page: Page, info: TestInfo): Promise<string> {
  const path = info.outputPath("sheet.pdf");
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return path;
}
