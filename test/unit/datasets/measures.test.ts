import { describe, expect, test } from "vitest";
import { dayOf, yearPeriod } from "../../../src/clean/day.ts";
import { approvalItemCount, approvalItems } from "../../../src/datasets/approvalItems.ts";
import { accepted, cases, completedCases, onTime } from "../../../src/datasets/cases.ts";
import { countedWhere, type Measure } from "../../../src/datasets/measure.ts";
import { permits, permitsIssued } from "../../../src/datasets/permits.ts";
import { overdue, petitions, petitionsReceived, petitionsSettled } from "../../../src/datasets/petitions.ts";
import { powerItems, powers } from "../../../src/datasets/powers.ts";
import { done, tasks } from "../../../src/datasets/tasks.ts";
import { rate, sharePerLabel } from "../../../src/datasets/total.ts";
import { purchaseAmount, purchaseBudget, tradeAmount, tradeProjects, trades } from "../../../src/datasets/trades.ts";
import { visits, visitTotal } from "../../../src/datasets/visits.ts";
import { nothingPicked } from "../../../src/datasets/view.ts";
import { allRows, type Table } from "../../../src/table/table.ts";
import { sum } from "../../../src/table/weights.ts";
import { tinyTable } from "./tinyTable.ts";

function total(measure: Measure, table: Table): number | null {
  const measured = measure(table);
  return measured === null ? null : sum(allRows(table), measured.weights);
}

describe("cases", () => {
  const { received, promised, completed, department, acceptedCount, completedCount, onTimeCount } = cases.fields;
  const detail = tinyTable([
    [received, ["2017-01-03", "2017-01-04", "2017-01-05", "2017-01-06"]],
    [promised, ["2017-01-10", "2017-01-10", "2017-01-10", null]],
    [completed, ["2017-01-10", "2017-01-11", null, "2017-01-06"]],
  ]);
  const summary = tinyTable([
    [received, ["2017-01-01", "2017-02-01"]],
    [acceptedCount, [1200, 800]],
    [completedCount, [1100, 890]],
    [onTimeCount, [1090, 880]],
  ]);

  test("detail: each row is accepted, a day of completion completes it, on time is up to the promised day itself", () => {
    expect(total(accepted, detail)).toBe(4);
    expect(total(completedCases, detail)).toBe(3);
    expect(total(onTime, detail)).toBe(1);
  });

  test("summary: the counts are added, and a month may complete what it carried over", () => {
    expect(total(accepted, summary)).toBe(2000);
    expect(total(completedCases, summary)).toBe(1990);
    expect(total(onTime, summary)).toBe(1970);
  });

  test("detail and a summary in one table: the summary's counts and the detail's rows, each by its own", () => {
    const mixed = tinyTable(
      [
        [received, ["2017-01-01", "2017-02-03", "2017-02-03", "2017-02-04", "2017-02-05"]],
        [promised, [null, "2017-02-10", "2017-02-10", "2017-02-10", null]],
        [completed, [null, "2017-02-10", "2017-02-11", null, "2017-02-06"]],
        [department, [null, "公安局", "公安局", "公安局", "民政局"]],
        [acceptedCount, [1200, null, null, null, null]],
        [completedCount, [1100, null, null, null, null]],
        [onTimeCount, [1090, null, null, null, null]],
      ],
      [1, 4],
    );
    expect(total(accepted, mixed)).toBe(1204);
    expect(total(completedCases, mixed)).toBe(1103);
    expect(total(onTime, mixed)).toBe(1091);
    const all = { table: mixed, rows: allRows(mixed), period: yearPeriod(2017), picked: nothingPicked };
    expect(rate(all, onTime, completedCases), "the case without a promise is no part of the rate").toBe(1091 / 1102);
    expect(sharePerLabel(all, department, onTime, completedCases)).toEqual(new Map([["", { part: 1090, whole: 1100 }], ["公安局", { part: 1, whole: 2 }]]));
  });

  test("cases without a promise cannot tell whether they kept it", () => {
    const unpromised = tinyTable([[received, ["2017-01-03"]], [promised, [null]], [completed, ["2017-01-04"]]]);
    expect(total(onTime, unpromised)).toBeNull();
    expect(total(completedCases, unpromised)).toBe(1);
  });

  test("neither a count nor a day of completion: nobody knows", () => {
    const dayless = tinyTable([[received, ["2017-01-03"]]]);
    expect(total(completedCases, dayless)).toBeNull();
    expect(total(onTime, dayless)).toBeNull();
  });
});

