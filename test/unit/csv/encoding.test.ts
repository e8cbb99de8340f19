import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectEncoding, guessEncoding, type Encoding } from "../../../src/csv/encoding.ts";
import { encoded, sourceOf } from "./bytes.ts";

const TABLE = "部门,事项,件数\r\n市公安局,户籍迁移,12\r\n市民政局,低保,3\r\n";

describe("an encoding is told", () => {
  const cases: [reason: string, bytes: (number[] | Uint8Array<ArrayBuffer> | string)[], encoding: Encoding, bom: number][] = [
    ["an empty file", [], "utf-8", 0],
    ["plain ASCII", ["a,b\n1,2\n"], "utf-8", 0],
    ["UTF-8 without a mark", [TABLE], "utf-8", 0],
    ["UTF-8 with a mark", [[0xef, 0xbb, 0xbf], TABLE], "utf-8", 3],
    ["GBK as Excel saves it", [encoded(TABLE, "gb18030")], "gb18030", 0],
    ["GB18030 with its own mark", [[0x84, 0x31, 0x95, 0x33], "x,y\n"], "gb18030", 4],
    ["a character of four bytes", [encoded("姓名\n䶮\n", "gb18030")], "gb18030", 0],
    ["UTF-16LE with a mark", [[0xff, 0xfe], encoded(TABLE, "utf-16le")], "utf-16le", 2],
    ["UTF-16BE with a mark", [[0xfe, 0xff], encoded(TABLE, "utf-16be")], "utf-16be", 2],
    ["UTF-16LE by its NULs", [encoded(TABLE, "utf-16le")], "utf-16le", 0],
    ["UTF-16BE by its NULs", [encoded(TABLE, "utf-16be")], "utf-16be", 0],
    ["UTF-16LE whose 一 has its NUL on the other side", [encoded(`${TABLE}一中,第一批,1\r\n`, "utf-16le")], "utf-16le", 0],
    ["one line of UTF-16", [encoded("name,age", "utf-16le")], "utf-16le", 0],
    ["a NUL that went astray", ["a,b,c\n\0,2,3\n"], "utf-8", 0],
    ["NULs on both sides, where a disk was damaged", ["ab\n" + "\0".repeat(21) + "\nc,d\n"], "utf-8", 0],
    ["a dash of windows-1252 before a space", ["Tr", [0x96], " Kapitel\n"], "windows-1252", 0],
    ["UTF-8 cut in the middle of a character", ["a,b\n市".repeat(2), [0xe5, 0xb8]], "windows-1252", 0],
    ["an overlong form is no UTF-8", [[0xc0, 0xaf, 0x0a]], "gb18030", 0],
    ["half a surrogate pair is no UTF-8", ["a", [0xed, 0xa0, 0x80, 0x0a]], "gb18030", 0],
    ["€ in a GBK file of Windows", [encoded(TABLE, "gb18030"), [0x80]], "gb18030", 0],
    ["Big5 is never guessed: this is well-formed GB18030 too", [encoded("景點,名稱\n", "big5")], "gb18030", 0],
  ];
  test.each(cases)("%s", async (_reason, bytes, encoding, bom) => {
    for (const sliceBytes of [4, 7, 1 << 20]) {
      expect(await detectEncoding(sourceOf(...bytes), sliceBytes)).toEqual({ encoding, bom });
    }
  });
});

describe("the beginning of a long file tells what it can", () => {
  const long = (text: string, encoding: Encoding) => encoded(text.repeat(Math.ceil((3 << 20) / text.length)), encoding);
  const ascii = long("a,b,c\n", "utf-8");
  const cases: [reason: string, bytes: (number[] | Uint8Array<ArrayBuffer> | string)[], guess: Encoding, isSure: boolean][] = [
    ["UTF-8 so far", [long(TABLE, "utf-8")], "utf-8", false],
    ["GB18030 so far", [long(TABLE, "gb18030")], "gb18030", false],
    ["ASCII so far, though GB18030 later", [ascii, encoded(TABLE, "gb18030")], "utf-8", false],
    ["a mark settles it", [[0xef, 0xbb, 0xbf], long(TABLE, "utf-8")], "utf-8", true],
    ["so do NULs", [long(TABLE, "utf-16le")], "utf-16le", true],
    ["flaws in what is UTF-8 otherwise", [[0xff], long(TABLE, "utf-8")], "utf-8", true],
    ["what is neither", [[0x96, 0x20], ascii], "windows-1252", true],
    ["a short file is looked at as a whole", ["a,b\n".repeat(50_000), encoded(TABLE, "gb18030")], "gb18030", true],
  ];
  test.each(cases)("%s", async (_reason, bytes, guess, isSure) => {
    const guessed = await guessEncoding(sourceOf(...bytes));
    expect([guessed.encoding, guessed.isSure]).toEqual([guess, isSure]);
    if (isSure) expect(guessed).toEqual({ ...(await detectEncoding(sourceOf(...bytes))), isSure });
  });
});

describe("UTF-8 with a few flaws is UTF-8, and said to be flawed", () => {
  const cases: [reason: string, bytes: (number[] | Uint8Array<ArrayBuffer> | string)[], flawed: boolean][] = [
    ["one wrong byte at the end", [TABLE, TABLE, [0xff]], true],
    ["cut in the middle of its last character", [TABLE, TABLE, [0xe5, 0xb8]], true],
    ["a line of GBK pasted into it", [TABLE.repeat(20), encoded("市公安局,身份证,1\r\n", "gb18030"), TABLE], true],
    ["a line of UTF-8 pasted into GBK is no UTF-8", [encoded(TABLE.repeat(20), "gb18030"), "市公安局,1\r\n"], false],
    ["a few accents of windows-1252 are no UTF-8", [[0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0xe9, 0x0a]], false],
  ];
  test.each(cases)("%s", async (_reason, bytes, flawed) => {
    const detected = await detectEncoding(sourceOf(...bytes));
    expect(detected.encoding === "utf-8").toBe(flawed);
    expect(detected.flawed).toBe(flawed ? true : undefined);
  });
});

const accepts = (encoding: string, bytes: Uint8Array<ArrayBuffer>) => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

test("whatever the bytes, the verdict is the fatal decoder's", async () => {
  const characters = fc.string({ unit: "grapheme", maxLength: 6 });
  const whole = fc.tuple(characters, fc.constantFrom<Encoding>("utf-8", "gb18030")).map(([text, to]) => [...encoded(text, to)]);
  const wild = fc.array(fc.constantFrom(0x41, 0x30, 0x39, 0x7f, 0x80, 0x81, 0x84, 0x90, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xe4, 0xed, 0xf0, 0xf4, 0xfe, 0xff), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(whole, wild), { maxLength: 6 }), fc.integer({ min: 4, max: 9 }), async (parts, slice) => {
      const bytes = Uint8Array.from([0x61, 0x2c, ...parts.flat().filter((byte) => byte !== 0)]);
      const wellFormed = new TextDecoder().decode(bytes).match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
      // Enough of UTF-8 to be taken for it in spite of flaws, which has its own tests.
      if (!accepts("utf-8", bytes) && wellFormed >= 16) return;
      const expected = ["utf-8", "gb18030"].find((encoding) => accepts(encoding, bytes)) ?? "windows-1252";
      expect((await detectEncoding(sourceOf(bytes), slice)).encoding).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
