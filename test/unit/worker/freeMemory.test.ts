import { expect, it } from "vitest";
import { freeMemorySoon } from "../../../src/worker/freeMemory.ts";

it("has memory given back that nothing holds: while idle, an engine lets it be", async () => {
  const lost = new WeakRef(new Uint8Array(1 << 20).fill(1));
  freeMemorySoon();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(lost.deref()).toBeUndefined();
});
