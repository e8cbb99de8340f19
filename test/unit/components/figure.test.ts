import { describe, expect, it } from "vitest";
import { compact, figureOf, movementOf, type Movement } from "../../../src/components/tile/figure.ts";
import { metrics } from "../../../src/metrics/metrics.ts";
import type { Metric } from "../../../src/metrics/metric.ts";

function metric(id: string): Metric {
  const found = metrics.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
}

describe("figureOf", () => {
  it.each([
    ["cases.accepted", 1_925_485, "192.55", "万件"],
    ["cases.rate", 1_913_574 / 1_925_485, "99.38", "%"],
    ["powers.total", 5300, "5,300", "项"],
    ["visits.dailyAverage", 2689.13, "2,689", "人次"],
    ["trades.amount", 964_000_000, "9.64", "亿元"],
  ])("sets %s %d as %s %s", (id, value, text, unit) => {
    expect(figureOf(metric(id), value, "zh")).toEqual({ text, unit });
  });
});

describe("movementOf", () => {
  it.each<[string, number | null, number | null, Movement | null]>([
    ["cases.accepted", 1_925_485, 1_813_074, { kind: "up", text: "6.2%" } /* growth in percent, the sign is the arrow's */],
    ["powers.total", 5300, 5348, { kind: "down", text: "48 项" } /* a list's change is a number of items */],
    ["cases.rate", 0.994, 0.99, { kind: "up", text: "0.4个百分点" } /* a rate's change is points, never percent */],
    ["trades.amount", 9.64e8, 9.64e8, { kind: "same" } /* no arrow without a change */],
    ["trades.amount", 9.64e8, null, { kind: "noBefore" } /* no last year */],
    ["visits.total", 981_534, 0, { kind: "up", text: "98.15 万人次" } /* from nothing to something is no percentage */],
    ["powers.change", -48, null, null /* a change has no change of its own */],
    ["cases.accepted", null, 1_813_074, null /* no value, nothing moved */],
  ])("%s from %d against %d", (id, value, before, movement) => {
    expect(movementOf(metric(id), { id, value, before, rowsBehind: {}, notFollowed: [] }, "zh")).toEqual(movement);
  });
});

describe("compact", () => {
  it.each([
    [5300, "5,300", "5,300"],
    [981_534, "98.15万", "981,534"],
    [1_925_485, "192.55万", "1.93M"],
  ])("%i fits beside a menu entry as %s", (count, zh, en) => {
    expect(compact(count, "zh")).toBe(zh);
    expect(compact(count, "en")).toBe(en);
  });
});
