import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createShowing } from "../../../src/stores/showing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Something that takes this long to show, and when each showing began, in ms. */
function screen(ms: number) {
  const begun: number[] = [];
  const start = performance.now();
  const show = async () => {
    begun.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, ms));
  };
  return { begun, showing: createShowing(show, 250) };
}

it("shows the first change at once, those that follow together after a pause, and then rests", async () => {
  const { begun, showing } = screen(10);
  showing.soon();
  showing.soon();
  await vi.advanceTimersByTimeAsync(50);
  showing.soon();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun).toEqual([0, 260]);
  showing.soon();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun).toEqual([0, 260, 5050]);
});

it("pauses four times as long as showing took", async () => {
  const { begun, showing } = screen(1000);
  showing.soon();
  await vi.advanceTimersByTimeAsync(1);
  showing.soon();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(begun).toEqual([0, 5000]);
});

it("is shown without a pause at the end, and not once more where nothing changed", async () => {
  const { begun, showing } = screen(10);
  showing.soon();
  await vi.advanceTimersByTimeAsync(1);
  showing.soon();
  const ended = showing.now();
  await vi.advanceTimersByTimeAsync(10);
  await ended;
  await showing.now();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun).toEqual([0, 1]);
});

it("is not over before a showing that is under way", async () => {
  const { showing } = screen(100);
  let over = false;
  showing.soon();
  void showing.now().then(() => (over = true));
  await vi.advanceTimersByTimeAsync(99);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(over).toBe(true);
});

it("says at the end that showing failed", async () => {
  const showing = createShowing(() => Promise.reject(new Error("fault")), 250);
  showing.soon();
  await expect(showing.now()).rejects.toThrow("fault");
});
