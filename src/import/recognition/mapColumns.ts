import type { Directory } from "../../clean/department.ts";
import type { Cells } from "../../csv/cells.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { FileContext } from "../layout/context.ts";
import type { Decisions, RuleOff } from "../decisions/decisions.ts";
import type { Layout } from "../layout/layout.ts";
import { cellContext, type MappedColumn } from "../cleaning/rawColumns.ts";
import { recogniseStated, unrecognised, type Recognition } from "./recognise.ts";
import { recogniseCells } from "./recogniseCells.ts";
import { rulesOffIn } from "./rulesOff.ts";
import { mappingBy, templateFor, type Template } from "./templates.ts";

/** What the columns of a file mean, and who said so. */
export interface ColumnMeaning {
  readonly recognition: Recognition;
  /** The template that told, or `null`. */
  readonly template: Template | null;
  readonly mapped: readonly MappedColumn[];
  readonly rulesOff: readonly RuleOff[];
}

interface Knowledge {
  readonly datasets: readonly Dataset[];
  readonly directory: Directory;
  readonly templates?: readonly Template[];
  readonly plain?: boolean;
}

/** The dataset and the field of each column: told for this file, else by a template for its headings, else recognised. */
export function mapColumns(cells: Cells, layout: Layout, context: FileContext, decisions: Decisions, known: Knowledge): ColumnMeaning {
  const { headings } = layout;
  const { datasets, directory, templates = [], plain = false } = known;
  const template = plain || decisions.mapping !== null ? null : templateFor(headings, templates, datasets);
  const stated = decisions.mapping ?? (template && mappingBy(template, headings));
  const found = plain ? unrecognised(headings) : recogniseCells(cells, layout, context, known);
  const recognition = stated === null ? found : recogniseStated(stated, datasets, found, template === null ? "told" : "template");
  const rulesOff = rulesOffIn(decisions, template);
  const mapped = recognition.mapping.flatMap((field, column): MappedColumn[] => {
    if (field === null) return [];
    const off = new Set(rulesOff.flatMap((one) => (one.field === field.id ? [one.rule] : [])));
    return [{ field, column, context: cellContext(headings[column], context, directory, { unit: stated?.units[column] ?? null, rulesOff: off }) }];
  });
  return { recognition, template, mapped, rulesOff };
}
