import { gzipSync } from "node:zlib";
import { expect, test } from "./test.ts";

/** Compressed JavaScript that the first page may take, bytes. */
const MOST = 350_000;

test("the first page is there with little JavaScript; what draws charts comes with the first file", async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    // The worker's blob is made of a script that is counted already.
    if (response.request().resourceType() === "script" && !response.url().startsWith("blob:")) scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto("./#/");
  await expect(page.getByRole("button", { name: "载入示例数据" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(MOST);
});
