import { gzipSync } from "node:zlib";
import { expect, test } from "./test.ts";

/** Compressed JavaScript that the first page may take, bytes. */
const MOST = 350_000;

test("the first page answers with little JavaScript; the worker comes when it stands, what draws charts with the first file", async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    // The worker's blob is made of a script that is counted already.
    if (response.request().resourceType() === "script" && !response.url().startsWith("blob:")) scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  // What is loaded beyond the first page's own scripts waits until that page has been seen to work.
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/connection-*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./#/");
  await expect(page.getByRole("button", { name: "载入示例数据" })).toBeEnabled();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Load sample data" })).toBeEnabled();
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(MOST);
  release();
  await page.getByRole("button", { name: "简体中文" }).click();
  await page.getByRole("button", { name: "载入示例数据" }).click();
  await expect(page.locator("[data-metric='cases.accepted']").first()).toBeVisible({ timeout: 20_000 });
});
