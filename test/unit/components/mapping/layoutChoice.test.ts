import { describe, expect, it } from "vitest";
import { dataTo, headerFrom, headerTo } from "../../../../src/components/mapping/layoutChoice.ts";
import type { StatedLayout } from "../../../../src/import/decisions/decisions.ts";

type Case = [layout: StatedLayout, record: number, expected: StatedLayout | null, why: string];

const found = { header: { first: 2, last: 2 }, last: null };
const ended = { header: { first: 2, last: 3 }, last: 20 };
const none = { header: null, last: null };

describe("what a record of the preview may be told to be", () => {
  it.each<Case>([
    [found, 5, { header: { first: 5, last: 5 }, last: null }, "further down"],
    [none, 0, { header: { first: 0, last: 0 }, last: null }, "where none was found"],
    [ended, 1, { header: { first: 1, last: 1 }, last: 20 }, "the end of the data stays"],
    [ended, 20, null, "no row would be left between header and end"],
    [found, 1000, null, "a thousand lines are no title"],
  ])("the header of %j from record %i: %j, %s", (layout, record, expected) => {
    expect(headerFrom(layout, record)).toEqual(expected);
  });

  it.each<Case>([
    [found, 3, { header: { first: 2, last: 3 }, last: null }, "two levels"],
    [found, 4, { header: { first: 2, last: 4 }, last: null }, "two levels and a blank line between"],
    [found, 5, null, "no header has that many levels"],
    [found, 2, null, "it ends there already"],
    [none, 3, null, "it begins nowhere"],
  ])("the header of %j to record %i: %j, %s", (layout, record, expected) => {
    expect(headerTo(layout, record)).toEqual(expected);
  });

  it.each<Case>([
    [found, 9, { header: { first: 2, last: 2 }, last: 9 }, "the header stays"],
    [none, 0, { header: null, last: 0 }, "one row of data and no header"],
    [ended, 3, null, "the header is not data"],
  ])("the data of %j to record %i: %j, %s", (layout, record, expected) => {
    expect(dataTo(layout, record)).toEqual(expected);
  });
});
