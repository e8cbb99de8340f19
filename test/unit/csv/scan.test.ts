import { describe, expect, test } from "vitest";
import { lineOf } from "../../../src/csv/cells.ts";
import { readRawAt, readRecords, readRecordsAt } from "../../../src/csv/readRecords.ts";
import { scan } from "../../../src/csv/scan.ts";
import { readable } from "../../../src/csv/transcode.ts";
import { COMMA, encoded, rowsOf, scanned, sourceOf } from "./bytes.ts";

const SLICES = [1, 2, 3, 5, 64, 1 << 20];

describe("records and cells", () => {
  const cases: [reason: string, text: string, rows: string[][]][] = [
    ["an empty file has no record", "", []],
    ["a trailing newline adds none", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]],
    ["the last line may lack it", "a,b\n1,2", [["a", "b"], ["1", "2"]]],
    ["a blank line has one empty cell", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["a line break alone is a blank line", "\n", [[""]]],
    ["a delimiter at the end opens an empty cell", "a,", [["a", ""]]],
    ["CR, LF and CRLF in one file", "a\rb\nc\r\nd", [["a"], ["b"], ["c"], ["d"]]],
    ["CR CR LF is a line and a blank one", "a\r\r\nb", [["a"], [""], ["b"]]],
    ["delimiters and line breaks in quotes", '"a,b","c\r\nd"\ne', [["a,b", "c\r\nd"], ["e"]]],
    ["a doubled quote", '"say ""hi""",x', [['say "hi"', "x"]]],
    ["quotes and nothing else", '"","""",""""""\n', [["", '"', '""']]],
    ["a quote inside a plain field is text", 'a"b,c""d\n', [['a"b', 'c""d']]],
    ["a quote after a blank is text", ' "a",b\n', [[' "a"', "b"]]],
    ["blanks after the closing quote are dropped", '"a" \t,"b"  \n"c" ', [["a", "b"], ["c"]]],
    ["a quote before other text does not close", '"a"b",c\n', [['a"b', "c"]]],
    ["a lone quote holds the rest", 'a,"b\nc,d\n', [["a", "b\nc,d\n"]]],
    ["what follows an unclosed quote stays as it is", 'a,"b ""c"" d\n', [["a", 'b ""c"" d\n']]],
    ["ragged rows", "a\nb,c,d\n,\n", [["a"], ["b", "c", "d"], ["", ""]]],
    // Only an opening quote can stand where these go on: the quote before was one too many.
    ["a stray quote at the end of a cell does not join it to the next", '"48"","x"\r\n"y","z"\r\n', [['48"', "x"], ["y", "z"]]],
    ["nor a lone quote in an empty one", 'a,"""\n"b",c\n', [["a", '"'], ["b", "c"]]],
    ["nor one in the last record", 'a,b\n"c"",d\n', [["a", "b"], ['c"', "d"]]],
    ["the first doubled quote that could end the cell does", '"a"",""\r\n"b","c"\r\n', [['a"', ""], ["b", "c"]]],
    ["line breaks behind it are the file's again", '"a""\n"b"\n"c\nd"\n', [['a"'], ["b"], ["c\nd"]]],
    ["doubled quotes before a delimiter stay text where the cell ends well", '"a"",""b"\n', [['a","b']]],
    ["a NUL is a character", "a\0,b\n", [["a\0", "b"]]],
  ];
  test.each(cases)("%s", async (_reason, text, rows) => {
    for (const sliceBytes of SLICES) {
      const { input, cells } = await scanned(text, { sliceBytes });
      expect(rowsOf(cells)).toEqual(rows);
      expect(await readRecords(input, COMMA, cells, 0, cells.records)).toEqual(rows);
    }
  });
});

describe("other dialects", () => {
  test("tabs: a tab after a closing quote delimits", async () => {
    const dialect = { ...COMMA, delimiter: "\t" };
    expect(rowsOf((await scanned('"a"\t"b" \tc\n', { dialect })).cells)).toEqual([["a", "b", "c"]]);
  });

  test("padded: blanks after a delimiter are no part of the cell, and a quote may follow them", async () => {
    const dialect = { ...COMMA, padded: true };
    for (const sliceBytes of SLICES) {
      const { input, cells } = await scanned('"a",  "b, c", d \n 1,\t"2"\n', { dialect, sliceBytes });
      expect(rowsOf(cells)).toEqual([["a", "b, c", "d "], ["1", "2"]]);
      expect(await readRecords(input, dialect, cells, 0, 2)).toEqual(rowsOf(cells));
    }
  });

  test("apostrophes quote, double quotes are text", async () => {
    const dialect = { ...COMMA, quote: "'", escape: "'" } as const;
    expect(rowsOf((await scanned(`'a,''b''',"c\n`, { dialect })).cells)).toEqual([["a,'b'", '"c']]);
  });

  test.each(["utf-8", "gb18030"] as const)("a backslash escapes in %s, though it is the second byte of 俓 in GBK", async (encoding) => {
    const dialect = { ...COMMA, escape: "\\" } as const;
    for (const sliceBytes of SLICES) {
      const { input, cells } = await scanned('"a \\"b\\", c","俓"\nd,e\n', { encoding, dialect, sliceBytes });
      expect(rowsOf(cells)).toEqual([['a "b", c', "俓"], ["d", "e"]]);
      expect(await readRecords(input, dialect, cells, 0, 2)).toEqual(rowsOf(cells));
    }
  });
});

