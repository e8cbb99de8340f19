import { describe, expect, it, test } from "vitest";
import { failureSentence } from "../../../src/import/failure.ts";
import { encoded } from "../csv/bytes.ts";
import { balances, importing } from "./importing.ts";

const HEADER = "项目编号,项目名称,交易类别,成交金额（万元）,成交日期\r\n";
const rows = (count: number) => lines(count, (i) => `A${i},工程${i},工程建设,${i},2017-03-01\r\n`);
const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("");
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
const MB = 1 << 20;
/** A bound for a busy machine; none of these takes more than a few seconds. */
const PATIENCE = 60_000;

/** What a leader sees: how many rows of each fate, or the reason why not. */
async function outcome(content: string | Uint8Array) {
  const result = await importing(content);
  if (!result.ok) {
    expect(failureSentence("表", result.failure).zh).toMatch(/。$/);
    return { reason: result.failure.reason };
  }
  expect(balances(result.file)).toBe(true);
  const { rows: ledger, encoding } = result.file.report;
  return { ...ledger, encoding, dataset: result.file.dataset?.id ?? null, notices: result.file.notices.map(({ zh }) => zh) };
}

describe("every file ends in a ledger that balances, or in a sentence", () => {
  const cases: [what: string, content: () => string | Uint8Array, expected: object][] = [
    ["a quote that never closes before 5 MB", () => `${HEADER}${rows(3)}"${filled("甲,乙\r\n", 5 * MB)}`, { kept: 3, held: 1 }],
    ["5 MB of quotes that each could end the one before", () => `${HEADER}${rows(3)}"a"",${filled('""b"",', 5 * MB)}`, { kept: 3, held: 1 }],
    ["half a million stray quotes", () => `${HEADER}${filled('"""\r\n', 2 * MB)}`, { excluded: 1 }],
    ["10,000 columns", () => `${lines(10_000, (i) => `列${i},`)}\r\n${filled("1,", 20_000)}\r\n${filled("2,", 20_000)}\r\n`, { kept: 2 }],
    ["20,000 columns", () => `${lines(20_000, (i) => `列${i},`)}\r\n1,2\r\n`, { reason: "tooManyColumns" }],
    ["one line of 10 MB", () => filled("a", 10 * MB), { reason: "headerOnly" }],
    ["a cell of 10 MB", () => `${HEADER}A,${filled("甲 ", 10 * MB)},工程建设,1,2017-03-01\r\n`, { kept: 1 }],
    ["NULs in cells", () => `${HEADER}${rows(3)}A\0,b\0c,\0,1,2017-03-01\r\n`, { kept: 4 }],
    ["nothing but NULs", () => "\0".repeat(100_000), { reason: "empty" }],
    ["half a surrogate pair", () => Uint8Array.from([...encoded(HEADER + rows(20), "utf-8"), 0xed, 0xa0, 0x80, ...encoded(",路,工程建设,1,2017-03-01\r\n", "utf-8")]), { encoding: "utf-8", kept: 21 }],
    ["half a surrogate pair in UTF-16", () => Uint8Array.from([0xff, 0xfe, ...encoded(HEADER + rows(3), "utf-16le"), 0x00, 0xd8, ...encoded(",路,工程建设,1,2017-03-01\r\n", "utf-16le")]), { encoding: "utf-16le", kept: 4 }],
    ["control characters of windows-1252 and of writing from right to left", () => `${HEADER}${rows(3)}A9,\u202E路\u0096桥\u200B,工程建设,1,2017-03-01\r\n`, { kept: 4, notices: [] }],
    ["a million empty lines", () => "\n".repeat(1_000_000), { reason: "empty" }],
    ["a million empty lines behind the data", () => HEADER + rows(2) + "\r\n".repeat(1_000_000), { kept: 2, excluded: 1_000_001 }],
    ["only delimiters", () => `${",".repeat(1000)}\n${",,,\n".repeat(10_000)}`, { reason: "empty" }],
    ["CR CR LF", () => (HEADER + rows(3)).replaceAll("\r\n", "\r\r\n"), { kept: 3, excluded: 5 }],
    ["one character", () => "x", { reason: "headerOnly" }],
    ["one quote", () => '"', { reason: "empty" }],
    ["only a byte order mark", () => Uint8Array.from([0xef, 0xbb, 0xbf]), { reason: "empty" }],
    ["only a byte order mark of UTF-16", () => Uint8Array.from([0xff, 0xfe]), { reason: "empty" }],
    ["UTF-16 without a mark", () => encoded(HEADER + rows(3), "utf-16le"), { encoding: "utf-16le", kept: 3 }],
    ["UTF-16 of odd length", () => Uint8Array.from([...encoded(HEADER + rows(3), "utf-16le"), 0x41]), { encoding: "utf-16le", kept: 3 }],
    ["every cell quoted, with spaces inside and out", () => (HEADER + rows(5)).replace(/[^,\r\n]+/g, '" $& " ').replaceAll(",", ", "), { dataset: "trades", kept: 5 }],
    ["1,000 title lines", () => lines(1000, (i) => `标题${i}\r\n`) + HEADER + rows(5), { read: 1006 }],
    ["the header 1,000 times", () => lines(1000, (i) => `${HEADER}B${i},路,工程建设,1,2017-03-01\r\n`), { kept: 1000, excluded: 1000 }],
    ["a total on every line", () => HEADER + lines(50_000, (i) => `合计,,,${i},\r\n`), { kept: 0, excluded: 50_001 }],
    ["nothing but totals", () => lines(1000, () => "合计,1,2\r\n"), { kept: 0, excluded: 1000 }],
    ["其中 on every line", () => HEADER + lines(50_000, (i) => `其中：甲,,,${i},\r\n`), { kept: 0, excluded: 50_001 }],
    ["小计 on every second line", () => HEADER + lines(50_000, (i) => `A${i},路,工程建设,1,2017-03-01\r\n小计,,,1,\r\n`), { kept: 50_000, excluded: 50_001 }],
    ["50,000 rows of one figure each, every one of which could be a sum", () => HEADER + rows(3) + lines(50_000, (i) => `,,,${i % 7},\r\n`), { read: 50_004, held: 0 }],
    ["全市 on every line", () => HEADER + rows(3) + lines(50_000, (i) => `全市,,,${i + 1},\r\n`), { read: 50_004 }],
    ["20,000 tables under titles of their own", () => lines(20_000, (i) => `公安局2017年第${i}批交易情况\r\n${HEADER}B${i},路,工程建设,1,2017-03-01\r\n`), { kept: 20_000, excluded: 40_000 }],
    ["a header of two levels with 5,000 columns", () => `${lines(5000, (i) => (i % 2 ? "," : `组${i},`))}\r\n${lines(5000, (i) => `列${i},`)}\r\n${filled("1,", 10_000)}\r\n${filled("2,", 10_000)}\r\n`, { kept: 2, excluded: 2 }],
    ["a web page of 1 MB", () => `<!DOCTYPE html><html><body>${filled("<td>1,2</td>\r\n", MB)}`, { reason: "markup" }],
    ["a number of 400 digits", () => `${HEADER}${rows(3)}X,路,工程建设,${"9".repeat(400)},2017-03-01\r\n`, { kept: 3, held: 1 }],
    ["a date beyond all dates", () => `${HEADER}${rows(3)}X,路,工程建设,1,9999999-99-99\r\n`, { kept: 3, held: 1 }],
    ["formulas are text", () => `${HEADER}${rows(3)}X,=cmd|'/c calc'!A0,工程建设,1,2017-03-01\r\n`, { kept: 4 }],
    ["100,000 rows to hold", () => `办件编号,事项名称,受理日期,办结日期\r\n${lines(100_000, (i) => `B${i},户口,2017-03-05,2017-03-01\r\n`)}`, { held: 100_000 }],
  ];
  test.each(cases)("%s", { timeout: PATIENCE }, async (_, content, expected) => {
    expect(await outcome(content())).toMatchObject(expected);
  });
});

