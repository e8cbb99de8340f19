import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { ChartStyle } from "../../../src/charts/style.ts";
import { chartSvg } from "../../../src/components/panel/chartSvg.ts";
import { frame } from "../../../src/i18n/frame.ts";
import { panels } from "../../../src/panels/all.ts";
import type { Panel } from "../../../src/panels/panel.ts";
import { sampleSlices } from "./sampleTables.ts";

// Pictures to be looked at: open gallery/index.html in a browser after a change, and commit them if you like what you see.
const style: ChartStyle = { width: 0, paper: false, locale: "zh", reducedMotion: true };

/** CSS px that a panel's chart has on a window of 1440, beside the sidebar and within its card. */
function chartWidth({ width }: Panel<unknown>): number {
  const [room, gap, card] = [1192, 14, 34];
  return Math.floor(((room + gap) / 12) * width - gap - card);
}

describe.each(panels.map((panel) => [panel.id, panel] as const))("%s", (id, panel) => {
  test("its picture on the sample data", async () => {
    const width = chartWidth(panel);
    const data = panel.compute(sampleSlices(panel.dataset.id));
    const svg = chartSvg(panel.chart(data, { ...style, width }), width, id).replaceAll("><", ">\n<");
    await expect(svg).toMatchFileSnapshot(`gallery/${id}.svg`);
  });
});

test("one page shows them all, with what they are called and say", async () => {
  await expect(indexPage()).toMatchFileSnapshot("gallery/index.html");
});

test("no picture is left of a panel that is gone", async () => {
  const pictures = (await readdir("test/unit/panels/gallery")).filter((name) => name.endsWith(".svg"));
  expect(pictures.filter((name) => !panels.some(({ id }) => name === `${id}.svg`))).toEqual([]);
});

function indexPage(): string {
  const pages = [...new Set(panels.map(({ page }) => page))];
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>政览 · 全部图表</title>
<style>
body { margin: 24px; background: #f4f5f3; color: #1b2733; font: 14px/1.55 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
section { display: flex; flex-wrap: wrap; gap: 14px; align-items: flex-start; }
article { padding: 12px 16px; border: 1px solid #e2e5e2; border-radius: 8px; background: #fff; }
h2 { margin: 0; font-size: 15px; }
p { margin: 0 0 6px; color: #55626e; font-size: 13px; }
b { color: #1b2733; }
img { display: block; }
</style>
${pages.map((page) => `<h1>${frame.zh.nav[page]}</h1>\n<section>\n${panels.filter((panel) => panel.page === page).map(article).join("\n")}\n</section>`).join("\n")}
</html>
`;
}

function article(panel: Panel<unknown>): string {
  const sentence = panel.sentence(panel.compute(sampleSlices(panel.dataset.id)), "zh").map((run) => (typeof run === "string" ? run : `<b>${run.strong}</b>`));
  return `<article style="width: ${chartWidth(panel)}px">\n<h2>${panel.title.zh}</h2>\n<p>${sentence.join("")}</p>\n<img src="${panel.id}.svg" alt="" width="${chartWidth(panel)}">\n</article>`;
}