test("a record with a quote too many is on record, and lines are counted as it is read", async () => {
  for (const sliceBytes of SLICES) {
    const { cells } = await scanned('"a""\n"b"\n"c\nd",""\n"e"",f\n', { sliceBytes });
    expect([...cells.mendedQuotes]).toEqual([0, 3]);
    expect(cells.unclosedQuote).toBe(-1);
    expect([0, 1, 2, 3].map((record) => lineOf(cells, record))).toEqual([1, 2, 3, 5]);
  }
});

test("a file made to be read again and again costs no more than twice its length", async () => {
  const { input, cells } = await scanned('"a"",' + '""b"",'.repeat(400_000));
  expect((await readRecords(input, COMMA, cells, 0, cells.records)).length).toBe(cells.records);
});

describe("what a record is known by", () => {
  test("offsets lead back to its raw text, from behind the byte order mark", async () => {
    const source = sourceOf([0xef, 0xbb, 0xbf], '部门,"a\r\nb"\r\n\r\n市公安局,1');
    const input = await readable(source, { encoding: "utf-8", bom: 3 }, COMMA);
    const cells = await scan(input, COMMA);
    if ("failure" in cells) throw new Error(cells.failure);
    expect(cells.starts[0]).toBe(3);
    expect(cells.starts[cells.records]).toBe(source.size);
    expect(await readRawAt(input, cells, [0, 1, 2])).toEqual(['部门,"a\r\nb"', "", "市公安局,1"]);
  });

  test("lines are counted inside quotes too, whatever ends them", async () => {
    const { cells } = await scanned('a\n"b\r\nc\rd\n",\n\ne\n', { sliceBytes: 1 });
    expect([...cells.innerBreaks]).toEqual([1, 1, 1]);
    expect([0, 1, 2, 3].map((record) => lineOf(cells, record))).toEqual([1, 2, 6, 7]);
  });

  test.each([["a,b\n1,2", -1], ['a\n"b\nc', 1], ['"a"\n"', 1], ['"a"', -1], ['"a"x', 0]])("the unclosed quote of %j", async (text, record) => {
    expect((await scanned(text)).cells.unclosedQuote).toBe(record);
  });

  test("equal cells hash alike however they are quoted or kept, and others do not", async () => {
    const text = 'a,b,\n"a","b",""\na,b\n,a,b\nb,a,\nab,,\n"a" ,b,\n';
    const coded = (await scanned(text)).cells.rowHash;
    expect(coded[1]).toBe(coded[0]);
    expect(coded[6]).toBe(coded[0]);
    expect(new Set(coded).size).toBe(5);
    expect((await scanned(text, { distinctLimit: 0 })).cells.rowHash).toEqual(coded);
  });

  test("records picked from all over the file come in the order asked for", async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `${index},"第${index}\n件"\n`).join("");
    const { input, cells } = await scanned(text, { encoding: "gb18030" });
    const picked = await readRecordsAt(input, COMMA, cells, [4999, 3, 4, 3, 2500]);
    expect(picked).toEqual([4999, 3, 4, 3, 2500].map((index) => [String(index), `第${index}\n件`]));
    expect(await readRecords(input, COMMA, cells, 10, 12)).toEqual([["10", "第10\n件"], ["11", "第11\n件"]]);
    expect(await readRecordsAt(input, COMMA, cells, [])).toEqual([]);
  });
});

