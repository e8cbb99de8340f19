import type { Aggregates, Counts, Share } from "../aggregates.ts";
import { departments } from "../cases/names.ts";

/** What the product calls some labels of the file: it knows departments without their city, and synonyms by one word. */
const productWord: ReadonlyMap<string, string> = new Map([
  ...departments.map(({ name, official }): [string, string] => [name, official]),
  ["已办结", "办结"],
  ["补正", "退回"],
  ["便民服务", "公共服务"],
]);

/** The truth in the product's words; what it calls by one word counts together. */
export function inProductWords({ month, department, type, status, fee, onTime }: Aggregates): Aggregates {
  return {
    month,
    fee,
    department: renamed(department),
    type: renamed(type),
    status: renamed(status),
    onTime: Object.fromEntries(Object.entries(onTime).map(([name, share]): [string, Share] => [word(name), share])),
  };
}

function renamed(counts: Counts): Counts {
  const sums: Record<string, number> = {};
  for (const [label, count] of Object.entries(counts)) sums[word(label)] = (sums[word(label)] ?? 0) + count;
  return sums;
}

function word(label: string): string {
  return productWord.get(label) ?? label;
}
