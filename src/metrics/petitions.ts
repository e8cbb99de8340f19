import { countedWhere } from "../datasets/measure.ts";
import { overdue, petitions, petitionsReceived, petitionsSettled, settled } from "../datasets/petitions.ts";
import { rate, total } from "../datasets/total.ts";
import type { Metric } from "./metric.ts";
import { petitions件 } from "./nouns.ts";

/** Figures of 信访. */
export const petitionMetrics: readonly Metric[] = [
  {
    id: "petitions.received",
    dataset: petitions,
    label: { zh: "来信来访", en: "Petitions received" },
    unit: { kind: "count", noun: petitions件 },
    definition: { zh: "期内受理的信访件数；汇总表为件次之和", en: "Petitions received in the period; in a summary the sum of its counts" },
    wording: { terms: ["受理群众来信来访", "群众来信来访", "来信来访", "受理信访", "信访件", "信访事项"] },
    compute: (now) => total(now, petitionsReceived),
    change: "difference",
  },
  {
    id: "petitions.settled",
    dataset: petitions,
    label: { zh: "妥善处理", en: "Petitions settled" },
    unit: { kind: "count", noun: petitions件 },
    definition: { zh: "期内受理且已办结的信访件数；汇总表为办结件次之和", en: "Of these, settled; in a summary the sum of its counts" },
    wording: { terms: ["妥善处理", "办结信访", "信访办结", "办结信访件", "妥善办理"] },
    compute: (now) => total(now, petitionsSettled),
    rowsBehind: ({ table }) => (settled(table) === null ? {} : { subset: "settled" }),
    change: "difference",
  },
  {
    id: "petitions.settledRate",
    dataset: petitions,
    label: { zh: "信访办结率", en: "Settled, rate" },
    unit: { kind: "rate" },
    definition: { zh: "妥善处理 ÷ 来信来访", en: "Petitions settled ÷ received" },
    wording: { terms: ["信访办结率", "来信来访…办理率", "来信来访…办结率", "信访…办理率", "信访…办结率", "妥善处理率"] },
    compute: (now) => rate(now, petitionsSettled, petitionsReceived),
    change: "points",
  },
  {
    id: "petitions.overdue",
    dataset: petitions,
    label: { zh: "信访超期", en: "Petitions overdue" },
    unit: { kind: "count", noun: petitions件 },
    definition: {
      zh: "超过限办日期才办结，或至登记表最后日期已超限办日期仍未办结的件数",
      en: "Settled after their day, or past it and not settled as of the last day that the register states",
    },
    wording: { terms: ["信访超期", "超期信访", "超期未办结", "逾期未办结"] },
    compute: (now) => total(now, countedWhere(overdue(now.period.to), petitions.fields.petitionCount)),
    rowsBehind: () => ({ subset: "overdue" }),
    change: "difference",
  },
];
