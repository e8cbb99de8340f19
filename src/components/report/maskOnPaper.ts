import { checkIdentityNumber } from "../../clean/code.ts";
import { maskIdentity, maskPerson, maskPhone } from "../../clean/mask.ts";
import type { FileOutline } from "../../import/report.ts";
import { maskRaw } from "../rows/maskRaw.ts";

type Column = FileOutline["columns"][number];

/** Headings of columns that hold people's names, where no field says so. */
const PERSON = /姓名|(?:联系|申请|申办|经办|填报|负责|代表|当事|办事|来访|举报|投诉)人/;

/**
 * A cell as it may go on paper, which is handed on: masked by its field; in a column without one, by the heading. Identity
 * and mobile numbers are masked wherever they stand, such as in a remark.
 */
export function maskOnPaper(dataset: string | null, column: Column | undefined, raw: string): string {
  const isPerson = column !== undefined && column.field === null && PERSON.test(column.source.replace(/\s/g, ""));
  return maskNumbers(isPerson ? maskPerson(raw) : maskRaw(dataset, column?.field ?? null, raw));
}

function maskNumbers(text: string): string {
  return text
    .replace(/(?<!\d)\d{17}[\dXx](?!\d)/g, (id) => (checkIdentityNumber(id) === "ok" ? maskIdentity(id) : id))
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, maskPhone);
}
