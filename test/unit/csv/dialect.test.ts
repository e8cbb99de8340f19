import { describe, expect, test } from "vitest";
import { sniffDialect } from "../../../src/csv/dialect.ts";

describe("the delimiter", () => {
  const cases: [reason: string, head: string, delimiter: string][] = [
    ["an empty file", "", ","],
    ["a single column", "部门\n市公安局\n市民政局\n", ","],
    ["a single column of prose with full-width commas", "意见\n同意，请尽快办理\n不同意\n同意，附说明，请补正\n已办结\n", ","],
    ["a single column of English names", "Name\nAnn Lee\nBob Hall\nCarl Jung\n", ","],
    ["commas", "a,b\n1,2\n3,4\n", ","],
    ["tabs, as Excel's Unicode text has them", "部门\t件数\n市公安局\t12\n", "\t"],
    ["semicolons, with decimal commas", "Ort;Wert;Rate\nKöln;1,5;2,5\nBonn;3,5;4,5\n", ";"],
    ["semicolons, with one comma on every line", "Name, Vorname;Ort;Land\nA, B;C;D\nE, F;G;H\n", ";"],
    ["bars", "部门|件数|备注\n市公安局|12|\n市民政局|3|a,b\n", "|"],
    ["full-width commas", "部门，件数\n市公安局，12\n市民政局，3\n", "，"],
    ["a comma and padding", "a, b, c\n1, 2, 3\n", ","],
    ["blanks between columns, though cells hold commas", 'day item price\n' + '1/2 "Socks, wool" 3\n1/3 Vest 4\n1/4 "Tent, red, light" 5\n1/5 Cap 6\n1/6 Mat 7\n'.repeat(3), " "],
    ["aligned columns as a last resort", "dept count fee\npolice 12 3\ncivil 3 4\n", " "],
    ["one record of a header", "部门,事项,件数", ","],
    ["a title with commas above semicolons", "表1,2017年,单位：件\n\na;b;c\n1;2;3\n4;5;6\n", ";"],
    [
      "twenty-five lines of preamble, some with commas or tabs",
      `${"--------\n导出时间：[2023-02-12, 21:32]\n共5笔\t记录\n起始：x\n\n".repeat(5)}交易号,名称,金额\n1\t,水费,2\n2\t,电费,3\n`,
      ",",
    ],
    ["a tab after each id, against Excel", "id,name,fee\n1\t,a,2\n2\t,b,3\n3\t,c,4\n", ","],
    ["lists in a cell", "事项,单位\n甲,发改委;财政局;住建局\n乙,公安局;司法局;民政局\n丙,水利局;教育局;林业局\n", ","],
    ["quoted cells that hold other delimiters", '名称,单位\n"a;b;c","x|y"\n"d;e;f","z|w"\n', ","],
    ["footnotes with commas below tabs", "a\tb\n1\t2\n3\t4\n注：一,二,三\n数据来源：某局,某处\n", "\t"],
    ["ragged rows", "a,b,c\n1,2\n3,4,5,6\n", ","],
    ["a header one cell shorter than its rows", "a,b\n1,2,\n3,4,\n5,6,\n", ","],
    ["a head cut inside a quoted cell", 'a;b\n1;"x"\n2;"y"\n3;"长,长,长\n长,长', ";"],
    ["carriage returns alone", "a;b\r1;2\r3;4\r", ";"],
  ];
  test.each(cases)("%s", (_reason, head, delimiter) => {
    expect(sniffDialect(head).delimiter).toBe(delimiter);
  });
});

describe("the quote", () => {
  const cases: [reason: string, head: string, quote: string][] = [
    ["none at all", "a,b\n1,2\n", '"'],
    ["apostrophes around every field", "'a','b, c'\n'1','2'\n'3','4'\n", "'"],
    ["an apostrophe that keeps Excel from an id", "编号,名称\n'632801001,甲\n'632801002,乙\n'632801003,丙\n'632801004,丁\n", '"'],
    ["apostrophes in words", "name,note\nO'Hara,'tis\nD'Arcy,it's\n", '"'],
    ["apostrophes around the cells that need them", "id,item,price\n1,'Vest, red',2\n2,Cap,3\n3,'Socks, wool',4\n4,'Tent, green',5\n5,'Mat, blue',6\n", "'"],
    ["both", `"a",'b'\n"c",'d'\n"e",'f'\n"g",'h'\n`, '"'],
  ];
  test.each(cases)("%s", (_reason, head, quote) => {
    expect(sniffDialect(head).quote).toBe(quote);
  });
});

test.each([
  ["blanks before quotes", '"a", "b, c", "d"\n"1", "2, 3", "4"\n', true],
  ["no blanks", '"a","b, c","d"\n"1","2, 3","4"\n', false],
  ["blanks before plain cells are the cells' own", "a, b, c\n1, 2, 3\n", false],
  ["a quote after a comma in prose", '"he said, "yes"","b"\n"1","2"\n', false],
])("padding: %s", (_reason, head, padded) => {
  expect(sniffDialect(head)).toMatchObject({ delimiter: ",", padded });
});

describe("the escape", () => {
  const cases: [reason: string, head: string, escape: string][] = [
    ["doubled quotes", 'a,b\n1,"say ""hi"""\n', '"'],
    ["backslashes", 'a,b\n1,"say \\"hi\\", then go"\n2,"x"\n', "\\"],
    ["a path that ends in a backslash", 'a,b\n1,"C:\\"\n2,"D:\\"\n', '"'],
    ["both, where doubling is the rule", 'a,b\n1,"x \\""y"" z"\n2,"q ""r"" s"\n', '"'],
    ["a backslash outside quotes", 'a,b\n1,5\\" disk\n2,"x"\n', '"'],
  ];
  test.each(cases)("%s", (_reason, head, escape) => {
    expect(sniffDialect(head).escape).toBe(escape);
  });
});

describe("a head of which the first lines are not all", () => {
  const tabs = (lines: number) => "1,5\t2\t3\n".repeat(lines);
  const cases: [reason: string, head: string, delimiter: string][] = [
    ["as long as they are clear, they tell", `a\tb\tc\n${tabs(999)}`, "\t"],
    ["a long preamble is not clear, so that what follows tells", `${"导出说明，第一，第二\n".repeat(150)}${"说明, 一\n".repeat(100)}${"1\t2\t3\n".repeat(999)}`, "\t"],
    ["lines that fall apart are not clear either", `${Array.from({ length: 250 }, (_, i) => `a${",b".repeat(i % 7)};c\n`).join("")}${"a;b;c;d;e\n".repeat(2000)}`, ";"],
  ];
  test.each(cases)("%s", (_reason, head, delimiter) => {
    expect(sniffDialect(head).delimiter).toBe(delimiter);
  });
});
