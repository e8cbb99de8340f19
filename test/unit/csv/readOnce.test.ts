import { expect, it } from "vitest";
import { readOnce } from "../../../src/csv/readOnce.ts";
import { readBytes } from "../../../src/csv/source.ts";

/** A file of ten bytes, 0 to 9, and the ranges of it that were read. */
function tenBytes() {
  const reads: string[] = [];
  const bytes = Uint8Array.from({ length: 10 }, (_, i) => i);
  const slice = (start: number, end: number) => ({
    arrayBuffer: async () => {
      reads.push(`${start}-${end}`);
      return bytes.slice(start, end).buffer;
    },
  });
  return { source: { size: bytes.length, slice }, reads };
}

it("reads a small file once, and answers every range from it, also those asked for at the same time", async () => {
  const { source, reads } = tenBytes();
  const once = readOnce(source);
  const ranges = await Promise.all([readBytes(once, 2, 4), readBytes(once, 0, 99), readBytes(once, 10, 12)]);
  expect([ranges.map((range) => [...range].join()), reads]).toEqual([["2,3", "0,1,2,3,4,5,6,7,8,9", ""], ["0-10"]]);
});

it("reads the file itself after it was released, and where the file is large", async () => {
  const { source, reads } = tenBytes();
  const once = readOnce(source);
  await readBytes(once, 0, 2);
  once.release();
  await readBytes(once, 2, 4);
  await readBytes(readOnce(source, 9), 4, 6);
  expect(reads).toEqual(["0-10", "2-4", "4-6"]);
});

it("notices a file that changed after it was released", async () => {
  const gone = () => Promise.reject(new Error("changed"));
  const { source } = tenBytes();
  const changing = { ...source };
  const once = readOnce(changing);
  await readBytes(once, 0, 2);
  changing.slice = () => ({ arrayBuffer: gone });
  expect([...(await readBytes(once, 8, 10))]).toEqual([8, 9]);
  once.release();
  await expect(readBytes(once, 8, 10)).rejects.toThrow("changed");
});
