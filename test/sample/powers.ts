import { approvalCatalogue } from "./approvalCatalogue.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { otherPowers, penalties, powerFields, singlePowers } from "./powerCatalogue.ts";
import { seeded } from "./random.ts";
import { gbkFile, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface PowerRow {
  readonly department: DepartmentKey;
  readonly type: string;
  readonly item: string;
}

// 5,300 items in 2017, 48 fewer than in 2016: 84 went, 36 came.
const COMMON = 5264;
const REMOVED = 84;
const ADDED = 36;

/** One year's list, by department; most of it stands in both years. */
export function powerRows(year: 2016 | 2017): PowerRow[] {
  const all = everyPower();
  // What the city approves stands on the list in every year.
  const [approved, others] = [true, false].map((wanted) => all.flatMap(({ item }, i) => (approvals.has(item) === wanted ? [i] : [])));
  const order = [...approved, ...seeded(5300).shuffled(others)];
  const ownFrom = year === 2016 ? COMMON : COMMON + REMOVED;
  const own = order.slice(ownFrom, ownFrom + (year === 2016 ? REMOVED : ADDED));
  const listed = new Set([...order.slice(0, COMMON), ...own]);
  return all.filter((_, i) => listed.has(i));
}

/** The items that are approved after the reform, with their departments: those retained, and those that others were merged into. */
const approvals: ReadonlyMap<string, DepartmentKey> = new Map(
  approvalCatalogue.flatMap(({ department, item, decision, outcome }): [string, DepartmentKey][] =>
    decision === "保留" ? [[item, department]] : decision === "合并" ? [[outcome, department]] : [],
  ),
);

function everyPower(): PowerRow[] {
  return Object.keys(departments).flatMap((key) => {
    const fields = powerFields.filter(({ department }) => department === key);
    const single = singlePowers.filter(([department]) => department === key);
    return [
      ...[...approvals].filter(([, department]) => department === key).map(([item, department]) => ({ department, type: "行政许可", item })),
      ...fields.flatMap(({ department, objects }) => [
        ...objects.flatMap((object) => penalties.map((fault) => ({ department, type: "行政处罚", item: `对${object}${fault}的处罚` }))),
        ...otherPowers.flatMap(([type, name]) => objects.map((object) => ({ department, type, item: name(object) }))),
      ]),
      ...single.flatMap(([department, type, items]) => items.split(" ").map((item) => ({ department, type, item }))),
    ];
  });
}

export function powerFiles(): SampleFile[] {
  return [edition2017(), edition2016()];
}

/** The year stands in the title and the file's name only, a department in the first row of its block only. */
function edition2017(): SampleFile {
  const rows = powerRows(2017);
  return utf8File(
    "格尔木市权责清单（2017年版）.csv",
    [
      ["格尔木市人民政府部门权责清单（2017年版）", "", "", "", ""],
      ["序号", "部门名称", "权力类型", "事项名称", "实施依据"],
      ...rows.map(({ department, type, item }, i): Cell[] => [
        i + 1,
        rows[i - 1]?.department === department ? "" : officialName(department),
        type,
        item,
        lawOf(department),
      ]),
    ],
    { bom: true },
  );
}

function edition2016(): SampleFile {
  return gbkFile("2016年市政府部门权力责任清单.csv", [
    ["年度", "责任主体", "职权类型", "职权名称", "法律依据"],
    ...powerRows(2016).map(({ department, type, item }) => [
      "2016年",
      departments[department][1] ?? officialName(department),
      type === "其他行政权力" ? "其他权力" : type,
      item,
      lawOf(department),
    ]),
  ]);
}

function lawOf(key: DepartmentKey): string {
  const law = powerFields.find(({ department }) => department === key)?.law;
  return law === undefined ? "" : `《${law}》`;
}
