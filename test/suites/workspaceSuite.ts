import { beforeEach, describe, expect, it } from "vitest";
import { yearPeriod, type Day } from "../../src/clean/day.ts";
import { DEPARTMENTS } from "../../src/clean/departments.ts";
import { nothingPicked, type View } from "../../src/datasets/view.ts";
import type { Decisions, RowVerdict } from "../../src/import/decisions/decisions.ts";
import type { Check, Held } from "../../src/import/report.ts";
import type { ImportedSummary, Memory, Progress, WorkspaceApi } from "../../src/worker/api.ts";
import { pageIds } from "../../src/panels/panel.ts";
import { figures2017 } from "./figures2017.ts";

/** The workspace called directly, or through a worker: every answer may be a promise. */
export type Workspace = { readonly [K in keyof WorkspaceApi]: (...args: Parameters<WorkspaceApi[K]>) => PromiseLike<Awaited<ReturnType<WorkspaceApi[K]>>> | ReturnType<WorkspaceApi[K]> };

export interface Driver {
  readonly workspace: Workspace;
  readonly sample: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;
  /** Makes a callback fit to be handed to the workspace. */
  readonly callback: (onProgress: (progress: Progress) => void) => (progress: Progress) => void;
}

const nothingRemembered: Memory = { city: "", departments: DEPARTMENTS, templates: [], remembered: [] };

const whole2017: View = { period: yearPeriod(2017), compare: "lastYear", ...nothingPicked };

