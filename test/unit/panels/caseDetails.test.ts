import { describe, expect, it, test } from "vitest";
import { cases, suspectedOverdue } from "../../../src/datasets/cases.ts";
import { rowsOf } from "../../../src/datasets/rowsOf.ts";
import { nothingPicked, slicesOf } from "../../../src/datasets/view.ts";
import { panelById } from "../../../src/panels/all.ts";
import type { Table } from "../../../src/table/table.ts";
import { tinyTable, type TinyValue } from "../datasets/tinyTable.ts";
import { sampleSlices, year2017 } from "./sampleTables.ts";

const { department, item, received, promised, completed, status, acceptedCount, completedCount } = cases.fields;

function slices(table: Table) {
  return slicesOf(cases, table, { period: year2017, compare: "lastYear", ...nothingPicked });
}

function computed(id: string, table: Table): unknown {
  return panelById(id).compute(slices(table));
}

function said(id: string, data: unknown, locale: "zh" | "en" = "zh"): string {
  return panelById(id).sentence(data, locale).map((part) => (typeof part === "string" ? part : part.strong)).join("");
}

/** One case a row: department, received, promised, completed, status. */
function caseTable(...rows: readonly (readonly TinyValue[])[]): Table {
  return tinyTable([department, received, promised, completed, status].map((field, i) => [field, rows.map((row) => row[i] ?? null)]));
}

describe("办理用时", () => {
  const table = caseTable(
    ["水利局", "2017-09-29", "2017-10-13", "2017-09-30"], // 1: the Saturday was worked
    ["水利局", "2017-09-29", "2017-10-13", "2017-10-09"], // 2: and the Monday after the holiday
    ["水利局", "2017-09-29", "2017-10-13", "2017-09-29"], // 0: on the spot
    ["水利局", "2017-09-29", "2017-10-13", null], // open: not counted
    ["林业局", "2017-03-01", null, "2017-03-08"], // 5, nothing promised
  );

  test("by department, the slowest first: the median and ninth decile that did occur, beside what was promised", () => {
    expect(computed("casesWorkdays", table)).toEqual({
      rows: [
        { label: "林业局", cases: 1, median: 5, ninth: 5, limit: null },
        { label: "水利局", cases: 3, median: 1, ninth: 2, limit: 6 },
      ],
      departments: 2,
      all: { cases: 4, median: 1, ninth: 5, limit: 6 },
      beyond: 0,
    });
  });

  test("says of how many cases it speaks", () => {
    const data = computed("casesWorkdays", table);
    expect(said("casesWorkdays", data)).toBe("2 个部门报送了逐件明细，办结 4 件：一半在 1 个工作日内办结，九成在 5 个工作日内；林业局用时最长，九成在 5 个工作日内。");
    expect(said("casesWorkdays", data, "en")).toBe("2 departments sent cases one by one, 4 completed: half took at most 1 working day, nine in ten at most 5; 林业局 took longest, nine in ten at most 5.");
  });

  test("days beyond the calendar of holidays are counted out, not guessed", () => {
    const old = tinyTable([[department, ["水利局", "水利局"]], [received, ["2017-03-01", "2017-03-01"]], [completed, ["2017-03-02", "2027-01-04"]]]);
    const data = computed("casesWorkdays", old);
    expect(data).toMatchObject({ all: { cases: 1, median: 1 }, beyond: 1 });
    expect(said("casesWorkdays", data)).toContain("另有 1 件不在节假日资料所及的 2004年至2026年，未计");
  });

  test("a summary knows no days", () => {
    const summary = tinyTable([[department, ["水利局"]], [received, ["2017-03-01"]], [acceptedCount, [20]], [completedCount, [19]], [completed, [null]]]);
    expect(computed("casesWorkdays", summary)).toBeNull();
  });

  test("the rows behind a department are its completed cases", () => {
    const panel = panelById("casesWorkdays");
    const where = panel.rowsBehind(panel.compute(slices(table)), { series: 0, index: 1 });
    expect(where && [...rowsOf(cases, table, { period: year2017, ...nothingPicked }, where)]).toEqual([0, 1, 2]);
  });
});

