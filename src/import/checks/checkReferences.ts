import { comparable } from "../../clean/text.ts";
import { NAMED_FAULTS, type CheckKind } from "../../datasets/check.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Reference } from "../../datasets/reference.ts";
import { columnOf, type Table } from "../../table/table.ts";
import type { Check } from "../report.ts";

const LISTED: CheckKind = "listed";

/** Where at least this share of the names is not on the list, the two name different things, and nothing is said. */
const OTHER_NAMES = 0.5;

/**
 * Whether what a dataset's rows name stands in the lists of other datasets; `tables` are all there are, by dataset.
 * Counted by name, not by row. No check where a list is not there, or where it calls things by other names.
 */
export function checkReferences(dataset: Dataset, table: Table, tables: ReadonlyMap<string, Table>): Check[] {
  return dataset.references.flatMap((reference) => {
    const list = tables.get(reference.list.dataset.id);
    if (list === undefined) return [];
    const asked = namesAsked(reference, table);
    if (asked.size === 0) return [];
    const listed = namesListed(reference, list);
    const missing = [...asked].filter(([name]) => !listed.has(comparable(name))).sort(([, a], [, b]) => b - a);
    if (missing.length >= asked.size * OTHER_NAMES) return [];
    const found = { check: LISTED, field: reference.field.id, stated: asked.size, computed: asked.size - missing.length, ok: missing.length === 0 };
    return [missing.length === 0 ? found : { ...found, ...missingWords(missing, dataset) }];
  });
}

/** The distinct names that are asked, with the number of their rows. */
function namesAsked({ field, asks }: Reference, table: Table): Map<string, number> {
  const column = columnOf(table, field);
  const names = new Map<string, number>();
  if (column === null) return names;
  const { codes, labels } = column;
  const rows = new Uint32Array(labels.length);
  const asked = asks(table);
  for (let row = 0; row < codes.length; row++) if (asked(row)) rows[codes[row]]++;
  rows.forEach((count, code) => code !== 0 && count > 0 && names.set(labels[code], count));
  return names;
}

function namesListed({ list }: Reference, table: Table): Set<string> {
  return new Set(list.names.flatMap((name) => columnOf(table, name)?.labels ?? []).map(comparable));
}

function missingWords(missing: readonly (readonly [name: string, rows: number])[], { unit }: Dataset): Pick<Check, "detail" | "detailEn"> {
  const named = missing.slice(0, NAMED_FAULTS);
  const more = missing.length - named.length;
  return {
    detail: named.map(([name, rows]) => `“${name}”${rows} ${unit.zh}`).join("、") + (more > 0 ? `，另有 ${more} 个` : ""),
    detailEn: named.map(([name, rows]) => `“${name}” (${rows})`).join(", ") + (more > 0 ? `, and ${more} more` : ""),
  };
}