describe("columns", () => {
  test("a distinct value stands once, in order of appearance, and is decoded as a whole", async () => {
    const { cells } = await scanned("市\n局\n\n\"市\"\n", { encoding: "gb18030" });
    expect(cells.columns[0]).toEqual({ kind: "coded", codes: Uint8Array.of(1, 2, 0, 1), values: ["", "市", "局"] });
  });

  test("bytes that are no character become U+FFFD", async () => {
    const { cells } = await scanned(Uint8Array.of(0x61, 0xff, 0x2c, 0xe5, 0xb8, 0x0a));
    expect(rowsOf(cells)).toEqual([["a\uFFFD", "\uFFFD"]]);
  });

  test("a column that begins late starts with zeros, one that ends early ends with them", async () => {
    const { cells } = await scanned(`${"a,b\n".repeat(100)}c,,d\n${"e\n".repeat(100)}`);
    const [, second, third] = cells.columns.map((column) => (column.kind === "coded" ? [...column.codes] : []));
    expect(third).toEqual(Array.from({ length: 201 }, (_, record) => (record === 100 ? 1 : 0)));
    expect(second).toEqual(Array.from({ length: 201 }, (_, record) => (record < 100 ? 1 : 0)));
  });

  test("a column of distinct values gives up its dictionary, and its hashes tell the values apart", async () => {
    const ids = Array.from({ length: 300 }, (_, index) => (index === 7 ? "" : `BJ${index % 250}`));
    const { cells } = await scanned(ids.map((id) => `${id},x`).join("\n"), { distinctLimit: 100, sliceBytes: 50 });
    const [ids64, constant] = cells.columns;
    if (ids64.kind !== "opaque") throw new Error("still coded");
    expect(constant.kind).toBe("coded");
    const hashOf = (record: number) => `${ids64.hashes[2 * record]} ${ids64.hashes[2 * record + 1]}`;
    expect(ids64.hashes).toHaveLength(600);
    expect(hashOf(7)).toBe("0 0");
    // The 101st value changed the column: those before it were hashed from the dictionary, those after from the file.
    for (let record = 250; record < 300; record++) {
      if (record !== 257) expect(hashOf(record)).toBe(hashOf(record - 250));
    }
    expect(new Set(ids.map((_, record) => hashOf(record))).size).toBe(new Set(ids).size);
  });

  test("a column of many values keeps its dictionary while they repeat", async () => {
    const { cells } = await scanned(Array.from({ length: 1000 }, (_, index) => `v${index >> 2}\n`).join(""), { distinctLimit: 100 });
    expect(cells.columns[0]).toMatchObject({ kind: "coded", values: { length: 251 } });
  });

  const unique = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `BJ${1_000_000 + from + index}`);
  const cases: [reason: string, values: string[], kind: "coded" | "opaque"][] = [
    ["a value of its own for each record, in a file that is long enough to pass the limit", [...unique(0, 3000), ...unique(0, 30_000)], "opaque"],
    ["the same, but the file ends before", unique(0, 8000), "coded"],
    ["every tenth value is known", [...unique(0, 3000).map((id, i) => (i % 10 === 0 ? "无" : id)), ...Array.from({ length: 30_000 }, () => "无")], "coded"],
    ["blanks among them", [...unique(0, 3000).map((id, i) => (i % 10 === 0 ? "" : id)), ...Array.from({ length: 30_000 }, () => "")], "coded"],
  ];
  test.each(cases)("whether a dictionary is worth its while shows early, wherever the slices end: %s", async (_reason, values, kind) => {
    for (const sliceBytes of [5000, 1 << 20]) {
      const { cells } = await scanned(`${values.map((value) => `${value},x`).join("\n")}\n`, { distinctLimit: 8192, sliceBytes });
      expect(cells.columns.map((column) => column.kind)).toEqual([kind, "coded"]);
    }
  });

  test.each([[256, Uint8Array], [257, Uint16Array], [65_537, Uint32Array]])("codes take as few bytes as %i different ones need", async (distinct, Codes) => {
    const values = Array.from({ length: distinct - 1 }, (_, index) => `v${index}`);
    const { cells } = await scanned(`${values.flatMap((value) => [value, value]).join("\n")}\n`, { sliceBytes: 4096 });
    const [column] = cells.columns;
    if (column.kind !== "coded") throw new Error("given up");
    expect(column.codes).toBeInstanceOf(Codes);
    expect([column.codes[0], column.codes[1], column.codes[2], column.codes.at(-1)]).toEqual([1, 1, 2, distinct - 1]);
    expect(column.values.slice(1)).toEqual(values);
  });

  test("16,384 columns are read, one more is refused with its record", async () => {
    const wide = (columns: number) => `a\n${Array.from({ length: columns }, (_, index) => index).join(",")}\n`;
    const { cells } = await scanned(wide(16_384));
    expect(cells.widths[1]).toBe(16_384);
    expect(rowsOf(cells)[1].at(-1)).toBe("16383");
    const input = await readable(sourceOf(wide(16_385)), { encoding: "utf-8", bom: 0 }, COMMA);
    expect(await scan(input, COMMA)).toEqual({ failure: "tooManyColumns", record: 1 });
  });
});

