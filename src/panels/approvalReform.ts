import { waterfall } from "../charts/waterfall.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { approvalItemCount, approvalItems } from "../datasets/approvalItems.ts";
import { perLabel } from "../datasets/total.ts";
import { filterLabels } from "../table/filter.ts";
import { labelsIn } from "../table/read.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { many, spoken } from "./wording.ts";

/** Items by decision; `formed` is what the merged ones became, `null` where the files do not name it. */
interface Data {
  readonly cancelled: number;
  readonly merged: number;
  readonly formed: number | null;
  readonly converted: number;
  readonly suspended: number;
  readonly retained: number;
  /** Under decisions of other words, such as 新增; they enter neither side of the ledger. */
  readonly others: number;
}

const title: Words = { zh: "审批事项改革", en: "Approval items: the reform ledger" };
const { decision, mergedInto } = approvalItems.fields;

export const approvalReform = definePanel<Data>({
  id: "approvalReform",
  page: "approvals",
  order: 2,
  overview: 5,
  width: 5,
  dataset: approvalItems,
  needs: [decision],
  along: [decision],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    return waterfall(
      {
        start: { name: locale === "zh" ? "清理前" : "Before", value: before(data) },
        steps: stepsOf(data).map(({ name, change }) => ({ name: name[locale], change })),
        end: { name: locale === "zh" ? "清理后" : "After" },
      },
      { unit: approvalItems.unit[locale], description: spoken(title, sentence(data, locale), locale) },
      style,
    );
  },
  rowsBehind: (data, { index }) => {
    const steps = stepsOf(data);
    if (index === 0) return { title: { zh: "清理前的审批事项", en: "Items before the review" }, labels: { [decision.id]: decided } };
    if (index > steps.length) return { title: after, labels: { [decision.id]: ["保留", "合并"] } };
    const { label, name } = steps[index - 1];
    return { title: { zh: label, en: name.en }, labels: { [decision.id]: [label] } };
  },
});

const after: Words = { zh: "清理后的审批事项（保留及合并）", en: "Items after the review: retained and merged" };
const decided = ["取消", "合并", "转为其他", "暂缓实施", "保留"] as const;

function compute({ now }: PanelInput): Data | null {
  const counts = perLabel(now, decision, approvalItemCount);
  if (counts === null) return null;
  const [cancelled, merged, converted, suspended, retained] = decided.map((label) => counts.get(label) ?? 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ledger = cancelled + merged + converted + suspended + retained;
  return ledger === 0 ? null : { cancelled, merged, formed: formedBy(now), converted, suspended, retained, others: all - ledger };
}

function formedBy({ table, rows }: PanelInput["now"]): number | null {
  return labelsIn(table, filterLabels(table, rows, decision, ["合并"]), mergedInto).length || null;
}

function before({ cancelled, merged, converted, suspended, retained }: Data): number {
  return cancelled + merged + converted + suspended + retained;
}

/** Steps that change nothing are left out. */
function stepsOf({ cancelled, merged, formed, converted, suspended }: Data) {
  return [
    { label: "取消", name: { zh: "取消", en: "Cancelled" }, change: -cancelled },
    { label: "合并", name: { zh: "合并减少", en: "Merged" }, change: -(merged - (formed ?? merged)) },
    { label: "转为其他", name: { zh: "转为其他", en: "Converted" }, change: -converted },
    { label: "暂缓实施", name: { zh: "暂缓实施", en: "Suspended" }, change: -suspended },
  ].filter(({ change }) => change !== 0);
}

function sentence(data: Data, locale: Locale): Sentence {
  const { merged, formed, retained, others } = data;
  const zh = locale === "zh";
  const [start, end] = [before(data), retained + (formed ?? merged)];
  const head = zh ? say`清理前 ${formatExact(start)} 项，清理后 ${formatExact(end)} 项` : say`${many(start, "item")} before the review, ${formatExact(end)} after it`;
  const rest = zh ? say`；另有 ${formatExact(others)} 项为其他处理，未计入` : say`; ${many(others, "item")} under other decisions not counted`;
  return [...head, ...(merged > 0 ? mergedWords(data, zh) : []), ...goneWords(data, zh), ...(others > 0 ? rest : []), zh ? "。" : "."];
}

/** How the end comes about; merged items whose outcome no file names count in full. */
function mergedWords({ merged, formed, retained }: Data, zh: boolean): Sentence {
  if (formed === null) return zh ? say`；合并的 ${merged} 项未注明合并后事项，未计减少` : say`; what ${many(merged, "merged item")} became is not stated, so they count in full`;
  return zh ? say`，即保留 ${formatExact(retained)} 项、${merged} 项合并成的 ${formed} 项` : say`: ${formatExact(retained)} retained, and ${formed} that ${merged} were merged into`;
}

/** That items converted or suspended are no longer counted is a reading of the decision, and said to be. */
function goneWords({ converted, suspended }: Data, zh: boolean): Sentence {
  if (converted + suspended === 0) return [];
  return zh ? say`；转为其他和暂缓实施的 ${formatExact(converted + suspended)} 项不再计入` : say`; the ${formatExact(converted + suspended)} converted or suspended no longer count`;
}
