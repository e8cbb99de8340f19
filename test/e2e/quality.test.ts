import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openWithSample, settled, visit } from "./desk.ts";
import { pages } from "./pages.ts";
import { expect, test } from "./test.ts";

const locales = ["简体中文", "English"];
const screens = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** A4 across, less its margins: what a page has on paper. */
const sheet = { width: 1046, height: 717 };

/** Where a page is read, and how it gets there. */
const media: Readonly<Record<string, { readonly sizes: readonly { readonly width: number; readonly height: number }[]; readonly enter: (page: Page) => Promise<void> }>> = {
  screen: { sizes: screens, enter: async () => undefined },
  print: {
    sizes: [sheet],
    enter: async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    },
  },
};

for (const [name, hash] of Object.entries({ empty: "#/", ...pages })) {
  for (const [medium, { sizes, enter }] of Object.entries(media)) {
    test(`${name}, ${medium}: nothing cut or overflowing, and no barrier, in both languages and every size`, async ({ page }) => {
      if (name === "empty") await page.goto(`./${hash}`);
      else await openWithSample(page);
      for (const locale of locales) {
        await page.emulateMedia({ media: "screen" });
        await visit(page, "#/");
        await page.getByRole("button", { name: locale }).click();
        await visit(page, hash);
        await enter(page);
        for (const size of sizes) {
          await page.setViewportSize(size);
          await settled(page);
          const place = `${name}, ${medium}, ${locale}, ${size.width} × ${size.height}`;
          await expect.poll(() => cutTexts(page), place).toEqual([]);
          // Charts follow a new width one a frame.
          await expect.poll(() => overflow(page), place).toBe(0);
        }
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa"]).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`), `${name}, ${medium}, ${locale}`).toEqual([]);
      }
    });
  }
}

test("every page that the navigation leads to is looked at above", async ({ page }) => {
  await openWithSample(page);
  const hashes = await page.getByRole("navigation").getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hashes.filter((hash) => !Object.values(pages).includes(hash ?? ""))).toEqual([]);
});

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
