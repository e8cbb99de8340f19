import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openWithSample, settled, visit } from "./desk.ts";
import { expect, test } from "./test.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];
const locales = ["简体中文", "English"];
const pages = { empty: "#/", overview: "#/", approvals: "#/approvals", permits: "#/permits", trades: "#/trades", traffic: "#/traffic", governance: "#/governance", data: "#/data" };

for (const [name, hash] of Object.entries(pages)) {
  test(`${name}: nothing cut or overflowing, and no barrier, in both languages and sizes`, async ({ page }) => {
    if (name === "empty") await page.goto(`./${hash}`);
    else await openWithSample(page);
    await visit(page, hash);
    for (const locale of locales) {
      await page.getByRole("button", { name: locale }).click();
      for (const size of sizes) {
        await page.setViewportSize(size);
        await settled(page);
        const place = `${name}, ${locale}, ${size.width} × ${size.height}`;
        await expect.poll(() => cutTexts(page), place).toEqual([]);
        // Charts follow a new width one a frame.
        await expect.poll(() => overflow(page), place).toBe(0);
      }
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`), `${name}, ${locale}`).toEqual([]);
    }
  });
}

/** CSS px by which the document is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What reaches out of its box by more than a rounding: words of tiles and titles, labels of charts. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxed = [
      ["main li [data-metric], main li .label, main li .change", "li"],
      ["main h2", "section, div"],
      ["main svg text", "svg"],
      ["nav a", "li"],
    ] as const;
    const reaches = (text: Element, box: Element) => {
      const words = document.createRange();
      words.selectNodeContents(text);
      const [inner, outer] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
      // A line of text is measured with the empty space that its font keeps over and under the letters.
      const [across, down] = [1.5, 4];
      return inner.left < outer.left - across || inner.right > outer.right + across || inner.top < outer.top - down || inner.bottom > outer.bottom + down;
    };
    return boxed.flatMap(([texts, box]) =>
      [...document.querySelectorAll(texts)].flatMap((text) => {
        const [around, words] = [text.closest(box), text.textContent ?? ""];
        return around !== null && words !== "" && reaches(text, around) ? [words] : [];
      }),
    );
  });
}
