import type { Field, Quantity } from "./field.ts";

const UNITS: Readonly<Record<Quantity, readonly string[]>> = {
  money: ["元", "千元", "万元", "百万元", "亿元"],
  count: ["件", "千件", "万件"],
  rate: ["%", "‰"],
  duration: ["秒", "分钟", "小时", "天"],
  days: ["天", "小时"],
  plain: [],
};

/** The units in which offices state a field's numbers, to choose from; none for other fields and plain numbers. */
export function usualUnits(field: Field): readonly string[] {
  return field.kind === "number" ? UNITS[field.quantity] : [];
}
