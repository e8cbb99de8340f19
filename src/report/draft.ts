import { partsOf, type Day } from "../clean/day.ts";
import { formatPercent, formatQuantity } from "../clean/format.ts";
import { grouped } from "../clean/round.ts";
import type { Metric, MetricAnswer } from "../metrics/metric.ts";
import { draftSections, type DraftPiece, type DraftSlot } from "./draftSections.ts";

/** A run of a draft: words, or a metric's figure as words; of one without data `text` is the blank to fill. */
export type DraftPart = string | { readonly metric: Metric; readonly answer: MetricAnswer | null; readonly text: string };

export interface DraftParagraph {
  /** （一）深入推进政府职能转变。 */
  readonly heading: string;
  readonly parts: readonly DraftPart[];
}

/** Two full-width blanks in brackets, as a form leaves room to fill in. */
export const BLANK = "（　　）";

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * The report's paragraphs, filled from what the data says; what it does not say is left blank and never invented. A
 * sentence about what there is no metric of is left out, and so is a paragraph without a sentence.
 */
export function draftReport(metrics: readonly Metric[], answers: readonly MetricAnswer[]): readonly DraftParagraph[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const written = draftSections.flatMap(({ heading, sentences }) => {
    const parts = sentences.flatMap((pieces) => sentenceParts(pieces, byId, answers));
    return parts.length === 0 ? [] : [{ heading, parts }];
  });
  return written.map(({ heading, parts }, i) => ({ heading: `（${NUMERALS[i] ?? i + 1}）${heading}。`, parts }));
}

function sentenceParts(pieces: readonly DraftPiece[], metrics: ReadonlyMap<string, Metric>, answers: readonly MetricAnswer[]): DraftPart[] {
  const parts = pieces.flatMap((piece): DraftPart[] => {
    if (typeof piece === "string") return [piece];
    const metric = metrics.get(piece.metric);
    const answer = answers.find(({ id }) => id === piece.metric) ?? null;
    return metric === undefined ? [] : [{ metric, answer, text: figureText(metric, answer?.value ?? null, piece.as) }];
  });
  return parts.length === pieces.length ? parts : [];
}

/** A draft as plain text, a paragraph a line. */
export function draftText(title: string, paragraphs: readonly DraftParagraph[]): string {
  return [title, ...paragraphs.map(({ heading, parts }) => heading + parts.map((part) => (typeof part === "string" ? part : part.text)).join(""))].join("\n");
}

/** As offices write it, without its unit: 192.55万, 5300, 99.38%, 9月29日; a change with its direction, 减少48. */
function figureText({ unit }: Metric, value: number | null, as: DraftSlot["as"]): string {
  if (value === null) return BLANK;
  if (unit.kind === "rate") return formatPercent(value);
  if (unit.kind === "day") return dayText(value as Day);
  if (as === "change") return (value < 0 ? "减少" : "增加") + amount(Math.abs(value));
  return amount(value);
}

/** Texts do not group thousands; from ten thousand on they count in 万. */
function amount(value: number): string {
  const { text, unit } = formatQuantity(value, { unit: "count", locale: "zh", words: { zh: "", en: "" } });
  return unit === "" ? grouped(value).replaceAll(",", "") : text.replaceAll(",", "") + unit;
}

function dayText(day: Day): string {
  const { month, day: d } = partsOf(day);
  return `${month}月${d}日`;
}
