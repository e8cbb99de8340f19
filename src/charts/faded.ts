import type { CustomSeriesOption } from "echarts/charts";
import type { Chart, ChartOption } from "./chart.ts";
import { markOf, type Mark } from "./mark.ts";
import { colours } from "./style.ts";

/** Faint beside full colour, yet to be told from the ground, on screen and in toner. */
const OPACITY = 0.28;

type SeriesOption = Extract<NonNullable<ChartOption["series"]>, readonly unknown[]>[number];

/** The chart with some of its marks faded; their numbers and names stay as legible as the others. */
export function faded(chart: Chart, isFaded: (mark: Mark) => boolean): Chart {
  const series = [chart.option.series ?? []].flat();
  return { ...chart, option: { ...chart.option, series: series.map((one) => fadedSeries(one, isFaded)) } };
}

function fadedSeries(series: SeriesOption, isFaded: (mark: Mark) => boolean): SeriesOption {
  const { data } = series;
  if (!Array.isArray(data)) return series;
  const fades = data.map((item) => {
    const mark = markOf({ data: item });
    return mark !== null && isFaded(mark);
  });
  if (!fades.includes(true)) return series;
  if (series.type === "custom") return { ...series, renderItem: fadedShapes(series.renderItem, fades) };
  return Object.assign({}, series, { data: data.map((item: object, i) => (fades[i] ? { ...item, itemStyle: { opacity: OPACITY }, label: { opacity: 1 } } : item)) });
}

type Render = NonNullable<CustomSeriesOption["renderItem"]>;
type Shape = Exclude<ReturnType<Render>, undefined | null>;

function fadedShapes(render: Render | undefined, fades: readonly boolean[]): Render {
  return (params, api) => {
    const shape = render?.(params, api);
    return shape && fades[params.dataIndex] ? fadedShape(shape) : shape;
  };
}

/** Text in a faded cell turns dark: it was written for the full colour. */
function fadedShape(shape: Shape): Shape {
  if (shape.type === "group") return { ...shape, children: shape.children?.map(fadedShape) };
  if (shape.type !== "rect") return shape;
  const text = shape.textContent;
  return {
    ...shape,
    style: { ...shape.style, opacity: OPACITY },
    ...(text ? { textContent: { ...text, style: { ...text.style, fill: colours.secondInk } } } : {}),
  };
}
