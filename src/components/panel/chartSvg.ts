import type { Chart } from "../../charts/chart.ts";
import { init } from "./echarts.ts";

/**
 * The chart as an SVG of its own, for paper or for a file, `width` CSS px wide, its words as text that can be searched for.
 * `idPrefix` must differ between the charts of one document: ids are ECharts' own and would collide otherwise.
 */
export function chartSvg({ option, height }: Chart, width: number, idPrefix: string): string {
  const drawing = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    drawing.setOption(option);
    return withOwnIds(withoutInlineStyle(drawing.renderToSVGString({ useViewBox: true })), idPrefix);
  } finally {
    drawing.dispose();
  }
}

/**
 * Hover styles mean nothing there, and a content security policy may forbid both style sheets and style attributes
 * in markup: fonts become the presentation attributes that SVG has for them.
 */
function withoutInlineStyle(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ class="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => declarations.split(";").map(attribute).join(""));
}

function attribute(declaration: string): string {
  const [name = "", value = ""] = declaration.split(":").map((part) => part.trim());
  const [, weight = "", size = "", family = ""] = (name === "font" && /^(?:normal )*(?:(\w+) )?([\d.]+px) (.+)$/.exec(value)) || [];
  if (size) return `${weight && ` font-weight="${weight}"`} font-size="${size}" font-family="${family}"`;
  return name.startsWith("font-") ? ` ${name}="${value}"` : "";
}

/** ECharts names things `zr<instance>-<kind><number>`, where it defines them and where it refers to them. */
function withOwnIds(svg: string, idPrefix: string): string {
  return svg.replace(/(\bid="|url\(#|href="#)zr\d+-/g, `$1${idPrefix}-`);
}
