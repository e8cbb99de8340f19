import { dayOf } from "../../src/clean/day.ts";
import { approvalCatalogue, type ApprovalItem } from "./approvalCatalogue.ts";
import { spellDay, type Spelling } from "./calendar.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { seeded } from "./random.ts";
import { gbkFile, type Cell, type SampleFile } from "./sheet.ts";

// One decision of the city government, typed by several hands.
const DECIDED = dayOf(2017, 7, 20);
const SPELLINGS: readonly Spelling[] = ["han", "iso", "slash", "dot"];

/** The annex of the decision: by department, its name only in the first row of each block, as merged cells export. */
export function approvalFiles(): SampleFile[] {
  const random = seeded(167);
  let number = 0;
  const rows = Object.keys(departments).flatMap((department) =>
    approvalCatalogue
      .filter((item) => item.department === department)
      .map((item, i): Cell[] => [
        ++number,
        i === 0 ? officialName(item.department) : "",
        item.item,
        "行政许可",
        BASIS[item.department] ?? "",
        wording(item, random.pick(["暂缓", "暂缓实施"])),
        item.decision === "合并" ? item.outcome : "",
        "格政〔2017〕86号",
        spellDay(DECIDED, random.pick(SPELLINGS)),
      ]),
  );
  return [
    gbkFile("格尔木市行政审批事项调整目录（2017年）.csv", [
      ["附件：格尔木市人民政府取消、合并、转变、暂缓实施和保留的行政审批事项目录", "", "", "", "", "", "", "", ""],
      ["序号", "审批部门", "事项名称", "事项类别", "设定依据", "处理决定", "合并后事项", "决定文号", "决定日期"],
      ...rows,
    ]),
  ];
}

function wording({ decision, outcome }: ApprovalItem, suspended: string): string {
  switch (decision) {
    case "合并":
      return "合并实施";
    case "转为其他":
      return outcome;
    case "暂缓实施":
      return suspended;
    default:
      return decision;
  }
}

const BASIS: Partial<Record<DepartmentKey, string>> = {
  发改: "《政府核准的投资项目目录》",
  教育: "《中华人民共和国民办教育促进法》",
  公安: "《国务院对确需保留的行政审批项目设定行政许可的决定》等",
  民政: "《社会团体登记管理条例》等",
  人社: "《中华人民共和国就业促进法》",
  国土: "《中华人民共和国土地管理法》",
  环保: "《中华人民共和国环境影响评价法》",
  住建: "《中华人民共和国城乡规划法》等",
  交通: "《中华人民共和国道路运输条例》",
  水利: "《中华人民共和国水法》",
  农牧: "《中华人民共和国草原法》等",
  林业: "《中华人民共和国森林法》",
  文体: "《娱乐场所管理条例》等",
  卫计: "《医疗机构管理条例》等",
  安监: "《危险化学品安全管理条例》",
  市监: "《中华人民共和国食品安全法》等",
  城管: "《城市市容和环境卫生管理条例》",
};
