import AxeBuilder from "@axe-core/playwright";
import { openWithSample, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

test("a meeting steps through every page by the keys, keeps its place in the address, and Esc ends it on that page", async ({ page }) => {
  await openWithSample(page);
  await page.getByRole("link", { name: "会议模式" }).click();
  const progress = page.locator(".progress");
  await expect(progress).toHaveText(/^1 \/ \d+$/);
  await settled(page);
  const all = Number((await progress.textContent())?.split("/")[1]);
  expect(all).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (let n = 1; n <= all; n++) {
    await expect(progress).toHaveText(`${n} / ${all}`);
    seen.add((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
    await page.keyboard.press(["ArrowRight", " ", "PageDown"][n % 3]!);
  }
  expect(seen.size).toBeGreaterThanOrEqual(5);
  await page.keyboard.press("ArrowLeft");
  await expect(progress).toHaveText(`${all - 1} / ${all}`);
  expect(page.url()).toContain(`slide=${all - 1}`);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#\/approvals$/);
  await expect(page.getByRole("navigation")).toBeVisible();
});

test("it goes on by itself until it is told to pause", async ({ page }) => {
  await page.clock.install();
  await openWithSample(page);
  await visit(page, "#/meeting");
  const progress = page.locator(".progress");
  await expect(progress).toHaveText(/^1 /);
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "暂停播放" })).toBeVisible();
  await page.clock.runFor(20_500);
  await expect(progress).toHaveText(/^2 /);
  await page.keyboard.press("p");
  await page.clock.runFor(60_000);
  await expect(progress).toHaveText(/^2 /);
});

for (const size of [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }]) {
  test(`every slide fits a screen of ${size.width} × ${size.height}, and bars nobody, in both languages`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await openWithSample(page);
    for (const locale of ["简体中文", "English"]) {
      await visit(page, "#/");
      await page.getByRole("button", { name: locale }).click();
      await visit(page, "#/meeting");
      const progress = page.locator(".progress");
      await expect(progress).toHaveText(/^1 \/ \d\d$/);
      // Pages are answered one after another, and each brings its slides.
      await settled(page);
      const all = Number((await progress.textContent())?.split("/")[1]);
      for (let n = 1; n <= all; n++) {
        await expect(progress).toHaveText(`${n} / ${all}`);
        await expect.poll(() => page.locator(".slide svg").count()).toBeGreaterThan(0);
        expect(await page.evaluate(outside), `${locale}, slide ${n}`).toEqual([]);
        if (n <= 2) {
          const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`), `${locale}, slide ${n}`).toEqual([]);
        }
        await page.keyboard.press("ArrowRight");
      }
    }
  });
}

/** Words that reach out of the window or of their part of the slide. */
function outside(): string[] {
  return [...document.querySelectorAll(".meeting h1, .meeting h2, .meeting .sentence, .meeting svg text, .meeting footer, .meeting .figure")].flatMap((text) => {
    const [inner, part] = [text.getBoundingClientRect(), (text.closest(".part, li") ?? document.documentElement).getBoundingClientRect()];
    const out = inner.right > part.right + 1 || inner.left < part.left - 1 || inner.bottom > Math.min(part.bottom, window.innerHeight) + 4;
    return out && inner.width > 0 ? [text.textContent ?? ""] : [];
  });
}
