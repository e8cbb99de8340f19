import { describe, expect, test } from "vitest";
import { datasets } from "../../../src/datasets/all.ts";
import { fieldsOf } from "../../../src/datasets/dataset.ts";
import type { Field } from "../../../src/datasets/field.ts";

describe.each(datasets)("$id", (dataset) => {
  test("no heading means two of its fields, but that a lot's names the project where nothing else does", () => {
    const headings = fieldsOf(dataset).filter((field) => !dataset.apart.includes(field)).flatMap(namesOf);
    expect(repeated(headings)).toEqual([]);
    const others = fieldsOf(dataset).filter((field) => !dataset.key.includes(field)).flatMap(namesOf);
    expect(repeated(others)).toEqual([]);
  });

  test.each(fieldsOf(dataset).filter(isListed))("no word means two values of $heading.zh", ({ values }) => {
    expect(repeated(values.flatMap(({ zh, aliases = [] }) => [zh, ...aliases]))).toEqual([]);
  });

  test("each heading has an English name of its own", () => {
    const names = fieldsOf(dataset).map(({ heading }) => heading.en);
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name) => !/^[A-Z][ -~]+$/.test(name))).toEqual([]);
  });
});

function namesOf({ heading, aliases }: Field): string[] {
  return [heading.zh, ...aliases];
}

function isListed(field: Field): field is Extract<Field, { kind: "category" }> {
  return field.kind === "category" && field.values.length > 0;
}

function repeated(words: readonly string[]): string[] {
  const plain = words.map((word) => word.normalize("NFKC").replace(/\s/g, "").toUpperCase());
  return plain.filter((word, i) => plain.indexOf(word) !== i);
}