describe("memory stays in proportion to the file", () => {
  it.each<[what: string, content: () => string]>([
    ["one line of 50 MB", () => filled("a", 50 * MB)],
    ["a line of 20 MB among others", () => `${HEADER}${rows(2)}${filled("甲 ", 10 * MB)}\r\n${rows(2)}`],
    ["a quote that never closes before 20 MB", () => `${HEADER}${rows(3)}"${filled("a,b\r\n", 20 * MB)}`],
    ["200,000 rows, all different", () => HEADER + rows(200_000)],
  ])("%s", { timeout: PATIENCE }, async (_, content) => {
    const bytes = Buffer.from(content());
    const before = process.memoryUsage().rss;
    await outcome(bytes);
    // Several times what is needed, and far below what an object per cell, character or line would take.
    expect(process.memoryUsage().rss - before).toBeLessThan(1024 * MB);
  });
});

describe("a cell of a megabyte takes no more than a moment, whatever the column", () => {
  const columns: [heading: string, honest: string][] = [
    ["办件编号", "B1"],
    ["事项名称", "户口登记"],
    ["办理部门", "公安局"],
    ["受理日期", "2017-01-05"],
    ["事项类型", "行政许可"],
    ["承诺办结时限", "20个工作日"],
    ["收费金额（元）", "10"],
  ];
  // Each unit repeats what one of the patterns in src/clean looks for, so that it starts again at every place.
  const units = ["1", "1,", "1-", "1:", "2017年", "1月", "一二三十百千万", "(", "（）", " x", "1 ", "\u3000\t", "市县局", "公安局、", "至1", "1小时", "办结", "A", "1e", "".padEnd(1, "*")];
  it.each(units)("%j", async (unit) => {
    const heading = columns.map(([text]) => text).join(",");
    const honest = columns.map(([, text]) => text).join(",");
    const broken = columns.map((_, broke) => columns.map(([, text], i) => (i === broke ? `"x${filled(unit, MB / 4)}"` : text)).join(","));
    const result = await outcome([heading, honest, ...broken.map((line, i) => line.replace("B1", `B${i + 2}`))].join("\r\n"));
    expect(result).toMatchObject({ dataset: "cases", read: 9, excluded: 1 });
  });

  it.each(["（", "()", "a·", "【】", "a/", "*", "单位：", "2017"])("nor a heading or a title of %j", async (unit) => {
    const long = filled(unit, MB / 4);
    expect(await outcome(`${long}\r\n项目编号,${long},成交金额,成交日期\r\nA,1,2,2017-03-01\r\nB,3,4,2017-03-02\r\n`)).toMatchObject({ read: 4, kept: 2 });
  });
});

describe("what is mended or lost is said", () => {
  it("lines in GBK pasted into UTF-8 leave the rest readable", async () => {
    const pasted = Uint8Array.from([...encoded(HEADER + rows(30), "utf-8"), ...encoded("X,广场,工程建设,1,2017-03-01\r\n", "gb18030")]);
    const result = await outcome(pasted);
    expect(result).toMatchObject({ encoding: "utf-8", dataset: "trades", read: 32 });
    expect(result).toMatchObject({ notices: [expect.stringContaining("个别文字无法识别")] });
  });

  it("a quote too many does not swallow the next rows", async () => {
    const quoted = (HEADER + rows(4)).replace(/[^,\r\n]+/g, '"$&"').replace('"工程1"', '"工程1""');
    expect(await outcome(quoted)).toMatchObject({ kept: 4, held: 0, notices: [expect.stringContaining("第 3 行有一个多余的引号")] });
  });
});
