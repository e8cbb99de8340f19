import { type ChartStyle, darker } from "./style.ts";

/** A pattern in ECharts' terms, drawn in light strokes over the colour. */
interface Decal {
  readonly symbol?: "circle";
  readonly symbolSize?: number;
  readonly dashArrayX: (number | number[])[];
  readonly dashArrayY: number[];
  readonly rotation?: number;
}

// None for the first: a solid is the easiest of all to tell from a pattern.
const decals: readonly (Decal | null)[] = [
  null,
  { dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  { symbol: "circle", symbolSize: 0.7, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0] },
  { dashArrayX: [1, 0], dashArrayY: [2, 4] },
  { dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: Math.PI / 4 },
  { dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: Math.PI / 2 },
];

/** How a filled mark of a series looks: on paper outlined and, where there are several series, patterned. */
export function fill(colour: string, series: number, of: number, style: ChartStyle) {
  if (!style.paper) return { color: colour };
  const outline = { color: colour, borderColor: darker(colour), borderWidth: 1 };
  const decal = of > 1 ? decals[series % decals.length] : null;
  // A copy each time: ECharts writes its defaults into the object that it is given.
  return decal ? { ...outline, decal: { color: "#ffffffb3", ...decal } } : outline;
}
