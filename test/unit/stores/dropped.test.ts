import { describe, expect, it } from "vitest";
import type { DropNode } from "../../../src/stores/dropNode.ts";
import { droppedFiles } from "../../../src/stores/dropped.ts";

function file(name: string): DropNode {
  return { kind: "file", name, open: () => Promise.resolve(new File(["a,b\n1,2\n"], name)) };
}

function folder(name: string, ...children: DropNode[]): DropNode {
  return { kind: "folder", name, children: () => Promise.resolve(children) };
}

const locked: DropNode = { kind: "file", name: "锁定.csv", open: () => Promise.reject(new Error("locked")) };
const gone: DropNode = { kind: "folder", name: "已删除", children: () => Promise.reject(new Error("gone")) };

async function names(...nodes: DropNode[]): Promise<string[]> {
  return (await droppedFiles(nodes)).files.map(({ name }) => name);
}

describe("droppedFiles", () => {
  it("walks folders to the bottom and leaves out what is no table", async () => {
    const dropped = folder("2017", file("办件.CSV"), file("说明.docx"), folder("交易", file("明细.txt"), file("项目.tsv")));
    expect((await names(dropped)).sort()).toEqual(["办件.CSV", "交易/明细.txt", "交易/项目.tsv"].sort());
  });

  it("tells files of one name in two folders apart", async () => {
    expect(await names(folder("2017", folder("公安局", file("办件.csv")), folder("民政局", file("办件.csv"))))).toEqual(["公安局/办件.csv", "民政局/办件.csv"]);
  });

  it("takes months in their order, not 10月 before 2月", async () => {
    expect(await names(folder("月报", file("10月.csv"), file("2月.csv"), file("1月.csv")))).toEqual(["1月.csv", "2月.csv", "10月.csv"]);
  });

  it("leaves out the shadow files of Excel and macOS", async () => {
    expect(await names(folder("2017", file("~$办件.csv"), file("._办件.csv"), file("办件.csv")))).toEqual(["办件.csv"]);
  });

  it("takes a single file whatever it is, so that the import can say what is wrong", async () => {
    expect(await names(file("办件.xlsx"))).toEqual(["办件.xlsx"]);
  });

  it("names a folder without any table", async () => {
    const { files, failures } = await droppedFiles([folder("照片", file("合影.jpg"), folder("空"))]);
    expect(files).toEqual([]);
    expect(failures).toEqual([{ name: "照片", failure: { reason: "folder" } }]);
  });

  it("names what cannot be read and keeps the rest of the drop", async () => {
    const { files, failures } = await droppedFiles([locked, folder("2017", locked, file("办件.csv")), gone]);
    expect(files.map(({ name }) => name)).toEqual(["办件.csv"]);
    expect(failures).toEqual([
      { name: "锁定.csv", failure: { reason: "unreadable" } },
      { name: "锁定.csv", failure: { reason: "unreadable" } },
      { name: "已删除", failure: { reason: "unreadable" } },
    ]);
  });
});
