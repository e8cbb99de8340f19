import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/clean/day.ts";
import { disputes, waiting } from "../../../src/datasets/disputes.ts";
import { documents, expired, expiring } from "../../../src/datasets/documents.ts";
import { overdue as overduePetitions, petitions } from "../../../src/datasets/petitions.ts";
import { overdue as overdueTasks, tasks } from "../../../src/datasets/tasks.ts";
import type { Vote } from "../../../src/datasets/vote.ts";
import type { Table } from "../../../src/table/table.ts";
import { NO, UNKNOWN, YES } from "../../../src/table/weights.ts";
import { tinyTable } from "./tinyTable.ts";

const end = dayOf(2017, 12, 31);
const names = new Map([[YES, "yes"], [NO, "no"], [UNKNOWN, "?"]]);

function votes(vote: Vote, table: Table): (string | undefined)[] | null {
  const cast = vote(table);
  return cast === null ? null : Array.from(cast, (one) => names.get(one));
}

describe("tasks that are late", () => {
  const { due, status, completed, task } = tasks.fields;

  test("are those past their day and not done; a deadline in words has no day to miss", () => {
    const table = tinyTable([
      [due, ["2017-06-30", "2017-06-30", "长期坚持", "2017-12-31", "2017-10-31", null]],
      [status, ["已完成", "正在推进", "正在推进", "正在推进", "滞后", "正在推进"]],
    ]);
    expect(votes(overdueTasks(end), table)).toEqual(["no", "yes", "no", "no", "yes", "no"]);
  });

  test("what is due after the last completion that the ledger tells is not late yet", () => {
    const table = tinyTable([[due, ["2017-06-30", "2017-10-31"]], [completed, ["2017-07-03", null]]]);
    expect(votes(overdueTasks(end), table)).toEqual(["no", "no"]);
  });

  test("cannot be told where nobody says what is done", () => {
    expect(votes(overdueTasks(end), tinyTable([[task, ["甲"]], [due, ["2017-06-30"]]]))).toBeNull();
  });
});

describe("documents and their validity", () => {
  const { published, effective, validity, validTo, status } = documents.fields;
  const table = tinyTable([
    [published, ["2012-11-05", "2013-01-21", "2017-03-01", "2014-08-25", "2012-01-01", "2012-11-05"]],
    [effective, ["2012-12-05", "2013-02-20", null, "2014-09-24", "2012-01-01", "2012-12-05"]],
    [validity, ["5年", "2013-02-20至2018-02-19", "5年", "长期", "5年", "5年"]],
    [validTo, [null, null, null, null, null, "2020-12-31"]],
    [status, ["现行有效", "现行有效", null, "现行有效", "废止", "现行有效"]],
  ]);

  test("past it, unless repealed; a stated last day goes before the term", () => {
    expect(votes(expired(end), table)).toEqual(["yes", "no", "no", "?", "no", "no"]);
  });

  test("within 90 days of it", () => {
    expect(votes(expiring(end), table)).toEqual(["no", "yes", "no", "?", "no", "no"]);
  });

  test("a document that is called 现行有效 after its end is named", () => {
    const later = tinyTable([[published, ["2012-11-05", "2018-01-02"]], [validity, ["5年", "5年"]], [status, ["现行有效", "现行有效"]]]);
    const [check] = documents.checks;
    expect(check.find(later, () => 1)).toMatchObject({ checked: 2, wrong: 1, faults: [{ row: 0 }] });
  });
});

describe("reviews that wait for their decision", () => {
  const { procedure, filed, closed, outcome } = disputes.fields;
  const table = tinyTable([
    [procedure, ["行政复议", "行政复议", "行政复议", "行政诉讼", "行政复议", "行政复议"]],
    [filed, ["2017-10-01", "2017-12-01", "2017-05-01", "2017-01-01", "2017-05-01", "2017-03-01"]],
    [closed, [null, null, "2017-07-15", null, "2017-06-01", null]],
    [outcome, ["审理中", null, "维持", "审理中", "维持", "维持"]],
  ]);

  test("are those of 40 days and more; a lawsuit has no such limit, and a decision without a day tells nothing", () => {
    expect(votes(waiting(end), table)).toEqual(["yes", "no", "no", "?", "no", "?"]);
  });

  test("the check names them, and those that were decided after 60", () => {
    const [check] = disputes.checks;
    const found = check.find(table, () => 1);
    expect(found).toMatchObject({ checked: 4, wrong: 2 });
    expect(found?.faults.map(({ words }) => words?.zh)).toEqual(["受理 61 天未作决定", "受理 75 天后作出决定"]);
  });
});

describe("petitions past their day", () => {
  const { received, due, closed, status } = petitions.fields;

  test("are those settled after it, and those that are open beyond it", () => {
    const table = tinyTable([
      [received, ["2017-01-05", "2017-01-05", "2017-09-01", "2017-12-20", "2017-02-01"]],
      [due, ["2017-03-06", "2017-03-06", "2017-10-31", "2018-02-18", null]],
      [closed, ["2017-02-01", "2017-03-09", null, null, "2017-03-01"]],
      [status, ["办结", "办结", "办理中", "办理中", "办结"]],
    ]);
    expect(votes(overduePetitions(end), table)).toEqual(["no", "yes", "yes", "no", "?"]);
  });
});
