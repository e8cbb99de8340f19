import { beforeEach, describe, expect, it } from "vitest";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { withAlias } from "../../../src/clean/departmentTable.ts";
import { undecided } from "../../../src/import/decisions/decisions.ts";
import { createWorkspace } from "../../../src/worker/workspace.ts";
import { samplePack } from "../../sample/pack.ts";
import { sheet } from "../import/importing.ts";

describe("departments that the table does not know", () => {
  let workspace = createWorkspace();
  const add = (content: BlobPart, name: string) => workspace.add(new File([content], name), () => undefined);

  beforeEach(() => {
    workspace = createWorkspace();
  });

  it("are listed with their rows, their files and the nearest known name, those of the most rows first", async () => {
    await add(sheet("办件编号,受理部门,受理日期", "B1,市发改局委,2017-01-03", "B2,大数据局、公安局,2017-01-04", "B3,市公安局,2017-01-05"), "一月.csv");
    await add(sheet("办件编号,受理部门,受理日期", "B4,市发改局委,2017-02-03", "B5,,2017-02-04"), "二月.csv");
    expect(workspace.unknownDepartments()).toEqual({
      total: 2,
      listed: [
        { name: "市发改局委", rows: 2, files: ["一月.csv", "二月.csv"], nearest: "发展和改革委员会" },
        { name: "大数据局", rows: 1, files: ["一月.csv"], nearest: null },
      ],
    });
  });

  it("are known once the table names them and the file is read again", async () => {
    await add(sheet("办件编号,受理部门,受理日期", "B1,市发改局委,2017-01-03"), "一月.csv");
    const [{ id }] = workspace.summary().files;
    workspace.configure({ city: "", departments: withAlias(DEPARTMENTS, "发展和改革委员会", "发改局委"), templates: [], remembered: [] });
    await workspace.decide(id, undecided);
    expect(workspace.unknownDepartments()).toEqual({ total: 0, listed: [] });
    expect(workspace.summary().departments).toEqual(["发展和改革委员会"]);
  });

  it("are counted all and listed in part where a column holds no departments", async () => {
    await add(sheet("办件编号,受理部门,受理日期", ...Array.from({ length: 500 }, (_, i) => `B${i},第${i}物流公司,2017-01-03`)), "一月.csv");
    const { total, listed } = workspace.unknownDepartments();
    expect([total, listed.length]).toEqual([500, 200]);
  });

  it("are none in the sample data", async () => {
    for (const { name, bytes } of samplePack()) await add(bytes as BlobPart, name);
    expect(workspace.unknownDepartments().listed).toEqual([]);
  });
});
