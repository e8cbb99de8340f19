import { computed } from "vue";
import { createDirectory } from "../../clean/department.ts";
import { cellContext } from "../../import/cleaning/rawColumns.ts";
import type { CellContext } from "../../import/cleaning/fieldCleaner.ts";
import { useMemory } from "../../stores/memory.ts";
import { useSettings } from "../../stores/settings.ts";
import type { ImportedSummary } from "../../worker/api.ts";

/** What is known about the cells of a file's columns, as the import knows it; `unit` is one told by hand. */
export function useColumnContext(file: () => ImportedSummary): (heading: string, unit: string | null) => CellContext {
  const memory = useMemory();
  const settings = useSettings();
  const directory = computed(() => createDirectory({ name: settings.city, prefixes: [] }, memory.departments));
  return (heading, unit) => cellContext(heading, file().context, directory.value, { unit, rulesOff: new Set() });
}
