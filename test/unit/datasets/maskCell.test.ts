import { expect, it } from "vitest";
import type { Field } from "../../../src/datasets/field.ts";
import { cases } from "../../../src/datasets/cases.ts";
import { maskCell } from "../../../src/datasets/maskCell.ts";
import { permits } from "../../../src/datasets/permits.ts";

it.each<[Field, string, string, string]>([
  [cases.fields.applicant, "马国强", "马**", "a name"],
  [cases.fields.applicantId, "632801198001011234", "632801**********34", "an identity number"],
  [permits.fields.creditCode, "632801198001010012", "632801**********12", "a sole trader's identity number in the place of a credit code"],
  [permits.fields.creditCode, "91330000717613656P", "91330000717613656P", "an organisation's code is public"],
  [cases.fields.item, "马国强", "马国强", "no personal field"],
])("%o shows %s as %s: %s", (field, raw, shown) => {
  expect(maskCell(field, raw)).toBe(shown);
});
