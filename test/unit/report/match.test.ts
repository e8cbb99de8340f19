import { describe, expect, it } from "vitest";
import { checkedAgainst2017, line } from "./checking.ts";

const title = "2017年工作总结\n";

describe("what is not clear is asked", () => {
  it.each([
    ["受理1925485件。", "weak", "受理 alone may be of anything"],
    ["其中，市公安局受理业务512300件。", "part", "one department's"],
    ["完成公共资源交易项目234项，办结率达99%。", "weak", "a rate in other company than its own"],
  ] as const)("%s: %s, %s", (text, because, why) => {
    const asked = checkedAgainst2017(title + text).claims.find(({ verdict }) => verdict === "asks");
    expect(asked?.match, why).toMatchObject({ kind: "asks", because });
  });

  it("and a choice answers it, next year's report too", () => {
    const [asked] = checkedAgainst2017(`${title}受理1925485件。`).claims;
    const choice = { key: asked?.claim.key ?? "", metric: "cases.accepted" };
    expect(checkedAgainst2017(`${title}受理1925485件。`, [choice]).claims.map(line)).toEqual(["1925485件 cases.accepted agrees"]);
    expect(checkedAgainst2017("2018年工作总结\n受理2011111件。", [choice]).claims.map(line)).toEqual(["2011111件 cases.accepted noData"]);
    expect(checkedAgainst2017(`${title}受理1925485件。`, [{ ...choice, metric: null }]).claims.map(line)).toEqual(["1925485件 - ignored"]);
    expect(checkedAgainst2017(`${title}受理1925485件。`, [{ ...choice, metric: "trades.amount" }]).claims.map(line), "元 cannot be what 件 counts").toEqual(["1925485件 ? asks"]);
  });
});

it("a figure of another year is not held against this one", () => {
  expect(checkedAgainst2017(`${title}2016年受理业务1812300件，2017年受理业务1925485件。`).claims.map(line)).toEqual(["1812300件 cases.accepted noData", "1925485件 cases.accepted agrees"]);
});

describe("what in a text contradicts itself", () => {
  it.each([
    ["受理信访事项108件，妥善处理102件，办理率99%。", ["102件 ÷ 108件 = 94.44%，文稿写作99%"]],
    ["受理信访事项108件，妥善处理102件，办理率94.4%。", []],
    ["受理信访事项108件，妥善处理102件，满意率99%。", []],
    ["具体工作49项，其中完成40项、正在推进10项。", ["各项之和为50项，文稿写作49项"]],
    ["具体工作49项，其中完成40项、正在推进8项。", []],
    ["取消3项、暂缓40项，合计44项。", ["各项之和为43项，文稿写作44项"]],
    ["完成公共资源交易项目234项。全年完成交易项目243项。", ["“交易项目”前后不一：234项、243项"]],
  ])("%s", (text, said) => {
    expect(checkedAgainst2017(title + text).contradictions.map(({ words }) => words.zh)).toEqual(said);
  });
});
