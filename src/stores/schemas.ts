import * as v from "valibot";
import { encodings } from "../csv/encoding.ts";
import type { Department } from "../clean/departments.ts";
import type { Decisions, Remembered } from "../import/decisions/decisions.ts";
import type { Choice } from "../report/match.ts";
import type { Template } from "../import/recognition/templates.ts";
import type { PageLayout } from "./panelOrder.ts";

// What is read back from this machine's memory or from a file may be of another version, or edited by hand.

const text = v.string();
const named = v.pipe(text, v.trim(), v.nonEmpty());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const department: v.GenericSchema<Department> = v.object({
  name: named,
  short: v.array(text),
  successor: v.exactOptional(text),
  from: v.exactOptional(text),
  until: v.exactOptional(text),
});
export const departmentsSchema: v.GenericSchema<Department[]> = v.array(department);

const templateColumn = v.object({ heading: named, field: v.nullable(text), unit: v.nullable(text), rulesOff: v.array(text) });

const template: v.GenericSchema<Template> = v.object({
  id: named,
  name: named,
  dataset: v.nullable(text),
  columns: v.pipe(v.array(templateColumn), v.nonEmpty()),
});
export const templatesSchema: v.GenericSchema<Template[]> = v.array(template);

const decisions: v.GenericSchema<Decisions> = v.object({
  encoding: v.nullable(v.picklist(encodings)),
  delimiter: v.nullable(text),
  layout: v.nullable(v.object({ header: v.nullable(v.object({ first: index, last: index })), last: v.nullable(index) })),
  mapping: v.nullable(v.object({ dataset: v.nullable(text), fields: v.array(v.nullable(text)), units: v.array(v.nullable(text)) })),
  rulesOff: v.array(v.object({ field: text, rule: text })),
  cells: v.array(v.object({ record: index, column: index, raw: text, text, note: text, at: text })),
  rows: v.array(v.object({ record: index, verdict: v.picklist(["accepted", "leftOut"]), note: text, at: text })),
  leftOut: v.boolean(),
});
export const rememberedSchema: v.GenericSchema<Remembered[]> = v.array(v.object({ key: text, fingerprint: v.nullable(text), decisions }));

export const choicesSchema: v.GenericSchema<Choice[]> = v.array(v.object({ key: named, metric: v.nullable(text) }));

export const pageLayoutsSchema: v.GenericSchema<PageLayout[]> = v.array(v.object({ page: text, order: v.array(text), hidden: v.array(text) }));
