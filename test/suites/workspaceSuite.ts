import { beforeEach, describe, expect, it } from "vitest";
import { yearPeriod } from "../../src/clean/day.ts";
import type { View } from "../../src/datasets/view.ts";
import type { Progress, WorkspaceApi } from "../../src/worker/api.ts";
import { figures2017 } from "./figures2017.ts";

/** The workspace called directly, or through a worker: every answer may be a promise. */
export type Workspace = { readonly [K in keyof WorkspaceApi]: (...args: Parameters<WorkspaceApi[K]>) => PromiseLike<Awaited<ReturnType<WorkspaceApi[K]>>> | ReturnType<WorkspaceApi[K]> };

export interface Driver {
  readonly workspace: Workspace;
  readonly sample: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;
  /** Makes a callback fit to be handed to the workspace. */
  readonly callback: (onProgress: (progress: Progress) => void) => (progress: Progress) => void;
}

const whole2017: View = { period: yearPeriod(2017), compare: "lastYear", departments: [] };

/** What the page relies on, whether the workspace is a function in Node or a worker in the browser. */
export function workspaceSuite({ workspace, sample, callback }: Driver): void {
  const add = (content: BlobPart, name: string) => workspace.add(new File([content], name), callback(() => undefined));

  beforeEach(async () => {
    await workspace.clear();
  });

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

    it("answers every panel of every page, and compares with 2016", async () => {
      await addSample();
      for (const page of ["overview", "approvals", "permits", "trades", "traffic"] as const) {
        const { panels } = await workspace.answer(page, whole2017);
        expect(panels.length).toBeGreaterThanOrEqual(3);
        expect(panels.filter(({ missing }) => missing !== null)).toEqual([]);
        expect(panels.every(({ source }) => source.files.length > 0 && source.checks.failed === 0)).toBe(true);
      }
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

  it("never adds a summary to the detail that it sums", async () => {
    await add("办件编号,受理部门,受理日期\r\nB1,公安局,2017-01-03\r\nB2,公安局,2017-01-04\r\n", "明细.csv");
    await add("月份,受理部门,受理数,办结数\r\n2017-01,公安局,2,2\r\n2017-02,公安局,5,5\r\n", "汇总.csv");
    const { metrics } = await workspace.answer("approvals", whole2017);
    expect(metrics.find(({ id }) => id === "cases.accepted")?.value).toBe(2);
    expect((await workspace.summary()).files[1].notices[0].zh).toContain("《明细.csv》");
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
}
