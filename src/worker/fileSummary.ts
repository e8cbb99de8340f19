import { lineOf } from "../csv/cells.ts";
import type { ImportedFile } from "../import/importFile.ts";
import type { ImportedSummary } from "./api.ts";

/** A file as lists show it. */
export function summaryOf({ id, report, notices, recognition, template, header, context, cells, decisions, key, fingerprint, overlaps }: ImportedFile): ImportedSummary {
  const candidates = recognition.candidates.map(({ dataset, score, mapping, lacks }) => ({
    dataset: dataset.id,
    score,
    mapping: mapping.map((field) => field?.id ?? null),
    lacks: lacks.map((group) => group.map(({ heading }) => heading)),
  }));
  const last = decisions.layout?.last ?? null;
  return {
    ...{ id, report, notices, decisions, key, fingerprint, overlaps },
    recognition: { verdict: recognition.verdict, candidates, template },
    layout: {
      ...{ header, last },
      headerLine: header && lineOf(cells, header.first),
      lastLine: last === null ? null : lineOf(cells, Math.min(last, cells.records - 1)),
    },
    context: { year: context.year, units: context.units },
  };
}
