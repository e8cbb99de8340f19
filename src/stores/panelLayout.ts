import { defineStore } from "pinia";
import { panelsOn } from "../panels/all.ts";
import type { PageId } from "../panels/panel.ts";
import { arranged, movedBy, type PageLayout } from "./panelOrder.ts";
import { useRememberedList } from "./remembered.ts";
import { pageLayoutsSchema } from "./schemas.ts";

/** Which panels a page shows and in what order, on screen, on paper and in a meeting; remembered on this machine. */
export const usePanelLayout = defineStore("panelLayout", () => {
  const layouts = useRememberedList("panels", pageLayoutsSchema, []);

  /** Every panel of the page, hidden ones too. */
  function orderOf(page: PageId): readonly string[] {
    return arranged(panelsOn(page).map(({ id }) => id), stated(page)?.order ?? []);
  }

  function isHidden(page: PageId, id: string): boolean {
    return stated(page)?.hidden.includes(id) ?? false;
  }

  function isArranged(page: PageId): boolean {
    return stated(page) !== undefined;
  }

  function setHidden(page: PageId, id: string, hide: boolean): void {
    const others = stated(page)?.hidden.filter((one) => one !== id) ?? [];
    keep(page, { order: orderOf(page), hidden: hide ? [...others, id] : others });
  }

  /** Past its neighbour among the `shown`. */
  function move(page: PageId, shown: readonly string[], id: string, step: -1 | 1): void {
    keep(page, { order: movedBy(orderOf(page), shown, id, step), hidden: stated(page)?.hidden ?? [] });
  }

  function showAll(page: PageId): void {
    keep(page, { order: orderOf(page), hidden: [] });
  }

  function reset(page: PageId): void {
    layouts.value = layouts.value.filter((one) => one.page !== page);
  }

  function stated(page: PageId): PageLayout | undefined {
    return layouts.value.find((one) => one.page === page);
  }

  /** A page that is as it was by default is not remembered. */
  function keep(page: PageId, layout: Omit<PageLayout, "page">): void {
    const untouched = layout.hidden.length === 0 && panelsOn(page).every(({ id }, i) => layout.order[i] === id);
    layouts.value = [...layouts.value.filter((one) => one.page !== page), ...(untouched ? [] : [{ page, ...layout }])];
  }

  return { orderOf, isHidden, isArranged, setHidden, move, showAll, reset };
});
