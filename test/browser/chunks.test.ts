import { expect, test } from "vitest";
import { chunksOf } from "../../src/csv/chunks.ts";

const BYTES = 3 << 20;
const file = new File([new Uint8Array(BYTES)], "办件.csv");

async function readAll(): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunksOf(file, 0)) bytes += chunk.length;
  return bytes;
}

// Where nothing holds a stream, one in a hundred is taken while it is read.
test("a file is read to its end, however often memory is cleared meanwhile", { timeout: 60_000 }, async () => {
  const asking = setInterval(() => void Array.from({ length: 20 }, () => new ArrayBuffer(16 << 20)), 0);
  for (let time = 0; time < 200; time++) expect(await readAll()).toBe(BYTES);
  clearInterval(asking);
});
