import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { metrics } from "../../../src/metrics/metrics.ts";
import { yearPeriod } from "../../../src/clean/day.ts";
import { readReport } from "../../../src/report/claims.ts";
import { matchClaims, type MatchedClaim } from "../../../src/report/match.ts";

const folder = new URL("variants/", import.meta.url);
const variants = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => read(name));

/** A figure as a variant says it should be read; metric `-`: none is about it, `?`: the program should ask. */
interface Expected {
  readonly written: string;
  readonly metric: string;
  readonly value: number;
}

function read(name: string) {
  const [text = "", list = ""] = readFileSync(new URL(name, folder), "utf8").split("===\n");
  const expected = list.split("\n").filter((line) => line !== "").map((line): Expected => {
    const [written = "", metric = "", value = ""] = line.split(" | ");
    return { written, metric, value: Number(value) };
  });
  return { name, text, expected };
}

function metricOf({ match }: MatchedClaim): string {
  return match.kind === "about" ? match.metric.id : match.kind === "asks" ? "?" : "-";
}

/** Which of the expected figures were found, and which of those with the right metric; what else was found is too much. */
function compare({ text, expected }: (typeof variants)[number]) {
  const found = matchClaims(readReport(text, yearPeriod(2017)).claims, metrics, []);
  const left = [...found];
  const pairs = expected.map((one) => {
    const at = left.findIndex(({ claim }) => claim.written === one.written && Math.abs(claim.value - one.value) < 1e-9 * Math.max(1, Math.abs(one.value)));
    return { expected: one, found: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return { pairs, tooMany: left };
}

it("reports in other words: nearly every figure is found and paired with what it counts, none with anything else", () => {
  const compared = variants.map((variant) => ({ ...variant, ...compare(variant) }));
  const pairs = compared.flatMap(({ pairs, name }) => pairs.map((pair) => ({ ...pair, name })));
  const found = pairs.flatMap(({ expected, found, name }) => (found === null ? [] : [{ expected, found, name }]));
  const right = found.filter(({ expected, found }) => metricOf(found) === expected.metric);
  const tooMany = compared.flatMap(({ tooMany, name }) => tooMany.map((one) => `${name}: ${one.claim.written} (${metricOf(one)})`));
  const wrong = found.filter(({ expected, found }) => !["-", "?", expected.metric].includes(metricOf(found)));
  const lines = [
    `figures: recall ${found.length}/${pairs.length}, precision ${found.length}/${found.length + tooMany.length}`,
    `metrics: ${right.length}/${pairs.length} right, ${wrong.length} wrong`,
    ...pairs.filter(({ found }) => found === null).map(({ expected, name }) => `missed ${name}: ${expected.written}`),
    ...tooMany.map((line) => `too much ${line}`),
    ...found.filter((one) => !right.includes(one)).map(({ expected, found, name }) => `other ${name}: ${expected.written} is ${metricOf(found)}, not ${expected.metric}`),
  ];
  console.info(lines.join("\n"));
  expect(found.length / pairs.length, "figures found").toBeGreaterThanOrEqual(0.99);
  expect(found.length / (found.length + tooMany.length), "of those found, figures").toBeGreaterThanOrEqual(0.99);
  expect(right.length / pairs.length, "paired with what they count").toBeGreaterThanOrEqual(0.96);
  expect(wrong, "paired with something else").toEqual([]);
});