describe("a file that may be of another encoding is asked, cell by cell", () => {
  const many = (cell: string) => Array.from({ length: 3000 }, (_, index) => `${index}号,${cell}\n`).join("");
  const cases: [reason: string, content: Uint8Array<ArrayBuffer>, encoding: "utf-8" | "gb18030", distinctLimit: number, failure: boolean][] = [
    ["well-formed UTF-8", encoded(many("市"), "utf-8"), "utf-8", 65_536, false],
    ["well-formed GB18030", encoded(many("䶮"), "gb18030"), "gb18030", 65_536, false],
    ["one wrong value of many", encoded(`${many("市")}终,\u0001`, "utf-8").map((byte) => (byte === 1 ? 0xff : byte)), "utf-8", 65_536, true],
    ["GB18030 taken for UTF-8", encoded(many("市"), "gb18030"), "utf-8", 65_536, true],
    ["in a column without a dictionary", encoded(many("a"), "gb18030"), "utf-8", 100, true],
    ["behind many good ones", encoded(`${many("a")}\u0001,b\n`, "gb18030").map((byte) => (byte === 1 ? 0xff : byte)), "gb18030", 100, true],
    ["a character cut by its cell's end", Uint8Array.of(0x61, 0x2c, 0xb5, 0x2c, 0x62, 0x0a), "gb18030", 65_536, true],
  ];
  test.each(cases)("%s", async (_reason, content, encoding, distinctLimit, fails) => {
    for (const compiled of [true, false]) {
      for (const sliceBytes of [1000, 1 << 20]) {
        const input = await readable(sourceOf(content), { encoding, bom: 0 }, COMMA);
        const found = await scan(input, COMMA, { distinctLimit, sliceBytes, compiled, verify: true });
        expect("failure" in found ? found.failure : null).toBe(fails ? "malformed" : null);
      }
    }
  });
});

describe("long files", () => {
  test.each([true, false])("an unclosed quote of 5 MB and a cell of 30 MB take a moment, not minutes: compiled %s", async (compiled) => {
    const started = performance.now();
    const scanLong = async (text: string, sliceBytes: number) => {
      const cells = await scan(await readable(sourceOf(text), { encoding: "utf-8", bom: 0 }, COMMA), COMMA, { sliceBytes, compiled });
      if ("failure" in cells) throw new Error(cells.failure);
      return cells;
    };
    expect(await scanLong(`a,"${"x,\n".repeat(1_700_000)}`, 1 << 16)).toMatchObject({ records: 1, unclosedQuote: 0 });
    const cells = await scanLong(`${"y".repeat(30_000_000)},z\nb`, 1 << 20);
    expect(rowsOf(cells).map((row) => row.map((cell) => cell.length))).toEqual([[30_000_000, 1], [1]]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("scans at the same time, and one after another that was called off, do not meet", async () => {
    const texts = ["甲", "乙", "丙"].map((name) => Array.from({ length: 2000 }, (_, index) => `${name}${index},${name}\n`).join(""));
    const inputs = await Promise.all(texts.map((text) => readable(sourceOf(text), { encoding: "utf-8", bom: 0 }, COMMA)));
    await scan(inputs[2], COMMA, { sliceBytes: 1000, cancelled: () => true });
    const together = await Promise.all(inputs.map((input) => scan(input, COMMA, { sliceBytes: 1000 })));
    expect(together).toEqual(await Promise.all(inputs.map((input) => scan(input, COMMA, { compiled: false }))));
  });

  test("progress is told per slice, and a cancelled scan stops there", async () => {
    const input = await readable(sourceOf("a\n".repeat(50)), { encoding: "utf-8", bom: 0 }, COMMA);
    const seen: number[] = [];
    const options = { sliceBytes: 40, onProgress: ({ bytes }: { bytes: number }) => seen.push(bytes) };
    await scan(input, COMMA, options);
    expect(seen).toEqual([40, 80, 100]);
    seen.length = 0;
    expect(await scan(input, COMMA, { ...options, cancelled: () => seen.length === 2 })).toEqual({ failure: "cancelled" });
    expect(seen).toEqual([40, 80]);
  });

  test("a file that cannot be read any more rejects", async () => {
    const gone = { size: 20, slice: () => ({ arrayBuffer: () => Promise.reject(new Error("NotFoundError")) }) };
    const input = { source: gone, encoding: "utf-8", from: 0, delimiter: ",", writtenDelimiter: "," } as const;
    await expect(scan(input, COMMA)).rejects.toThrow("NotFoundError");
  });
});

test("the same table is found in every encoding", async () => {
  const rows = [["部门", "a，b"], ["市公安局", 'x"y'], ["丂丄|[\\]", "䶮"]];
  const text = '部门,"a，b"\r\n市公安局,"x""y"\r\n丂丄|[\\],䶮\r\n';
  for (const encoding of ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const) {
    expect(rowsOf((await scanned(encoded(text, encoding), { encoding })).cells)).toEqual(rows);
  }
});
