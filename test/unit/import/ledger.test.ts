import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { assemble } from "../../../src/import/together/assemble.ts";
import type { CellCorrection, Decisions } from "../../../src/import/decisions/decisions.ts";
import type { ImportedFile } from "../../../src/import/importFile.ts";
import { balances, imported, importedUnder, importing } from "./importing.ts";

const cell = fc.oneof(
  fc.constantFrom("", " ", "0", "合计", "小计", "2017-03-01", "1,234.5", "—", "项目编号", "成交金额", "注：略", "公安局", "A\"B", "多\n行"),
  // Other delimiters and quotes would be a question of dialect, which has tests of its own.
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[|;\t'\\，]/g, "")),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 40 });
const trades = fc.array(fc.tuple(fc.constantFrom("G1", "G2", "G3", ""), fc.constantFrom("路", "桥"), cell, cell), { minLength: 1, maxLength: 30 });

/** A CSV of trades, whatever stands in its rows. */
function tradesText(records: readonly (readonly string[])[]): string {
  return Papa.unparse([["项目编号", "项目名称", "成交金额", "成交日期"], ["G1", "路", "1", "2017-03-01"], ...records], { quotes: true });
}

/** As many records as PapaParse sees, but for the empty one that it sees behind the last line break. */
function papaCount(text: string, delimiter: string): number {
  // It knows one kind of line break per file.
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n"), { delimiter, newline: "\n" });
  const last = data.at(-1);
  return data.length - (last?.length === 1 && last[0] === "" && /[\r\n]$/.test(text) ? 1 : 0);
}

describe("any CSV", () => {
  it("has its every record accounted for, as many as PapaParse counts", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (records) => {
        const text = `标题,甲,乙\r\n${Papa.unparse(records, { newline: "\r\n", quotes: true })}\r\n`;
        const result = await importing(text);
        if (!result.ok) return;
        expect(balances(result.file)).toBe(true);
        expect(result.file.report.rows.read).toBe(papaCount(text, ","));
      }),
      { numRuns: 150 },
    );
  });

  it("of text that no careful writer wrote, too", async () => {
    const piece = fc.constantFrom("甲", "项目编号", "成交金额", "2017-03-01", "12", "合计", " ", ",", ",", ",", ";", "\t", "\n", "\r\n", "\r\n", "\r", '"', '""', "，", "=", "\0");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const bytes = new TextEncoder().encode(pieces.join(""));
        const result = await importing(bytes);
        if (!result.ok) return;
        const { file } = result;
        expect(balances(file)).toBe(true);
        // A few bytes with a NUL among them may pass for UTF-16.
        const text = new TextDecoder(file.report.encoding).decode(bytes);
        // PapaParse lets a stray quote swallow lines that a scan reads, and reads another dialect another way.
        if (!text.includes('"') && file.dialect.quote === '"' && file.dialect.escape === '"') expect(file.report.rows.read).toBe(papaCount(text, file.dialect.delimiter));
      }),
      { numRuns: 400 },
    );
  });

  it("of a known dataset, too, however its cells are broken", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 30 }), async (records) => {
        const result = await importing(tradesText(records));
        if (!result.ok) return;
        expect(balances(result.file)).toBe(true);
        expect(result.file.table === null || result.file.table.length === result.file.report.rows.kept).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("whatever somebody decides", () => {
  const at = { note: "", at: "2018-01-05T02:00:00Z" };
  const record = fc.nat({ max: 34 });
  const header = fc.option(fc.tuple(record, fc.nat({ max: 1 })).map(([first, more]) => ({ first, last: first + more })));
  const decided = fc.record<Partial<Decisions>>(
    {
      encoding: fc.constantFrom(null, "gb18030", "utf-8", "big5", "utf-16le"),
      delimiter: fc.constantFrom(null, ",", ";", "\t", "|", "，", " "),
      layout: fc.option(fc.record({ header, last: fc.option(record) })),
      mapping: fc.option(
        fc.record({
          dataset: fc.constantFrom("trades", "cases", "visits", "gone", null),
          fields: fc.array(fc.constantFrom("projectNo", "amount", "amount", "tradedOn", "received", "caseNo", "visits", "gone", null), { maxLength: 6 }),
          units: fc.array(fc.constantFrom("万元", "元", "%", "斤", null), { maxLength: 6 }),
        }),
      ),
      rulesOff: fc.array(fc.record({ field: fc.constantFrom("amount", "tradedOn", "projectNo"), rule: fc.constantFrom("date.form", "unit.money", "text.trim", "number.thousands") }), { maxLength: 3 }),
      cells: fc.array(
        fc.tuple(record, fc.nat({ max: 6 }), cell, cell).map(([record, column, raw, text]): CellCorrection => ({ record, column, raw, text, ...at })),
        { maxLength: 6 },
      ),
      rows: fc.array(fc.record({ record, verdict: fc.constantFrom("accepted", "leftOut"), note: fc.constant(""), at: fc.constant("") }), { maxLength: 8 }),
    },
    { requiredKeys: [] },
  );

  /** The file, or nothing where the decisions leave no row of data. */
  const importedSo = (decisions: Partial<Decisions>, text: string) =>
    importedUnder(decisions, text).catch((error: unknown) => {
      if (error instanceof Error && /^not imported: (empty|headerOnly|binary)$/.test(error.message)) return null;
      throw error;
    });

  it("every record is accounted for, and every row held can be shown", async () => {
    await fc.assert(
      fc.asyncProperty(trades, decided, async (records, decisions) => {
        const file = await importedSo(decisions, tradesText(records));
        if (file === null) return;
        expect(balances(file)).toBe(true);
        expect(file.report.held).toHaveLength(file.report.rows.held);
        expect(file.table === null || file.table.length === file.report.rows.kept).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  it("corrections that fit are applied, and a row that is accepted is never held", async () => {
    await fc.assert(
      fc.asyncProperty(trades, fc.nat({ max: 29 }), fc.constantFrom<["accepted" | "leftOut", number[]]>(["accepted", [0, 1]], ["leftOut", [8]]), async (records, nth, [verdict, notHeld]) => {
        const record = 2 + (nth % records.length);
        const [, , raw] = records[nth % records.length];
        const text = tradesText(records);
        const cells = [{ record, column: 2, raw, text: "7", ...at }];
        const file = await importedUnder({ cells, rows: [{ record, verdict, ...at }] }, text);
        expect(file.report.decided.some(({ kind }) => kind === "cell")).toBe(true);
        const untouched = await imported(text);
        if (file.dataset?.id === "trades" && untouched.fates[record] === 0) expect(notHeld).toContain(file.fates[record]);
      }),
      { numRuns: 150 },
    );
  });

  it("several files of a dataset are accounted for beside each other", async () => {
    const verdicts = fc.array(fc.record({ record: fc.nat({ max: 20 }), verdict: fc.constantFrom("accepted" as const, "leftOut" as const), note: fc.constant(""), at: fc.constant("") }), { maxLength: 4 });
    const named = fc.record({ records: trades, rows: verdicts, leftOut: fc.constantFrom(false, false, false, true) });
    await fc.assert(
      fc.asyncProperty(fc.array(named, { minLength: 2, maxLength: 4 }), async (several) => {
        const files: ImportedFile[] = [];
        for (const [i, { records, rows, leftOut }] of several.entries()) files.push({ ...(await importedUnder({ rows, leftOut }, tradesText(records), `${i}.csv`)) });
        const [{ dataset }] = files;
        if (dataset === null || files.some((file) => file.dataset !== dataset)) return;
        const assembled = assemble(dataset, files);
        for (const file of assembled.files) {
          expect(balances(file)).toBe(true);
          expect(file.held.size).toBe(file.report.rows.held);
        }
        expect(assembled.table?.length ?? 0).toBe(assembled.files.reduce((sum, { table }) => sum + (table?.length ?? 0), 0));
      }),
      { numRuns: 60 },
    );
  });
});

// Real files that this project did not write, where they are at hand; the cases above do not need them.
const folder = new URL("../../../../shared/realcsv/", import.meta.url);
const encodings: Record<string, string> = { "26": "utf-16le", "28": "windows-1252", "21": "utf-8", "22": "utf-8", "23": "utf-8", "27": "utf-8" };
const real = [folder, new URL("tiny/", folder)].flatMap((at) =>
  existsSync(at) ? readdirSync(at).filter((name) => /\.(csv|tsv|txt)$/.test(name)).map((name) => new URL(name, at)) : [],
);

for (const url of real) {
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  it(`imports ${name}, a real file, and accounts for as many records as PapaParse counts`, async () => {
    const bytes = new Uint8Array(readFileSync(url));
    const file = await imported(bytes, name);
    expect(balances(file)).toBe(true);
    if (/^\d\d_/.test(name)) expect(file.report.encoding).toBe(encodings[name.slice(0, 2)] ?? "gb18030");
    expect(file.dataset?.id ?? null).toBe(/^0[45]_/.test(name) ? "trades" : null);
    if (file.cells.mendedQuotes.length === 0) expect(file.report.rows.read).toBe(papaCount(new TextDecoder(file.report.encoding).decode(bytes), file.dialect.delimiter));
  });
}
