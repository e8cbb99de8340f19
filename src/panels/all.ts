import { pageIds, type PageId, type Panel } from "./panel.ts";

const files = import.meta.glob<Readonly<Record<string, unknown>>>(["./*.ts", "!./all.ts", "!./panel.ts"], { eager: true });

/** Every panel there is: the `definePanel` export of each file of this folder, by page and by its order there. */
export const panels: readonly Panel<unknown>[] = Object.values(files)
  .flatMap((file) => Object.values(file).filter(isPanel))
  .sort((a, b) => pageIds.indexOf(a.page) - pageIds.indexOf(b.page) || a.order - b.order);

/** The panels of a page in its order; 总览 borrows the main ones of the others. */
export function panelsOn(page: PageId): readonly Panel<unknown>[] {
  return panels.filter((panel) => (page === "overview" ? panel.overview !== undefined : panel.page === page));
}

/** The panel with this id; ids come from `panels` only. */
export function panelById(id: string): Panel<unknown> {
  const found = panels.find((panel) => panel.id === id);
  if (found === undefined) throw new RangeError(`no panel ${id}`);
  return found;
}

function isPanel(value: unknown): value is Panel<unknown> {
  return typeof value === "object" && value !== null && "compute" in value && "rowsBehind" in value;
}
