import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kernelCode } from "../../../build/kernel.mjs";

test("the scanner's kernel is what its source compiles to; npm run kernel makes it so", async () => {
  expect(readFileSync("src/csv/kernelCode.ts", "utf8") === (await kernelCode())).toBe(true);
}, 30_000);
