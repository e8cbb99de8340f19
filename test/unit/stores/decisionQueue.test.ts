import { describe, expect, it } from "vitest";
import { undecided, type Decisions, type RowVerdict } from "../../../src/import/decisions/decisions.ts";
import { createDecisionQueue } from "../../../src/stores/decisionQueue.ts";

const leaveOut = (record: number) => (now: Decisions) => ({ rows: [...now.rows, verdict(record)] });
const verdict = (record: number): RowVerdict => ({ record, verdict: "leftOut", note: "", at: "2017-12-01T00:00:00.000Z" });
const recordsOf = ({ rows }: Decisions) => rows.map(({ record }) => record);

/** A workspace of one file `f1`, whose readings end when the test says so. */
function desk() {
  const file = { decisions: undecided };
  const readings: Decisions[] = [];
  const ends: ((ok: boolean) => void)[] = [];
  const queue = createDecisionQueue({
    decisionsOf: (id) => (id === "f1" ? file.decisions : undefined),
    read: async (_, decisions) => {
      readings.push(decisions);
      const ok = await new Promise<boolean>((resolve) => ends.push(resolve));
      if (ok) file.decisions = decisions;
      return ok;
    },
  });
  /** Ends the reading that is under way, after all that led to it has run. */
  async function end(ok = true): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    ends.shift()?.(ok);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { file, readings, queue, end };
}

describe("decisions in quick succession", () => {
  it("all survive, those taken during a reading in one more", async () => {
    const { file, readings, queue, end } = desk();
    const taken = [queue.decide("f1", leaveOut(3))];
    await new Promise((resolve) => setTimeout(resolve));
    taken.push(queue.decide("f1", leaveOut(5)), queue.decide("f1", { leftOut: true }));
    await end();
    await end();
    await Promise.all(taken);
    expect(readings.map(recordsOf)).toEqual([[3], [3, 5]]);
    expect(file.decisions.leftOut).toBe(true);
  });

  it("are settled only when the file was read under them", async () => {
    const { queue, end } = desk();
    let settled = false;
    void queue.decide("f1", leaveOut(3));
    await new Promise((resolve) => setTimeout(resolve));
    void queue.decide("f1", leaveOut(5)).then(() => (settled = true));
    await end();
    expect(settled).toBe(false);
    await end();
    expect(settled).toBe(true);
  });

  it("build on what stands where a reading failed", async () => {
    const { file, readings, queue, end } = desk();
    void queue.decide("f1", { encoding: "big5" });
    await end(false);
    void queue.decide("f1", leaveOut(3));
    await end();
    expect(readings[1].encoding).toBe(null);
    expect(recordsOf(file.decisions)).toEqual([3]);
  });

  it("do nothing to a file that is not there", async () => {
    const { readings, queue } = desk();
    await queue.decide("f2", leaveOut(3));
    expect(readings).toEqual([]);
  });

  it("that nobody read yet are forgotten when all is cleared", async () => {
    const { file, readings, queue, end } = desk();
    void queue.decide("f1", leaveOut(3));
    queue.clear();
    await end();
    expect([readings, file.decisions.rows]).toEqual([[], []]);
  });
});
