import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { samplePack } from "../../sample/pack.ts";

// Buffers are compared at once; a difference in 300 kB would print them.
test.each(samplePack())("$name is what its generator writes; after a change run npm run samples", ({ name, bytes }) => {
  expect(readFileSync(join("public", "samples", name)).equals(bytes)).toBe(true);
});

test("no sample is too large to open at once", () => {
  for (const { name, bytes } of samplePack()) expect(bytes.length, name).toBeLessThan(450_000);
});
