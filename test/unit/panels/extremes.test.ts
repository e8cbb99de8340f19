import { describe, expect, test } from "vitest";
import type { ChartStyle } from "../../../src/charts/style.ts";
import { textWidth } from "../../../src/charts/textWidth.ts";
import { isoDay, type Day } from "../../../src/clean/day.ts";
import { chartSvg } from "../../../src/components/panel/chartSvg.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import type { Field } from "../../../src/datasets/field.ts";
import { nothingPicked, slicesOf } from "../../../src/datasets/view.ts";
import { panels } from "../../../src/panels/all.ts";
import type { Panel } from "../../../src/panels/panel.ts";
import { tinyTable, type TinyValue } from "../datasets/tinyTable.ts";
import { year2017 } from "./sampleTables.ts";

const LONG = "青海省海西蒙古族藏族自治州格尔木市郭勒木德镇人民政府行政服务和公共资源交易监督管理中心";

/** What a file of a hundred departments has in a row: names of every length, dates all over two years, amounts of every size. */
function cellOf(field: Field, row: number): TinyValue {
  switch (field.kind) {
    case "day":
      return isoDay((year2017.from - 366 + ((row * 7 + field.id.length) % 731)) as Day);
    case "number":
      if (field.quantity === "rate") return ((row * 37) % 100) / 100;
      return ((row * 7919) % 997) * 10 ** (field.quantity === "money" ? row % 7 : row % 2);
    case "category":
      return field.values[row % Math.max(1, field.values.length)]?.zh ?? `类别${row % 9}`;
    default:
      return LONG.slice(0, 2 + (row % LONG.length)) + String(row % 100);
  }
}

function input(dataset: Dataset, rows: number) {
  const table = tinyTable(Object.values(dataset.fields).map((field) => [field, Array.from({ length: rows }, (_, row) => cellOf(field, row))]));
  return slicesOf(dataset, table, { period: year2017, compare: "lastYear", ...nothingPicked });
}

const widths = [320, 440, 560, 760, 1200];
/** A panel that takes the whole width of its page takes all of the paper too. */
const stylesOf = ({ width: columns }: Panel<unknown>) => widths.filter((width) => columns < 12 || width >= 700).flatMap((width): ChartStyle[] =>
  (["zh", "en"] as const).flatMap((locale) => [
    { width, locale, paper: false, reducedMotion: true },
    { width, locale, paper: true, reducedMotion: true },
  ]),
);

/** CSS px at the top that hold unit and legend, which ECharts places by widths that only a browser can measure. */
const HEADER = 46;

/** Texts of a drawing below its legend that reach out of it, by the estimate of their widths, which is on the wide side. */
function cut(svg: string, width: number, height: number): string[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, attributes = "", text = ""]) => {
    const [, dx = "0", dy = "0"] = /transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(attributes) ?? [];
    const at = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1] ?? 12);
    // Of Latin letters the estimate is an eighth over what the fonts take.
    const wide = textWidth(text, size) * (/^[ -~−–]*$/.test(text) ? 0.87 : 1);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
    const left = Number(dx) + at("x") - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
    const middle = Number(dy) + at("y");
    const outside = left < -2 || left + wide > width + 2 || middle < 0 || middle > height;
    return outside && middle > HEADER ? [`${text} at ${Math.round(left)}, ${Math.round(middle)}`] : [];
  });
}

describe.each([
  ["a hundred departments and names of every length", 1200],
  ["a single row", 1],
])("%s", (_, rows) => {
  test.each(panels.map((panel) => [panel.id, panel] as const))("%s is drawn whole at every width, or not at all", (id, panel) => {
    const data = panel.compute(input(panel.dataset, rows));
    if (data === null) return;
    for (const style of stylesOf(panel)) {
      const chart = panel.chart(data, style);
      const place = `${style.width} px, ${style.locale}${style.paper ? ", paper" : ""}`;
      expect(cut(chartSvg(chart, style.width, id), style.width, chart.height), place).toEqual([]);
      expect(panel.sentence(data, style.locale).map((run) => (typeof run === "string" ? run : run.strong)).join("")).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});
