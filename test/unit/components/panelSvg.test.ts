import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/charts/textWidth.ts";
import { panelSvg, PICTURE_MARGINS } from "../../../src/components/panel/panelSvg.ts";
import { wrappedText } from "../../../src/components/panel/wrappedText.ts";
import { samples, screen } from "../charts/samples.ts";

function text(lines: ReturnType<typeof wrappedText>): string[] {
  return lines.map((line) => line.map((run) => run.text).join(""));
}

describe("a sentence in lines", () => {
  const sentence = ["全年受理 ", { strong: "1,925,485" }, " 件，办结 ", { strong: "1,913,574" }, " 件；", { strong: "11月" }, "受理最多，", { strong: "2月" }, "最少。"];

  test("none is wider than its room, nothing is lost, numbers stay whole and closing signs begin no line", () => {
    for (const room of [90, 120, 200, 333]) {
      const lines = text(wrappedText(sentence, room, 14));
      expect(lines.join("")).toBe("全年受理 1,925,485 件，办结 1,913,574 件；11月受理最多，2月最少。");
      for (const line of lines) {
        expect(textWidth(line.trimEnd(), 14)).toBeLessThanOrEqual(room + 14);
        expect(line).not.toMatch(/^[，。；）]/);
        expect(line).not.toMatch(/\d,$/);
      }
    }
  });

  test("what is emphasised stays so over a break", () => {
    expect(wrappedText([{ strong: "格尔木市水利局" }], 60, 14).flat().every(({ strong }) => strong)).toBe(true);
  });

  test("English breaks between words", () => {
    expect(text(wrappedText(["Cases accepted over the year"], 80, 14)).map((line) => line.trim())).toEqual(["Cases", "accepted", "over the", "year"]);
  });
});

describe("a panel as a picture", () => {
  const width = 560 + PICTURE_MARGINS;
  const chart = samples["bars"]!(screen);
  const { svg, height } = panelSvg({ id: "casesByMonth", title: "受理与办结 <按月>", sentence: ["全年受理 ", { strong: "1,925,485" }, " 件。"], notes: ["统计期 2017年", "来源：A&B.csv · 12 行"], chart, width });
  const words = svg.replace(/<[^>]*>/g, "");

  test("it says what it shows, of when and from where, whatever signs the names have", () => {
    for (const said of ["受理与办结 &lt;按月&gt;", "全年受理 1,925,485 件。", "统计期 2017年", "来源：A&amp;B.csv · 12 行"]) expect(words).toContain(said);
  });

  test("the chart is in it, and all of it has room", () => {
    expect(svg.match(/<svg /g)).toHaveLength(2);
    expect(words).toContain("12月");
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(height).toBeGreaterThan(chart.height + 100);
    const lines = [...svg.matchAll(/<text x="24" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...lines)).toBeLessThan(height - 4);
  });
});
