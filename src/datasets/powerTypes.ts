import type { Dimension } from "./dimension.ts";
import type { CategoryValue } from "./field.ts";

/** What kind of power a matter, an item or a record is: one meaning wherever it stands. */
export const powerType: Dimension = { id: "powerType", name: { zh: "事项类型", en: "Kind of power" } };

/**
 * The ten kinds of administrative power and 公共服务, as 国办发〔2015〕21号 groups them.
 * Matched by name: codes differ from one province's platform to the next.
 */
export const powerTypes: readonly CategoryValue[] = [
  { zh: "行政许可", en: "Licensing", aliases: ["许可", "许可类", "行政审批"] },
  { zh: "行政处罚", en: "Penalty", aliases: ["处罚", "处罚类"] },
  { zh: "行政强制", en: "Coercive measure", aliases: ["强制", "强制类", "行政强制措施", "行政强制执行"] },
  { zh: "行政征收", en: "Levy", aliases: ["征收", "征收类", "行政征用", "行政征收征用"] },
  { zh: "行政给付", en: "Benefit", aliases: ["给付", "给付类"] },
  { zh: "行政检查", en: "Inspection", aliases: ["检查", "检查类", "行政监督检查", "监督检查"] },
  { zh: "行政确认", en: "Confirmation", aliases: ["确认", "确认类"] },
  { zh: "行政奖励", en: "Award", aliases: ["奖励", "奖励类"] },
  { zh: "行政裁决", en: "Adjudication", aliases: ["裁决", "裁决类"] },
  {
    zh: "其他行政权力",
    en: "Other power",
    // 其他权利 is a slip that platforms print in their own headings.
    aliases: ["其他权力", "其他权利", "其他行政权利", "其它行政权力", "其它权力", "其他行政职权", "其他职权", "其他类", "其他", "其它"],
  },
  { zh: "公共服务", en: "Public service", aliases: ["公共服务事项", "公共服务类", "便民服务", "服务事项"] },
];
