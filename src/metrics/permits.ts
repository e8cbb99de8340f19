import { permits, permitsIssued } from "../datasets/permits.ts";
import { permitsDecidedBy, permitsOf } from "../datasets/permitsInForce.ts";
import { total } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import type { Metric } from "./metric.ts";
import { permits件 } from "./nouns.ts";

/** Figures of 行政许可. */
export const permitMetrics: readonly Metric[] = [
  {
    id: "permits.granted",
    dataset: permits,
    label: { zh: "作出行政许可", en: "Permits granted" },
    unit: { kind: "count", noun: permits件 },
    definition: { zh: "期内作出许可决定的件数", en: "Permit decisions in the period" },
    wording: { terms: ["作出行政许可", "行政许可决定", "核发许可", "颁发许可", "办理行政许可"] },
    compute: (now) => total(now, permitsIssued),
    change: "growth",
  },
  {
    id: "permits.inForce",
    dataset: permits,
    label: { zh: "期末有效许可", en: "Permits in force" },
    unit: { kind: "count", noun: permits件 },
    definition: { zh: "导入的许可中，期末仍在有效期内、未被撤销或注销的件数；未注明截止日期的计为长期有效", en: "Of the imported permits, those in force at the end of the period; one without an end holds until withdrawn" },
    wording: { terms: ["有效许可", "有效期内的许可", "在有效期内"] },
    compute: inForce,
    rowsBehind: (now) => ({ period: permitsDecidedBy(now).period, subset: "inForce" }),
    change: "none",
  },
  {
    id: "permits.expiring90",
    dataset: permits,
    label: { zh: "90日内到期许可", en: "Permits expiring within 90 days" },
    unit: { kind: "count", noun: permits件 },
    definition: { zh: "期末有效许可中，期末后 90 日内到期的件数", en: "Of the permits in force at the end of the period, those that expire within 90 days after it" },
    wording: { terms: ["90日内到期", "九十日内到期", "即将到期"] },
    // None that expires is 0 where there are permits in force, and unknown where there are none.
    compute: (now) => (inForce(now) === null ? null : (total(permitsOf("expiring90", now), permitsIssued) ?? 0)),
    rowsBehind: (now) => ({ period: permitsDecidedBy(now).period, subset: "expiring90" }),
    change: "none",
  },
];

/** Files that do not say until when a permit holds cannot tell. */
function inForce(now: Slice): number | null {
  return now.table.columns.has(permits.fields.validTo.id) ? total(permitsOf("inForce", now), permitsIssued) : null;
}
