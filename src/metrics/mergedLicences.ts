import { departmentsOf } from "../clean/department.ts";
import { mergedLicenceItems, mergedLicences } from "../datasets/mergedLicences.ts";
import { total } from "../datasets/total.ts";
import { extent } from "../table/days.ts";
import { labelsIn } from "../table/read.ts";
import type { Metric } from "./metric.ts";

/** Figures of 多证合一. */
export const mergedLicenceMetrics: readonly Metric[] = [
  {
    id: "mergedLicences.departments",
    dataset: mergedLicences,
    label: { zh: "多证合一涉及部门", en: "Departments whose licences merged" },
    unit: { kind: "count", noun: { zh: "个部门", en: "departments" } },
    definition: { zh: "涉企证照事项的主管部门去重计数", en: "Distinct departments of the licences merged into one" },
    wording: { terms: ["#个部门…涉企证照", "#个部门…证照", "#个部门…多证合一", "多证合一涉及部门"] },
    compute: ({ table, rows }) => new Set(labelsIn(table, rows, mergedLicences.fields.department).flatMap(departmentsOf)).size || null,
    change: "difference",
  },
  {
    id: "mergedLicences.items",
    dataset: mergedLicences,
    label: { zh: "涉企证照事项", en: "Merged licences" },
    unit: { kind: "count", noun: { zh: "项", en: "licences" } },
    definition: { zh: "“多证合一”整合的涉企证照事项数", en: "Licences and filings that the business licence took in" },
    wording: { terms: ["涉企证照事项", "涉企证照", "多证合一事项", "证照事项"] },
    compute: (now) => total(now, mergedLicenceItems),
    change: "difference",
  },
  {
    id: "mergedLicences.firstIssued",
    dataset: mergedLicences,
    label: { zh: "首张“多证合一”执照", en: "First merged licence" },
    unit: { kind: "day" },
    definition: { zh: "最早的首照日期", en: "The earliest day on which a merged licence was issued" },
    wording: { terms: ["第一张“多证合一”营业执照", "首张“多证合一”营业执照", "第一张多证合一营业执照", "首张多证合一营业执照", "首张营业执照", "首张“多证合一”执照", "第一张", "首张"] },
    compute: ({ table, rows }) => extent(table, rows, mergedLicences.fields.firstIssued)?.from ?? null,
    rowsBehind: () => ({ filled: [mergedLicences.fields.firstIssued.id] }),
    change: "none",
  },
];
