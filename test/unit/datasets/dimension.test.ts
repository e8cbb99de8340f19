import { expect, test } from "vitest";
import { datasets, dimensions } from "../../../src/datasets/all.ts";
import { fieldsOf } from "../../../src/datasets/dataset.ts";
import { dimensionOf, fieldOfDimension } from "../../../src/datasets/dimension.ts";

test.each(datasets.map((dataset) => [dataset.id, dataset] as const))("%s has one field of each of its dimensions, found again by the dimension", (_, dataset) => {
  for (const field of fieldsOf(dataset)) {
    const dimension = dimensionOf(dataset, field);
    if (dimension === null) continue;
    expect(fieldOfDimension(dataset, dimension.id)).toBe(field);
    expect(dimensions.get(dimension.id)?.name).toEqual(dimension.name);
  }
});

test("an address can hold every dimension: none has a colon, or the place that departments have", () => {
  for (const id of dimensions.keys()) expect(id).toMatch(/^[\w.]+$/);
  expect(dimensions.has("department")).toBe(true);
});

test("kinds of power are one meaning across datasets, other categories are each their dataset's own", () => {
  expect(datasets.filter((dataset) => fieldOfDimension(dataset, "powerType") !== null).map(({ id }) => id)).toEqual(expect.arrayContaining(["cases", "powers", "approvalItems"]));
  expect(datasets.filter((dataset) => fieldOfDimension(dataset, "trades.category") !== null).map(({ id }) => id)).toEqual(["trades"]);
});