/** What the page relies on, whether the workspace is a function in Node or a worker in the browser. */
export function workspaceSuite({ workspace, sample, callback }: Driver): void {
  const add = (content: BlobPart, name: string) => workspace.add(new File([content], name), callback(() => undefined));

  beforeEach(async () => {
    await workspace.configure(nothingRemembered);
    await workspace.clear();
  });

  /** Changes what was decided about a file, as the page does. */
  async function decide(name: string, change: Partial<Decisions>): Promise<ImportedSummary> {
    const { id, decisions } = await fileNamed(name);
    const again = await workspace.decide(id, { ...decisions, ...change });
    if (!again.ok) throw new Error(again.failure.reason);
    return fileNamed(name);
  }

  async function fileNamed(name: string): Promise<ImportedSummary> {
    const file = (await workspace.summary()).files.find(({ report }) => report.name === name);
    if (file === undefined) throw new Error(`no file ${name}`);
    return file;
  }

  async function heldIn(name: string): Promise<readonly Held[]> {
    return workspace.held((await fileNamed(name)).id, 0, 10);
  }

  const rowsOf = async (dataset: string) => (await workspace.summary()).datasets.find(({ id }) => id === dataset)?.rows ?? 0;

  async function addSample(): Promise<void> {
    for (const { name, bytes } of await sample()) expect((await add(bytes as BlobPart, name)).ok).toBe(true);
  }

  describe("with the sample data", () => {
    it("comes to the figures of the city's report, each through its rows", async () => {
      await addSample();
      const { metrics } = await workspace.answer("overview", whole2017);
      const values = Object.fromEntries(metrics.map(({ id, value }) => [id, value]));
      expect(values).toMatchObject(figures2017);
    });

    it("has nothing to say about any file, by itself or beside the others", async () => {
      await addSample();
      const { files } = await workspace.summary();
      const failed = (checks: readonly Check[]) => checks.filter(({ ok }) => !ok);
      expect(files.map(({ notices, overlaps, report: { name, rows, checks } }) => ({ name, notices, overlaps, duplicate: rows.duplicate, held: rows.held, failed: failed(checks) })))
        .toEqual(files.map(({ report: { name } }) => ({ name, notices: [], overlaps: null, duplicate: 0, held: 0, failed: [] })));
      const listed = files.flatMap(({ report }) => report.checks.filter(({ check }) => check === "listed").map(({ field }) => `${String(report.dataset)} ${field}`));
      expect(new Set(listed)).toEqual(new Set(["approvalItems item", "cases item", "permits permitName"]));
    });

    it("answers every panel of every page, and compares with 2016", async () => {
      await addSample();
      for (const page of pageIds) {
        const { panels } = await workspace.answer(page, whole2017);
        expect(panels.length).toBeGreaterThanOrEqual(3);
        expect(panels.filter(({ missing }) => missing !== null)).toEqual([]);
        expect(panels.every(({ source }) => source.files.length > 0 && source.checks.failed === 0)).toBe(true);
      }
    });

    it("gives answers that stay as they are when others are asked for", async () => {
      await addSample();
      const spring: View = { ...whole2017, period: { from: (whole2017.period.from + 59) as Day, to: (whole2017.period.from + 150) as Day } };
      for (const page of pageIds) {
        const answer = await workspace.answer(page, spring);
        const asGiven = structuredClone(answer);
        await workspace.answer(page, { ...spring, departments: ["公安局"] });
        await workspace.answer(page, { ...whole2017, compare: "previous" });
        expect(answer).toEqual(asGiven);
        expect(await workspace.answer(page, spring)).toEqual(asGiven);
      }
    });

    it("tells how figures ran over the months: what is counted adds up to the figure, this year and last", async () => {
      await addSample();
      const { metrics } = await workspace.answer("overview", whole2017);
      const trends = await workspace.trends(whole2017);
      expect(trends.map(({ id }) => id)).toEqual(["cases.accepted", "cases.rate", "trades.amount", "visits.total"]);
      const sum = (values: readonly (number | null)[] | null) => (values ?? []).reduce<number>((all, value) => all + (value ?? 0), 0);
      for (const { id, values, before } of trends) {
        expect(values, id).toHaveLength(12);
        const whole = metrics.find((metric) => metric.id === id);
        if (id === "cases.rate") expect(values.every((rate) => rate !== null && rate > 0.9 && rate < 1)).toBe(true);
        else expect([sum(values), sum(before)], id).toEqual([expect.closeTo(whole?.value ?? NaN, 2), expect.closeTo(whole?.before ?? NaN, 2)]);
      }
      expect(await workspace.trends({ ...whole2017, period: { from: whole2017.period.from, to: (whole2017.period.from + 40) as Day } }), "two months make no line").toEqual([]);
    });

    it("gives the rows behind a figure a page at a time, masked, each with file and line", async () => {
      await addSample();
      const page = await workspace.rows({ dataset: "permits", view: whole2017, where: null, page: 0, sort: null });
      expect(page.total).toBe(486);
      expect(page.rows).toHaveLength(100);
      const holder = page.columns.findIndex(({ field }) => field === "holder");
      expect(page.rows.every(({ cells, line, file }) => cells[holder].text.includes("*") && line > 1 && file !== "")).toBe(true);
      const last = await workspace.rows({ dataset: "permits", view: whole2017, where: null, page: 4, sort: null });
      expect(last.rows).toHaveLength(86);
    });

    it("narrows figures and rows alike by department", async () => {
      await addSample();
      const view = { ...whole2017, departments: ["公安局"] };
      const { metrics } = await workspace.answer("overview", view);
      const accepted = metrics.find(({ id }) => id === "cases.accepted")?.value;
      const rows = await workspace.rows({ dataset: "cases", view, where: null, page: 0, sort: null });
      expect(accepted).toBeGreaterThan(0);
      expect(accepted).toBeLessThan(figures2017["cases.accepted"]);
      expect(rows.counted).toBe(accepted);
    });

    it("says nothing rather than 0 where the period has no data", async () => {
      await addSample();
      const { metrics, panels } = await workspace.answer("overview", { ...whole2017, period: yearPeriod(2011) });
      expect(metrics.filter(({ value }) => value !== null)).toEqual([]);
      expect(panels.filter(({ data }) => data !== null)).toEqual([]);
    });
  });

  it("puts a department's files of two months and two encodings together", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,市公安局,2017-01-03\r\n", "一月.csv");
    await add("\ufeff受理编号,办理部门,受理时间\r\nB2,公安局,2017/2/4\r\nB3,公安局,2017年2月5日\r\n", "二月.csv");
    const { departments, years, datasets } = await workspace.summary();
    expect({ departments, years, datasets }).toEqual({ departments: ["公安局"], years: [2017], datasets: [{ id: "cases", rows: 3 }] });
  });

  describe("names that should stand on the list of another file", () => {
    const approvals = (...items: readonly string[]) => `事项名称,审批部门,调整方式,调整日期\r\n${items.map((item) => `${item},公安局,保留,2017-03-01\r\n`).join("")}`;
    const list = (...items: readonly string[]) => `部门名称,权力类型,事项名称\r\n${items.map((item) => `公安局,行政许可,${item}\r\n`).join("")}`;
    const listedIn = async (name: string) => (await fileNamed(name)).report.checks.filter(({ check }) => check === "listed");

    it("are named where they do not, and only as long as the list is there", async () => {
      await add(approvals("旅馆业许可", "印章业许可", "焰火许可"), "审批事项.csv");
      expect(await listedIn("审批事项.csv")).toEqual([]);
      await add(list("旅馆业许可", "印章业许可", "典当业许可"), "权责清单.csv");
      expect(await listedIn("审批事项.csv")).toMatchObject([{ field: "item", stated: 3, computed: 2, ok: false, detail: "“焰火许可”1 项" }]);
      expect(await listedIn("权责清单.csv")).toEqual([]);
      const { files } = await workspace.report();
      expect(files[0].checks.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(["listed"]);
      await workspace.remove((await fileNamed("权责清单.csv")).id);
      expect(await listedIn("审批事项.csv")).toEqual([]);
    });

    it("are found in whichever file of the list has them, but not in one that does not count", async () => {
      await add(list("旅馆业许可", "印章业许可"), "权责清单（一）.csv");
      await add(list("焰火许可", "典当业许可"), "权责清单（二）.csv");
      await add(approvals("旅馆业许可", "印章业许可", "焰火许可"), "审批事项.csv");
      expect(await listedIn("审批事项.csv")).toMatchObject([{ stated: 3, computed: 3, ok: true }]);
      await decide("权责清单（二）.csv", { leftOut: true });
      expect(await listedIn("审批事项.csv")).toMatchObject([{ stated: 3, computed: 2, ok: false }]);
    });
  });

  it("names a file that is gone when something is decided about it", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,市公安局,2017-01-03\r\n", "一月.csv");
    const { id, decisions } = await fileNamed("一月.csv");
    await workspace.remove(id);
    expect(await workspace.decide(id, decisions)).toEqual({ ok: false, name: "一月.csv", failure: { reason: "cancelled" } });
  });

  it("does not count the same content twice, whatever the file is called", async () => {
    const content = "办件编号,受理部门,受理日期\r\nB1,市公安局,2017-01-03\r\n";
    await add(content, "一月.csv");
    expect(await add(content, "一月(1).csv")).toEqual({ ok: false, name: "一月(1).csv", failure: { reason: "sameContent", as: "一月.csv" } });
    expect((await workspace.summary()).files).toHaveLength(1);
  });

  it("lets a newer edition of a file take the place of the earlier one", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,市公安局,2017-01-03\r\n", "一月.csv");
    await add("办件编号,受理部门,受理日期\r\nB1,市公安局,2017-01-03\r\nB2,市公安局,2017-01-04\r\n", "一月.csv");
    const { files, datasets } = await workspace.summary();
    expect(files.map(({ report }) => report.rows.kept)).toEqual([2]);
    expect(datasets).toEqual([{ id: "cases", rows: 2 }]);
  });

  it("counts a row that two files bring once, and says so", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-02-03\r\n", "一季度.csv");
    await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-02-03\r\nB3,公安局,2017-06-03\r\n", "上半年.csv");
    const { files, datasets } = await workspace.summary();
    expect(datasets).toEqual([{ id: "cases", rows: 3 }]);
    expect(files[1].report.rows).toMatchObject({ read: 4, kept: 1, duplicate: 2, excluded: 1 });
    expect(files[1].notices[0].zh).toContain("2 行");
    await workspace.remove(files[0].id);
    expect((await workspace.summary()).datasets).toEqual([{ id: "cases", rows: 3 }]);
  });

  describe("a row that contradicts another file's", () => {
    const at = { note: "按窗口记录", at: "2018-01-05T02:00:00Z" };
    const judged = (record: number, verdict: RowVerdict["verdict"]) => ({ rows: [{ record, verdict, ...at }] });

    beforeEach(async () => {
      await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-02-03\r\n", "一季度.csv");
      await add("办件编号,受理部门,受理日期\r\nB2,公安局,2017-02-05\r\nB3,公安局,2017-06-03\r\n", "上半年.csv");
    });

    it("is held with both to be seen side by side", async () => {
      const [row] = await heldIn("上半年.csv");
      const { id } = await fileNamed("一季度.csv");
      expect(row).toMatchObject({ line: 2, record: 1, reason: "与《一季度.csv》第 3 行办件编号相同而内容不同", raw: "B2,公安局,2017-02-05", rival: { file: id, record: 2, line: 3 } });
      expect((await workspace.preview(id, 2, 1))[0].cells).toEqual(["B2", "公安局", "2017-02-03"]);
      expect(await rowsOf("cases")).toBe(3);
    });

    it("counts in place of the other, where the clerk takes the later", async () => {
      await decide("一季度.csv", judged(2, "leftOut"));
      await decide("上半年.csv", judged(1, "accepted"));
      expect([await heldIn("上半年.csv"), await rowsOf("cases")]).toEqual([[], 3]);
      const { rows } = await workspace.rows({ dataset: "cases", view: whole2017, where: null, page: 0, sort: null });
      expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(["2017-01-03", "2017-02-05", "2017-06-03"]);
    });

    it("is left out, where the clerk keeps the earlier, and comes back when that is undone", async () => {
      const chosen = await decide("上半年.csv", judged(1, "leftOut"));
      expect(chosen.report).toMatchObject({ rows: { read: 3, kept: 1, excluded: 2, held: 0 }, decided: [{ kind: "row", line: 2, verdict: "leftOut", ...at }] });
      expect(await rowsOf("cases")).toBe(3);
      await decide("上半年.csv", { rows: [] });
      expect(await heldIn("上半年.csv")).toHaveLength(1);
    });

    it("counts beside the other, where the clerk takes both", async () => {
      await decide("上半年.csv", judged(1, "accepted"));
      expect([await heldIn("上半年.csv"), await rowsOf("cases")]).toEqual([[], 4]);
    });

    it("is free when the other file is removed", async () => {
      await workspace.remove((await fileNamed("一季度.csv")).id);
      expect([await heldIn("上半年.csv"), await rowsOf("cases")]).toEqual([[], 2]);
    });
  });

  it("never adds a summary to the detail that it sums", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-01-04\r\n", "明细.csv");
    await add("月份,受理部门,受理数,办结数\r\n2017-01,公安局,2,2\r\n2017-02,公安局,5,5\r\n", "汇总.csv");
    const { metrics } = await workspace.answer("approvals", whole2017);
    expect(metrics.find(({ id }) => id === "cases.accepted")?.value).toBe(2);
    const { id } = await fileNamed("明细.csv");
    expect(await fileNamed("汇总.csv")).toMatchObject({ overlaps: { id, name: "明细.csv" } });
    expect((await fileNamed("汇总.csv")).notices[0].zh).toContain("《明细.csv》");
  });

  it("counts the summary in place of its detail where the clerk says so, and back", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-01-04\r\n", "明细.csv");
    await add("月份,受理部门,受理数,办结数\r\n2017-01,公安局,2,2\r\n2017-02,公安局,5,5\r\n", "汇总.csv");
    const accepted = async () => (await workspace.answer("approvals", whole2017)).metrics.find(({ id }) => id === "cases.accepted")?.value;
    const setAside = await decide("明细.csv", { leftOut: true });
    expect(setAside.notices.map(({ zh }) => zh)).toEqual(["本文件已设为不计入看板。"]);
    expect([await accepted(), (await fileNamed("汇总.csv")).overlaps]).toEqual([7, null]);
    await decide("明细.csv", { leftOut: false });
    expect(await accepted()).toBe(2);
  });

  it("adds a summary to the detail of another department", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\n", "明细.csv");
    await add("月份,受理部门,受理数,办结数\r\n2017-01,民政局,2,2\r\n", "汇总.csv");
    const { metrics } = await workspace.answer("approvals", whole2017);
    expect(metrics.find(({ id }) => id === "cases.accepted")?.value).toBe(3);
  });

  it("opens just the rows that made a figure", async () => {
    await addSample();
    const { metrics } = await workspace.answer("approvals", whole2017);
    const cancelled = metrics.find(({ id }) => id === "approvalItems.cancelled");
    const rows = await workspace.rows({ dataset: "approvalItems", view: whole2017, where: cancelled?.rowsBehind ?? null, page: 0, sort: null });
    expect(rows.total).toBe(cancelled?.value);
  });

  it("reads a file again in the encoding that somebody tells: Big5 passes for GB18030", async () => {
    // 編號,景點名稱 / 1,日月潭 / 2,阿里山 in Big5.
    const big5 = Uint8Array.from(atob("vXO4uSy0usJJple62Q0KMSyk6aTrvOYNCjIsqvyovaRzDQo="), (char) => char.charCodeAt(0));
    await add(big5, "景點.csv");
    const [before] = (await workspace.summary()).files;
    expect([before.report.encoding, before.report.columns[1].source]).not.toContain("景點名稱");
    await workspace.decide(before.id, { ...before.decisions, encoding: "big5" });
    const [after] = (await workspace.summary()).files;
    expect([after.id, after.report.encoding, after.report.columns.map(({ source }) => source)]).toEqual([before.id, "big5", ["編號", "景點名稱"]]);
    expect((await workspace.preview(after.id, 1, 1))[0].cells).toEqual(["1", "日月潭"]);
  });

  it("keeps what was imported when a later file fails", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,市公安局,2017-01-03\r\n", "一月.csv");
    expect((await add("", "二月.csv")).ok).toBe(false);
    expect((await workspace.summary()).datasets).toEqual([{ id: "cases", rows: 1 }]);
  });

  it("compares half a year with half a year where the data stops in June", async () => {
    const rows = [2016, 2017].flatMap((year) => Array.from({ length: year === 2016 ? 12 : 6 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")},10,9`));
    await add(`月份,受理数,办结数\r\n${rows.join("\r\n")}\r\n`, "办件汇总.csv");
    const { metrics } = await workspace.answer("approvals", whole2017);
    expect(metrics.find(({ id }) => id === "cases.accepted")).toMatchObject({ value: 60, before: 60 });
  });

  it("exports clean rows under canonical headings, safe to open in Excel", async () => {
    await add("项目编号,项目名称,成交金额（万元）,开标时间\r\nA1,=1+1,\"1,200.5\",2017/3/1\r\n", "交易.csv");
    expect(await workspace.cleanedCsv("trades")).toBe("\ufeff项目编号,项目名称,成交金额,成交日期\r\nA1,\"'=1+1\",12005000,2017-03-01\r\n");
  });

  it("shows a file's records as it wrote them, with what became of each", async () => {
    await add("2017年交易,,,\r\n项目编号,项目名称,成交金额,开标时间\r\nA1,路,1,2017-03-01\r\n合计,,1,\r\n", "交易.csv");
    const [{ id }] = (await workspace.summary()).files;
    const preview = await workspace.preview(id, 0, 10);
    expect(preview.map(({ line, fate }) => [line, fate])).toEqual([[1, "title"], [2, "header"], [3, "kept"], [4, "total"]]);
  });

  describe("what was decided about a file", () => {
    const text = (last: string) => `办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-02-30\r\n${last},公安局,2017-03-01\r\n`;
    const decisions: Partial<Decisions> = {
      cells: [{ record: 2, column: 2, raw: "2017-02-30", text: "2017-02-28", note: "", at: "2018-01-05T02:00:00Z" }],
      rulesOff: [{ field: "department", rule: "department.alias" }],
    };

    async function decidedThenCleared(): Promise<void> {
      await add(text("B3"), "办件.csv");
      const { key, fingerprint, decisions: taken } = await decide("办件.csv", decisions);
      await workspace.clear();
      await workspace.configure({ ...nothingRemembered, remembered: [{ key, fingerprint, decisions: taken }] });
    }

    it("comes back when the file is dropped again under any name", async () => {
      await decidedThenCleared();
      await add(text("B3"), "办件（再次导出）.csv");
      const file = await fileNamed("办件（再次导出）.csv");
      expect(file.report.rows).toMatchObject({ kept: 3, held: 0 });
      expect(file.decisions).toMatchObject(decisions);
    });

    it("does not touch the rows of another file of the same size", async () => {
      await decidedThenCleared();
      await add(text("B4"), "办件.csv");
      expect((await fileNamed("办件.csv")).report.rows).toMatchObject({ kept: 2, held: 1 });
    });

    it("stands while other files come and go", async () => {
      await add(text("B3"), "办件.csv");
      await decide("办件.csv", decisions);
      await add("办件编号,受理部门,受理日期\r\nB9,公安局,2017-01-03\r\n", "补报.csv");
      await workspace.remove((await fileNamed("补报.csv")).id);
      expect((await fileNamed("办件.csv")).report.rows).toMatchObject({ kept: 3, held: 0 });
    });
  });

  it("gives held rows a page at a time, and each reason with its rows", async () => {
    const rows = Array.from({ length: 25 }, (_, i) => `B${i},公安局,2017-02-05,2017-02-${i < 20 ? "01" : "30"}`);
    await add(`办件编号,受理部门,受理日期,办结日期\r\n${rows.join("\r\n")}\r\n`, "办件.csv");
    const { id } = await fileNamed("办件.csv");
    const pages = await Promise.all([0, 10, 20, 30].map((from) => workspace.held(id, from, 10)));
    expect(pages.map((page) => page.map(({ line }) => line)).flat()).toEqual(rows.map((_, i) => i + 2));
    const reasons = await workspace.heldReasons(id);
    expect(reasons.map(({ rows: count }) => count)).toEqual([20, 5]);
    expect((await workspace.held(id, 0, 10, reasons[1].reason.zh)).map(({ line }) => line)).toEqual([22, 23, 24, 25, 26]);
  });

  it("shows what stands in the columns of a file that nobody knows, without its totals", async () => {
    await add("台账,,\r\n甲,乙,丙\r\nA1,100,\r\nA2,250,\r\nA3,100,\r\n合计,450,\r\n", "台账.csv");
    const { id } = await fileNamed("台账.csv");
    expect(await workspace.columnSamples(id)).toEqual([
      { heading: "甲", values: ["A1", "A2", "A3"] },
      { heading: "乙", values: ["100", "250"] },
      { heading: "丙", values: [] },
    ]);
  });

  it("shows values from the first of several tables on, however late the header stands again", async () => {
    await add("甲,乙\r\nA1,100\r\nA2,250\r\n甲,乙\r\nA3,100\r\n甲,乙\r\n", "台账.csv");
    const { id } = await fileNamed("台账.csv");
    expect(await workspace.columnSamples(id)).toEqual([{ heading: "甲", values: ["A1", "A2", "A3"] }, { heading: "乙", values: ["100", "250"] }]);
  });

  it("reads files by the templates and the city that it was told", async () => {
    const columns = ["编码", "款", "哪天"].map((heading, i) => ({ heading, field: ["projectNo", "amount", "tradedOn"][i], unit: null, rulesOff: [] }));
    await workspace.configure({ ...nothingRemembered, city: "格尔木市", templates: [{ id: "t1", name: "台账", dataset: "trades", columns }] });
    await add("编码,款,哪天\r\nA1,5,2017-03-01\r\n", "台账.csv");
    await add("办件编号,受理部门,受理日期\r\nB1,格尔木市公安局,2017-01-03\r\nB2,西宁市公安局,2017-01-03\r\n", "办件.csv");
    expect((await fileNamed("台账.csv")).recognition.template?.name).toBe("台账");
    expect((await workspace.summary()).departments).toEqual(["公安局", "西宁市公安局"]);
  });
}
