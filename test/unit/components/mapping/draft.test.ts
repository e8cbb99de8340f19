import { describe, expect, it } from "vitest";
import { draftAs, firstDraft, lackingIn, withField, withUnit } from "../../../../src/components/mapping/draft.ts";
import { trades } from "../../../../src/datasets/trades.ts";
import type { StatedMapping } from "../../../../src/import/decisions/decisions.ts";
import type { Template } from "../../../../src/import/recognition/templates.ts";
import type { ImportedSummary } from "../../../../src/worker/api.ts";
import { createWorkspace } from "../../../../src/worker/workspace.ts";

async function added(lines: readonly string[], templates: readonly Template[] = []): Promise<ImportedSummary> {
  const workspace = createWorkspace();
  void workspace.configure({ city: "", departments: [], templates, remembered: [] });
  const result = await workspace.add(new File([lines.join("\n")], "表.csv"), () => undefined);
  if (!result.ok) throw new Error(`not imported: ${result.failure.reason}`);
  return workspace.summary().files[0];
}

const everyValueFits = () => 1;
const recognised = ["项目编号,项目名称,成交金额（万元）,成交日期", "A1,道路,100,2017-03-01"];
const incomplete = ["项目编号,项目名称,交易类别,交易方式,拍板价,成交日期", "A1,道路,工程建设,公开招标,100,2017-03-01"];
const unknown = ["流水,事由,钱数,哪天", "A1,道路,100,2017-03-01"];

describe("the first draft of a mapping", () => {
  it("is how the file was recognised", async () => {
    expect(firstDraft(await added(recognised))).toEqual({ dataset: "trades", fields: ["projectNo", "projectName", "amount", "tradedOn"], units: [null, null, null, null] });
  });

  it("is the nearest candidate where something is missing", async () => {
    const draft = firstDraft(await added(incomplete));
    expect(draft).toMatchObject({ dataset: "trades", fields: ["projectNo", "projectName", "category", "method", null, "tradedOn"] });
    expect(draft && lackingIn(trades, draft).map((group) => group.map(({ id }) => id))).toEqual([["amount", "budget"]]);
  });

  it("is none for a file that is like nothing known: no kind is put into anybody's mouth", async () => {
    expect(firstDraft(await added(unknown))).toBeNull();
  });

  it("has the units of the template that the file was read by", async () => {
    const columns = ["projectNo", "projectName", "amount", "tradedOn"].map((field, i) => {
      return { heading: unknown[0].split(",")[i], field, unit: field === "amount" ? "万元" : null, rulesOff: [] };
    });
    const file = await added(unknown, [{ id: "t", name: "月报", dataset: "trades", columns }]);
    expect(firstDraft(file)?.units).toEqual([null, null, "万元", null]);
  });
});

describe("another kind for the same file", () => {
  it("begins with the columns that are likely then", async () => {
    const file = await added(["事项,批准人,日期", "道路,某人,2017-03-01"]);
    expect(draftAs(file, trades, everyValueFits)).toEqual({ dataset: "trades", fields: [null, null, "tradedOn"], units: [null, null, null] });
  });

  it("leaves out columns whose samples do not fit", async () => {
    const file = await added(["事项,批准人,日期", "道路,某人,2017-03-01"]);
    expect(draftAs(file, trades, (column) => (column === 2 ? 0.4 : 1)).fields).toEqual([null, null, null]);
  });

  it("comes back to what the file is now", async () => {
    const file = await added(recognised);
    expect(draftAs(file, null, everyValueFits)).toEqual({ dataset: null, fields: [null, null, null, null], units: [null, null, null, null] });
    expect(draftAs(file, trades, everyValueFits)).toEqual(firstDraft(file));
  });
});

describe("changing a draft", () => {
  const draft: StatedMapping = { dataset: "trades", fields: ["budget", "amount", null], units: ["元", "万元", null] };

  it.each<[number, string | null, Partial<StatedMapping>, string]>([
    [2, "tradedOn", { fields: ["budget", "amount", "tradedOn"], units: ["元", "万元", null] }, "a column that had none"],
    [2, "amount", { fields: ["budget", null, "amount"], units: ["元", null, null] }, "the field leaves the column that had it, and the unit with it"],
    [0, null, { fields: [null, "amount", null], units: [null, "万元", null] }, "a column is to be none"],
  ])("gives column %i the field %s: %j, %s", (column, field, expected) => {
    expect(withField(draft, column, field)).toEqual({ dataset: "trades", ...expected });
  });

  it("takes a field from a column further down", () => {
    expect(withField(draft, 0, "amount").fields).toEqual(["amount", null, null]);
  });

  it("gives a column another unit, or that of its heading", () => {
    expect(withUnit(draft, 1, "亿元").units).toEqual(["元", "亿元", null]);
    expect(withUnit(draft, 1, null).units).toEqual(["元", null, null]);
  });
});
