import { describe, expect, test } from "vitest";
import { ruleLabel } from "../../../src/components/data/datasetWords.ts";
import { fileSize } from "../../../src/components/data/fileSize.ts";
import { maskRaw } from "../../../src/components/rows/maskRaw.ts";
import { shortName } from "../../../src/components/rows/shortName.ts";
import { showInvisible } from "../../../src/components/data/showInvisible.ts";

describe("a file name cut in the middle", () => {
  test.each([
    ["办件2017.csv", "办件2017.csv", "short enough to stay whole"],
    ["格尔木市政务服务中心办件明细2017.csv", "格尔木市政…7.csv", "beginning and kind of file stay"],
    ["𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", "𠮷𠮷𠮷𠮷𠮷…𠮷𠮷𠮷𠮷𠮷", "a character beyond the basic plane is never halved"],
  ])("%s → %s: %s", (name, short) => {
    expect(shortName(name, 11)).toBe(short);
  });
});

test.each([
  ["a\r\nb", "a⏎b", "one break is one sign"],
  ["\t632801", "⇥632801", "the tab that guards an id from Excel"],
  ["　市公安局", "␣市公安局", "an indent of full width"],
  ["632801\u200b", "632801∅", "a zero-width space, which no eye sees"],
  ["市 公安局", "市 公安局", "plain spaces show as they are"],
])("%j shows as %s: %s", (raw, shown) => {
  expect(showInvisible(raw)).toBe(shown);
});

test.each([
  [0, "0 B"],
  [1023, "1,023 B"],
  [1536, "1.5 KB"],
  [291504128, "278 MB"],
  [6 * 1024 ** 4, "6,144 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(fileSize(bytes, "zh")).toBe(text);
});

describe("raw cells are masked by what their field holds", () => {
  test.each([
    { field: "applicant", raw: "马国强", shown: "马**", reason: "a name" },
    { field: "item", raw: "马国强", shown: "马国强", reason: "no personal field" },
    { field: null, raw: "马国强", shown: "马国强", reason: "a column that was not mapped" },
    { field: "applicant", raw: "", shown: "", reason: "nothing to mask" },
  ])("$field: $raw → $shown, $reason", ({ field, raw, shown }) => {
    expect(maskRaw("cases", field, raw)).toBe(shown);
  });
});

test.each([
  ["date.form", "统一日期写法"],
  ["unit.money", "金额单位换算"],
  ["fill.down", "补全合并单元格"],
  ["no.such.rule", "no.such.rule"],
])("the rule %s is called %s", (id, label) => {
  expect(ruleLabel(id).zh).toBe(label);
});