describe("疑似超期", () => {
  it.each([
    [1, "completed a day late", ["水利局", "2017-03-01", "2017-03-10", "2017-03-11", "办结"]],
    [0, "completed on the last day", ["水利局", "2017-03-01", "2017-03-10", "2017-03-10", "办结"]],
    [1, "open, and promised for a day before the last that the file knows", ["水利局", "2017-03-01", "2017-06-29", null, "办理中"]],
    [0, "open, and promised for that last day", ["水利局", "2017-03-01", "2017-06-30", null, "办理中"]],
    [1, "open, without a status", ["水利局", "2017-03-01", "2017-03-10", null, null]],
    [0, "sent back: nobody waits for it", ["水利局", "2017-03-01", "2017-03-10", null, "退回"]],
    [0, "withdrawn", ["水利局", "2017-03-01", "2017-03-10", null, "撤回"]],
    [1, "completed late, whatever the status says", ["水利局", "2017-03-01", "2017-03-10", "2017-03-20", "撤回"]],
    [null, "nothing promised: cannot tell", ["水利局", "2017-03-01", null, "2017-03-20", "办结"]],
  ] as const)("%s: %s", (vote, _reason, row) => {
    const table = caseTable(row, ["民政局", "2017-06-01", null, "2017-06-30", "办结"]);
    expect(suspectedOverdue(table)?.weights[0]).toBe(vote ?? 2);
  });

  test("each file is as old as the last day that it knows", () => {
    const fields = [department, received, promised, completed] as const;
    const rows = [["水利局", "2017-03-01", "2017-04-10", null], ["水利局", "2017-03-02", "2017-03-20", "2017-03-09"], ["民政局", "2017-12-01", "2017-12-20", "2017-12-29"]];
    const table = tinyTable(fields.map((field, i) => [field, rows.map((row) => row[i])]), [2, 1]);
    expect(Array.from(suspectedOverdue(table)?.weights ?? [])).toEqual([0, 0, 1]);
  });

  const table = caseTable(
    ["水利局", "2017-03-01", "2017-03-10", "2017-03-20", "办结"],
    ["水利局", "2017-03-01", "2017-03-10", null, "办理中"],
    ["水利局", "2017-03-01", "2017-03-10", "2017-03-02", "办结"],
    ["民政局", "2017-06-01", "2017-07-01", "2017-06-30", "办结"],
    ["教育局", "2017-06-01", null, "2017-06-30", "办结"],
  );

  test("by department, with what is still open; one that promises nothing is left out, one without any has 0", () => {
    const data = computed("casesOverdue", table);
    expect(data).toMatchObject({ rows: [{ label: "水利局", value: 2, open: 1 }, { label: "民政局", value: 0, open: 0 }], overdue: 2, open: 1, promised: 4, lastYear: null });
    expect(said("casesOverdue", data)).toMatch(/^载明承诺日期的 4 件中，疑似超期 2 件，占 50%，其中仍在办 1 件；水利局最多，2 件。听证.*故称疑似。$/);
    expect(said("casesOverdue", data, "en")).toMatch(/^Of 4 cases with a promised day 2 \(50%\) are suspected to be overdue, 1 of them still open; 水利局 has most, 2\./);
  });

  test("none overdue is said so", () => {
    expect(said("casesOverdue", computed("casesOverdue", caseTable(["民政局", "2017-06-01", "2017-07-01", "2017-06-30", "办结"])))).toBe("载明承诺日期的 1 件中，没有超过承诺日期的。");
  });

  test("its rows are one click away", () => {
    const panel = panelById("casesOverdue");
    const where = panel.rowsBehind(panel.compute(slices(table)), { series: 0, index: 0 });
    expect(where && [...rowsOf(cases, table, { period: year2017, ...nothingPicked }, where)]).toEqual([0, 1]);
  });

  test("in the sample, a mark opens as many rows as it shows", () => {
    const panel = panelById("casesOverdue");
    const { now, before } = sampleSlices("cases");
    const data = panel.compute({ now, before });
    const style = { width: 560, paper: false, locale: "zh", reducedMotion: true } as const;
    panel.chart(data, style).table.rows.forEach(({ cells }, index) => {
      const where = panel.rowsBehind(data, { series: 0, index });
      expect(where && rowsOf(cases, now.table, { period: year2017, ...nothingPicked }, where).length).toBe(cells[0].value);
    });
  });
});

describe("申请最多的事项", () => {
  test("rows that name no matter are not one; departments and cases are of those that do", () => {
    const table = tinyTable([
      [department, ["水利局", "水利局", "林业局", "公安局"]],
      [received, ["2017-03-01", "2017-03-02", "2017-03-02", "2017-03-01"]],
      [item, ["取水许可", "取水许可", "林木采伐许可", null]],
      [acceptedCount, [null, null, null, 500]],
    ]);
    const data = computed("casesByItem", table);
    expect(data).toMatchObject({ rows: [{ label: "取水许可", value: 2 }, { label: "林木采伐许可", value: 1 }], departments: 2, items: 2, accepted: 3, lastYear: null });
    expect(said("casesByItem", data)).toBe("2 个部门报送了逐件明细，受理 3 件，涉及 2 个事项；“取水许可”最多。");
    expect(said("casesByItem", data, "en")).toBe("2 departments sent cases one by one, 3 accepted, of 2 matters; “取水许可” leads.");
  });

  test("without departments it speaks of cases alone", () => {
    const data = computed("casesByItem", tinyTable([[received, ["2017-03-01"]], [item, ["取水许可"]]]));
    expect(said("casesByItem", data)).toBe("逐件明细中受理 1 件，涉及 1 个事项；“取水许可”最多。");
  });
});

test("the sample's details are 4,074 cases of 4 departments, counted beside the summary of the others", () => {
  const { now } = sampleSlices("cases");
  expect(panelById("casesByItem").compute({ now, before: null })).toMatchObject({ departments: 4, items: 14, accepted: 4074 });
  expect(panelById("casesWorkdays").compute({ now, before: null })).toMatchObject({ departments: 4, all: { cases: 4022 }, beyond: 0 });
});
