import type { Words } from "../clean/words.ts";
import { approvalItemCount, approvalItems } from "../datasets/approvalItems.ts";
import { filterLabels } from "../table/filter.ts";
import { labelsIn } from "../table/read.ts";
import type { Metric } from "./metric.ts";
import { items项 } from "./nouns.ts";
import { totalOfLabels } from "./totalOfLabels.ts";

/** Figures of 行政审批事项调整. */
export const approvalItemMetrics: readonly Metric[] = [
  decided("cancelled", { zh: "取消审批事项", en: "Items cancelled" }, "取消", ["取消行政审批事项", "取消审批事项", "取消行政许可事项", "取消"]),
  decided("mergedFrom", { zh: "合并前事项", en: "Items merged" }, "合并", ["#项合并为", "#项合并成", "#项归并为", "#项整合为", "合并前事项", "合并行政审批事项", "合并审批事项", "合并"]),
  {
    id: "approvalItems.mergedInto",
    dataset: approvalItems,
    label: { zh: "合并后事项", en: "Items after merging" },
    unit: { kind: "count", noun: items项 },
    definition: { zh: "合并后事项名称去重计数", en: "Distinct items that others were merged into" },
    wording: { terms: ["合并为#项", "合并成#项", "归并为#项", "整合为#项", "合并后事项"] },
    compute: ({ table, rows }) => {
      if (!table.columns.has(approvalItems.fields.mergedInto.id)) return null;
      const merged = filterLabels(table, rows, approvalItems.fields.decision, ["合并"]);
      const names = labelsIn(table, merged, approvalItems.fields.mergedInto);
      // Merged items without a name say nothing about how many they became; a list without merged items says none.
      return rows.length === 0 || (names.length === 0 && merged.length > 0) ? null : names.length;
    },
    rowsBehind: () => ({ labels: { [approvalItems.fields.decision.id]: ["合并"] } }),
    change: "difference",
  },
  decided("converted", { zh: "转为其他", en: "Items converted" }, "转为其他", ["转为其他", "转为其它", "转变管理方式", "转为其他权力"]),
  decided("suspended", { zh: "暂缓实施", en: "Items suspended" }, "暂缓实施", ["暂缓实施", "暂不实施", "暂停实施"]),
  decided("retained", { zh: "保留审批事项", en: "Approval items retained" }, "保留", ["保留行政审批事项", "保留审批事项", "保留行政许可事项", "继续保留", "保留"]),
];

/** An approval item's count by what was decided about it. */
function decided(name: string, label: Words, decision: string, terms: readonly string[]): Metric {
  const { decision: field } = approvalItems.fields;
  const labels = { [field.id]: [decision] };
  return {
    id: `approvalItems.${name}`,
    dataset: approvalItems,
    label,
    unit: { kind: "count", noun: items项 },
    definition: { zh: `处理决定为“${decision}”的事项数`, en: `Items whose decision is “${decision}”` },
    wording: { terms },
    // A list without such a decision says that there are none.
    compute: (now) => totalOfLabels(now, approvalItemCount, field, [decision]),
    rowsBehind: () => ({ labels }),
    change: "difference",
  };
}
