import { datasets } from "../../datasets/all.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import { panels } from "../../panels/all.ts";
import { pageIds, type PageId } from "../../panels/panel.ts";

const routeIds = [...pageIds, "check", "data", "report"] as const;

/** Whether a route's name is that of a page, which the document is titled after. */
export function isRouteId(name: unknown): name is (typeof routeIds)[number] {
  return routeIds.some((id) => id === name);
}

/** Every dataset, in the order in which the pages draw from them; those that no panel needs come last. */
export const datasetsByPage: readonly Dataset[] = [...new Set([...panels.map(({ dataset }) => dataset), ...datasets])];

/** Ids of the datasets that a dashboard draws from. */
export function datasetsOf(page: PageId): ReadonlySet<string> {
  return new Set(panels.filter((panel) => panel.page === page).map((panel) => panel.dataset.id));
}
