import * as rules from "../../clean/rules.ts";
import type { Rule } from "../../clean/result.ts";
import type { Words } from "../../clean/words.ts";
import { datasetById } from "../../datasets/all.ts";
import * as fillRules from "../../import/cleaning/fillRules.ts";

/** The heading of a dataset's field; of a plain table, whose fields nobody named, the file's own. */
export function fieldHeading(dataset: string | null, field: string): Words {
  return (dataset === null ? undefined : datasetById(dataset).fields[field]?.heading) ?? asWritten(field);
}

/** What a rule is called; a report of another version may carry an id that is not known any more. */
export function ruleLabel(id: string): Words {
  return labels.get(id) ?? asWritten(id);
}

function asWritten(text: string): Words {
  return { zh: text, en: text };
}

// A constant is one rule or a record of them, such as the unit conversions by quantity.
const labels = new Map(
  [...Object.values(rules), ...Object.values(fillRules)]
    .flatMap((one): readonly Rule[] => ("id" in one ? [one] : Object.values(one)))
    .map(({ id, label }) => [id, label]),
);
