import { expect, it } from "vitest";
import { createImportQueue } from "../../../src/stores/importQueue.ts";
import type { Progress } from "../../../src/worker/api.ts";

interface Reading {
  readonly name: string;
  readonly tell: (progress: Progress) => void;
  readonly end: () => void;
}

/** A queue whose readings end when the test says so, or when they are stopped. */
function desk() {
  const readings: Reading[] = [];
  const read = ({ name }: File, tell: Reading["tell"]) => new Promise<void>((end) => readings.push({ name, tell, end }));
  const stopped: string[] = [];
  const queue = createImportQueue({
    read,
    stop: async () => {
      const running = readings.at(-1);
      stopped.push(running?.name ?? "");
      running?.end();
    },
  });
  const begun = () => readings.map(({ name }) => name);
  const shown = () => [queue.importing.value?.file.name ?? null, ...queue.waiting.value.map(({ name }) => name)];
  /** Ends the reading that is under way. */
  async function end(): Promise<void> {
    readings.at(-1)?.end();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { queue, readings, stopped, begun, shown, end };
}

const file = (name: string) => new File([name], name);

it("reads one file at a time, those dropped meanwhile behind those that wait", async () => {
  const { queue, begun, shown, end } = desk();
  const first = queue.add([file("a"), file("b")]);
  const second = queue.add([file("c")]);
  expect([begun(), shown()]).toEqual([["a"], ["a", "b", "c"]]);
  await end();
  expect([begun(), shown()]).toEqual([["a", "b"], ["b", "c"]]);
  await end();
  await end();
  await Promise.all([first, second]);
  expect([begun(), shown()]).toEqual([["a", "b", "c"], [null]]);
  void queue.add([file("d")]);
  expect(shown()).toEqual(["d"]);
});

it("tells how far the file that is being read has come, and nothing of one that has ended", async () => {
  const { queue, readings, end } = desk();
  const [a, b] = [file("aaaa"), file("bb")];
  void queue.add([a, b]);
  expect(queue.importing.value).toEqual({ file: a, progress: { bytes: 0, totalBytes: 4, records: 0 } });
  readings[0].tell({ bytes: 3, totalBytes: 4, records: 2 });
  expect(queue.importing.value?.progress).toEqual({ bytes: 3, totalBytes: 4, records: 2 });
  await end();
  readings[0].tell({ bytes: 4, totalBytes: 4, records: 3 });
  expect(queue.importing.value).toEqual({ file: b, progress: { bytes: 0, totalBytes: 2, records: 0 } });
});

it("takes one out of those that wait, and the others go on", async () => {
  const { queue, stopped, begun, end } = desk();
  const [a, b, c] = ["a", "b", "c"].map(file);
  void queue.add([a, b, c]);
  await queue.cancel(b);
  await end();
  expect([stopped, begun()]).toEqual([[], ["a", "c"]]);
});

it("stops the one that is being read, and the others go on", async () => {
  const { queue, stopped, begun } = desk();
  const [a, b] = ["a", "b"].map(file);
  void queue.add([a, b]);
  await queue.cancel(a);
  expect([stopped, begun()]).toEqual([["a"], ["a", "b"]]);
});

it("calls off all of them, and takes files again afterwards", async () => {
  const { queue, stopped, begun, shown } = desk();
  const adding = queue.add(["a", "b", "c"].map(file));
  await queue.cancelAll();
  await adding;
  expect([stopped, begun(), shown()]).toEqual([["a"], ["a"], [null]]);
  await queue.cancelAll();
  expect(stopped).toEqual(["a"]);
  void queue.add([file("d")]);
  expect(begun()).toEqual(["a", "d"]);
});
