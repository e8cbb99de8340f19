import { expect, it } from "vitest";
import { misplacedIn } from "../../../src/clean/prefectures.ts";

it.each<[string, string | null, string]>([
  ["丽水市,安徽省", "浙江省", "the constant of a real file"],
  ["青海省海西蒙古族藏族自治州格尔木市", null, "a county-level city is in no table and says nothing"],
  ["吉林省吉林市", null, "a prefecture named as its province"],
  ["丽水市", null, "no province is named"],
  ["安徽省合肥市丽水路", null, "a road is no prefecture"],
  ["海南省海口市", null, "a province named as a prefecture of 青海省"],
  ["北京市朝阳区", null, "not 朝阳市 of 辽宁省"],
  ["江苏省南京市至安徽省滁州市", null, "two places, both right"],
  ["四川省西宁市城北区", "青海省", "the right prefecture, the wrong province"],
])("%s: %s, %s", (text, province) => {
  expect(misplacedIn(text)?.province ?? null).toBe(province);
});
