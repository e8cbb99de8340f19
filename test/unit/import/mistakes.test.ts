import { beforeAll, describe, expect, it } from "vitest";
import { mistakenPack, mistakes } from "../../fixtures/mistakes.ts";
import { samplePack } from "../../sample/pack.ts";
import type { SampleFile } from "../../sample/sheet.ts";
import { imported } from "./importing.ts";

/** What a clerk is asked to look at in a file. */
interface Flagged {
  readonly held: readonly (readonly [line: number, reason: string])[];
  readonly duplicate: number;
  readonly failed: readonly unknown[];
  readonly notices: readonly string[];
}

const nothing: Flagged = { held: [], duplicate: 0, failed: [], notices: [] };

function flaggedIn({ report, notices }: Awaited<ReturnType<typeof imported>>): Flagged {
  return {
    held: report.held.map(({ line, reason }) => [line, reason]),
    duplicate: report.rows.duplicate,
    failed: report.checks.filter(({ ok }) => !ok).map(({ check, field, stated, computed, detail }) => ({ check, field, stated, computed, detail })),
    notices: notices.map(({ zh }) => zh),
  };
}

async function flaggedByFile(pack: readonly SampleFile[]): Promise<Map<string, Flagged>> {
  const flagged = new Map<string, Flagged>();
  for (const { name, bytes } of pack) flagged.set(name, flaggedIn(await imported(bytes, name)));
  return flagged;
}

describe("the sample pack with deliberate mistakes", () => {
  let flagged: Map<string, Flagged>;
  beforeAll(async () => {
    flagged = await flaggedByFile(mistakenPack());
  });

  it("names the total that is off, with both numbers", () => {
    expect(flagged.get(mistakes.totalOff.name)).toEqual({
      ...nothing,
      failed: [{ check: "total:合计", field: "acceptedCount", stated: 1_922_411, computed: 1_921_411, detail: undefined }],
    });
  });

  it("names the two days that are missing", () => {
    expect(flagged.get(mistakes.missingDays.name)).toEqual({
      ...nothing,
      failed: [{ check: "days", field: "day", stated: 366, computed: 364, detail: "2016-03-05、2016-08-20" }],
    });
  });

  it("counts the seven duplicates once and holds the conflict, naming the line that it contradicts", () => {
    expect(mistakes.conflict.name).toBe(mistakes.duplicates.name);
    expect(flagged.get(mistakes.duplicates.name)).toEqual({
      ...nothing,
      duplicate: 7,
      held: [[217, "与第 42 行项目编号、项目名称相同而内容不同"]],
    });
  });

  it("holds two permits with impossible dates and names the lines of two broken credit codes", () => {
    const { name } = mistakes.noSuchDay;
    expect([mistakes.endsBeforeItBegins.name, mistakes.swappedDigits.name, mistakes.letterForDigit.name]).toEqual([name, name, name]);
    expect(flagged.get(name)).toEqual({
      ...nothing,
      held: [[60, "许可决定日期“2017-02-30”：日期不存在"], [101, "有效期至早于许可决定日期"]],
      failed: [{ check: "digits", field: "creditCode", stated: 484, computed: 482, detail: "第 200、201 行" }],
    });
  });

  it("holds the permit of Excel's empty date", () => {
    expect(flagged.get(mistakes.zeroDay.name)).toEqual({ ...nothing, held: [[52, "许可决定日期“1900/1/0”：Excel 空日期（1900年1月0日）"]] });
  });

  it("names the line of the project number that Excel destroyed", () => {
    expect(flagged.get(mistakes.destroyedId.name)).toEqual({
      ...nothing,
      failed: [{ check: "destroyed", field: "projectNo", stated: 234, computed: 233, detail: "第 60 行" }],
    });
  });

  it("flags nothing in the files without a mistake", () => {
    const mistaken = new Set(Object.values(mistakes).map(({ name }) => name));
    const others = [...flagged].filter(([name]) => !mistaken.has(name));
    expect(others.map(([name]) => name)).toHaveLength(samplePack().length - mistaken.size);
    expect(Object.fromEntries(others)).toEqual(Object.fromEntries(others.map(([name]) => [name, nothing])));
  });
});

it("flags nothing at all in the sample pack as it is", async () => {
  const flagged = await flaggedByFile(samplePack());
  expect(Object.fromEntries(flagged)).toEqual(Object.fromEntries(samplePack().map(({ name }) => [name, nothing])));
});
