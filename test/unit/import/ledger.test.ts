import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { balances, imported, importing } from "./importing.ts";

const cell = fc.oneof(
  fc.constantFrom("", " ", "0", "合计", "小计", "2017-03-01", "1,234.5", "—", "项目编号", "成交金额", "注：略", "公安局", "A\"B", "多\n行"),
  // Other delimiters and quotes would be a question of dialect, which has tests of its own.
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[|;\t'\\，]/g, "")),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 40 });

it("accounts for every record of any CSV, as many as PapaParse counts", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (records) => {
      const text = `标题,甲,乙\r\n${Papa.unparse(records, { newline: "\r\n", quotes: true })}\r\n`;
      const result = await importing(text);
      if (!result.ok) return;
      expect(balances(result.file)).toBe(true);
      expect(result.file.report.rows.read).toBe(records.length + 1);
    }),
    { numRuns: 150 },
  );
});

it("accounts for every record of any known dataset, however its cells are broken", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 30 }), async (records) => {
      const head = [["项目编号", "项目名称", "成交金额", "成交日期"], ["G1", "路", "1", "2017-03-01"]];
      const result = await importing(Papa.unparse([...head, ...records], { quotes: true }));
      if (!result.ok) return;
      expect(balances(result.file)).toBe(true);
      expect(result.file.table === null || result.file.table.length === result.file.report.rows.kept).toBe(true);
    }),
    { numRuns: 150 },
  );
});

// Real files that this project did not write, where they are at hand; the cases above do not need them.
const folder = new URL("../../../../shared/realcsv/", import.meta.url);
const encodings: Record<string, string> = { "26": "utf-16le", "28": "windows-1252", "21": "utf-8", "22": "utf-8", "23": "utf-8", "27": "utf-8" };
const real = [folder, new URL("tiny/", folder)].flatMap((at) =>
  existsSync(at) ? readdirSync(at).filter((name) => /\.(csv|tsv|txt)$/.test(name)).map((name) => new URL(name, at)) : [],
);

for (const url of real) {
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  it(`imports ${name}, a real file, and accounts for its records`, async () => {
    const file = await imported(new Uint8Array(readFileSync(url)), name);
    expect(balances(file)).toBe(true);
    if (/^\d\d_/.test(name)) expect(file.report.encoding).toBe(encodings[name.slice(0, 2)] ?? "gb18030");
    expect(file.dataset?.id ?? null).toBe(/^0[45]_/.test(name) ? "trades" : null);
  });
}
