import { afterEach, beforeEach, expect, vi } from "vitest";

// Silence by default: a warning is a defect that nobody asked about yet.
beforeEach(() => {
  vi.spyOn(console, "warn");
  vi.spyOn(console, "error");
});

afterEach(() => {
  expect(console.warn).not.toHaveBeenCalled();
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
