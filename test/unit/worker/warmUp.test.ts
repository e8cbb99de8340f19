import { expect, test } from "vitest";
import { createDirectory } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { importFile } from "../../../src/import/importFile.ts";
import { madeUpCases, warmUp } from "../../../src/worker/warmUp.ts";

test("made-up files go all the way through the import, or nothing of it would be warm", async () => {
  const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);
  const imported = await importFile(new File([madeUpCases(1, 400)], "办件.csv"), { id: "w", datasets, directory });
  if (!imported.ok) throw new Error(imported.failure.reason);
  const { dataset, report, table } = imported.file;
  expect(dataset?.id).toBe("cases");
  expect(report.rows).toMatchObject({ read: 401, kept: 400, held: 0 });
  expect(new Set([...(table?.columns.values() ?? [])].map(({ storage }) => storage))).toEqual(new Set(["label", "day", "number"]));
});

test("it ends", async () => {
  await expect(warmUp(() => true)).resolves.toBeUndefined();
});

test("it leaves the worker to the first file that somebody drops", async () => {
  let asked = 0;
  await warmUp(() => ++asked < 3);
  expect(asked).toBe(3);
});
