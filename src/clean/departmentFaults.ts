import { validDay } from "./day.ts";
import { departmentsOf } from "./department.ts";
import type { Department } from "./departments.ts";
import { comparable } from "./text.ts";
import type { Words } from "./words.ts";

/** What is wrong with one department of a table, as a sentence. */
export interface DepartmentFault {
  /** Its place in the table, from 0. */
  readonly index: number;
  readonly words: Words;
}

/** All that keeps a table from naming departments beyond doubt; none for a table that may be used. */
export function departmentFaults(departments: readonly Department[]): DepartmentFault[] {
  const official = new Set(departments.map(({ name }) => name));
  const named = new Map<string, Department>();
  return departments.flatMap((department, index) =>
    [...nameFaults(department), ...sharedNames(department, named), ...successorFaults(department, official), ...dateFaults(department)].map((words) => ({ index, words })),
  );
}

function nameFaults({ name, short }: Department): Words[] {
  if (name === "") return [emptyName];
  return [name, ...short].filter((one) => departmentsOf(one).join() !== one).map(splitWords);
}

/** Enters the names of a department among those of the earlier ones, which share none of them. */
function sharedNames(department: Department, named: Map<string, Department>): Words[] {
  const keys = new Map([department.name, ...department.short].filter((one) => one !== "").map((one) => [comparable(one), one]));
  return [...keys].flatMap(([key, written]) => {
    const other = named.get(key);
    named.set(key, other ?? department);
    if (other === undefined) return [];
    return [other.name === department.name ? twiceWords(other.name) : sharedWords(written, other.name, department.name)];
  });
}

function successorFaults({ name, successor }: Department, official: ReadonlySet<string>): Words[] {
  if (successor === undefined) return [];
  if (successor === name) return [ownSuccessorWords(name)];
  return official.has(successor) ? [] : [successorWords(name, successor)];
}

function dateFaults({ name, from, until }: Department): Words[] {
  const wrong = [from, until].filter((date) => date !== undefined).filter((date) => !isIsoDay(date));
  if (wrong.length > 0) return wrong.map((date) => dateWords(name, date));
  return from !== undefined && until !== undefined && until < from ? [orderWords(name)] : [];
}

function isIsoDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && validDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

const emptyName: Words = { zh: "部门名称是空的，请填写。", en: "The department has no name. Please give it one." };

function splitWords(name: string): Words {
  return {
    zh: `“${name}”中有顿号、逗号、分号或换行，会被当作几个部门。请去掉。`,
    en: `“${name}” holds a comma, a semicolon or a line break, and would be taken for several departments. Please remove it.`,
  };
}

function twiceWords(name: string): Words {
  return { zh: `“${name}”在表中出现了两次，请只留一处。`, en: `“${name}” is in the table twice. Please keep one of the two.` };
}

function sharedWords(written: string, first: string, second: string): Words {
  return {
    zh: `“${written}”同时是“${first}”和“${second}”的名称或简称，无法确定指哪一个。请只留一处。`,
    en: `“${written}” is a name of both “${first}” and “${second}”, so nobody can tell which is meant. Please keep it with one of them.`,
  };
}

function ownSuccessorWords(name: string): Words {
  return { zh: `“${name}”的承接部门不能是它自己，请改选。`, en: `“${name}” cannot be its own successor. Please choose another.` };
}

function successorWords(name: string, successor: string): Words {
  return {
    zh: `“${name}”的承接部门“${successor}”不在表中。请先添加该部门，或改选、清空承接部门。`,
    en: `“${successor}”, the successor of “${name}”, is not in the table. Add it first, or choose another successor or none.`,
  };
}

function dateWords(name: string, date: string): Words {
  return { zh: `“${name}”的日期“${date}”不对，请写成 2019-03-31 这样的日期。`, en: `“${date}”, a date of “${name}”, is not valid. Please write it as in 2019-03-31.` };
}

function orderWords(name: string): Words {
  return { zh: `“${name}”的停用日期早于启用日期，请更正。`, en: `“${name}” ends before it begins. Please correct the dates.` };
}