describe("rows of a summary that are judged", () => {
  const { due, closed, status: state, petitionCount, settledCount } = petitions.fields;
  // Three that were late, four in time, of two nobody knows; then two of detail.
  const table = tinyTable(
    [
      [petitions.fields.received, ["2017-01-03", "2017-01-03", "2017-01-03", "2017-01-03", "2017-01-04"]],
      [due, ["2017-03-04", "2017-03-04", null, "2017-03-04", "2017-03-04"]],
      [closed, ["2017-03-06", "2017-03-01", null, "2017-03-07", null]],
      [state, ["办结", "办结", null, "办结", "办理中"]],
      [petitionCount, [3, 4, 2, null, null]],
    ],
    [3, 2],
  );
  const late = countedWhere(overdue(dayOf(2017, 12, 31)), petitionCount);

  test("count as many as each states, rows of detail one each", () => {
    expect(total(petitionsReceived, table)).toBe(11);
    expect(total(petitionsSettled, table)).toBe(8);
    expect(total(late, table)).toBe(5);
  });

  test("what a summary states itself goes before what is judged of it", () => {
    const stated = tinyTable([[state, ["办结", "办理中", "办结"]], [petitionCount, [3, 4, 5]], [settledCount, [2, 1, null]]]);
    expect(total(petitionsSettled, stated)).toBe(2 + 1 + 5);
  });

  test("where no row can be judged nobody knows", () => {
    const undated = tinyTable([[due, [null, null]], [state, ["办理中", null]], [petitionCount, [3, 4]]]);
    expect(total(late, undated)).toBeNull();
  });

  test("a ledger of tasks in sums has as many done as its rows state", () => {
    const { status, taskCount } = tasks.fields;
    expect(total(countedWhere(done, taskCount), tinyTable([[status, ["已完成", "正在推进", "已完成"]], [taskCount, [20, 7, 3]]]))).toBe(23);
  });
});

describe("counted lists", () => {
  const lists: readonly (readonly [string, Measure, Table, Table])[] = [
    [
      "approval items",
      approvalItemCount,
      tinyTable([[approvalItems.fields.item, ["取水许可", "采矿权登记"]]]),
      tinyTable([[approvalItems.fields.itemCount, [101, 40]]]),
    ],
    ["permits", permitsIssued, tinyTable([[permits.fields.holder, ["甲", "乙"]]]), tinyTable([[permits.fields.issuedCount, [100, 41]]])],
    ["powers", powerItems, tinyTable([[powers.fields.item, ["甲", "乙"]]]), tinyTable([[powers.fields.itemCount, [140, 1]]])],
    ["trades", tradeProjects, tinyTable([[trades.fields.projectName, ["甲", "乙"]]]), tinyTable([[trades.fields.projectCount, [90, 51]]])],
  ];

  test.each(lists)("%s: one for each row of a list, the sum of a summary", (_, measure, detail, summary) => {
    expect(total(measure, detail)).toBe(2);
    expect(total(measure, summary)).toBe(141);
  });
});

describe("trades", () => {
  const { category, budget, amount } = trades.fields;
  const table = tinyTable([
    [category, ["工程建设", "政府采购", "土地使用权", "工程建设", null]],
    [budget, [1000, 500, 800, 0, 100]],
    [amount, [950, 450, 1200, 700, null]],
  ]);

  test("the deal amounts add up over all categories", () => {
    expect(total(tradeAmount, table)).toBe(950 + 450 + 1200 + 700);
  });

  test("savings are measured on purchases whose budget and deal are both known: no land, no 0 for unknown", () => {
    expect(total(purchaseBudget, table)).toBe(1500);
    expect(total(purchaseAmount, table)).toBe(1400);
  });

  test("a file without categories counts as purchases", () => {
    const uncategorised = tinyTable([
      [budget, [1000, 500]],
      [amount, [950, 450]],
    ]);
    expect(total(purchaseBudget, uncategorised)).toBe(1500);
  });

  test("without any budget it is not known what was saved on", () => {
    expect(total(purchaseBudget, tinyTable([[amount, [950]]]))).toBeNull();
    expect(total(purchaseAmount, tinyTable([[amount, [950]]]))).toBeNull();
  });
});

describe("visits", () => {
  const { visits: visited, pageViews } = visits.fields;

  test("visits where a file has them, however many pages were viewed", () => {
    const table = tinyTable([
      [visited, [10, 20]],
      [pageViews, [31, 62]],
    ]);
    expect(total(visitTotal, table)).toBe(30);
  });

  test("page views where a file has no visits, beside a file that has them", () => {
    const table = tinyTable(
      [
        [visited, [10, 20, null, null]],
        [pageViews, [31, 62, 7, 8]],
      ],
      [2, 2],
    );
    expect(total(visitTotal, table)).toBe(45);
  });

  test("a day without visits in a file that counts them stays a gap", () => {
    const table = tinyTable([
      [visited, [10, null]],
      [pageViews, [31, 62]],
    ]);
    expect(total(visitTotal, table)).toBe(10);
  });

  test("page views alone", () => {
    expect(total(visitTotal, tinyTable([[pageViews, [31, 62]]]))).toBe(93);
    expect(total(visitTotal, tinyTable([[visits.fields.ips, [5]]]))).toBeNull();
  });
});
