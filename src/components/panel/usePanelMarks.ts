import type { Mark } from "../../charts/mark.ts";
import type { Period } from "../../clean/day.ts";
import { narrowingOf, ownDimensions } from "../../panels/narrowing.ts";
import type { Where } from "../../panels/panel.ts";
import { useDrill } from "../../stores/drill.ts";
import { useView } from "../../stores/view.ts";
import type { ShownPanel } from "./shownPanel.ts";

/** What can be done with a panel's marks. */
export interface PanelMarks {
  /** Narrows every page to what the mark stands for, or takes that off again; opens its rows where a view cannot hold it. */
  readonly follow: (mark: Mark) => void;
  /** The same for what an entry of the legend stands for; its rows where those are asked for. */
  readonly followLegend: (legend: ReadonlyMap<string, Where> | undefined, name: string, rows: boolean) => void;
  /** Whether a view can hold what the mark stands for. */
  readonly canFollow: (mark: Mark) => boolean;
  readonly openRows: (mark: Mark) => void;
  readonly choosePeriod: (period: Period) => void;
  /** All rows that the panel counts under the view. */
  readonly openAll: () => void;
}

/** The one place that decides what a mark does. */
export function usePanelMarks(shown: () => ShownPanel): PanelMarks {
  const drill = useDrill();
  const views = useView();

  const whereOf = (mark: Mark) => shown().panel.rowsBehind(shown().answer.data, mark);

  function followWhere(where: Where): void {
    const narrowing = narrowingOf(shown().panel, where);
    if (narrowing === null || !views.toggle(narrowing)) openWhere(where);
  }

  function openWhere(where: Where): void {
    const { panel } = shown();
    drill.open({ dataset: panel.dataset.id, where, title: where.title, beside: ownDimensions(panel) });
  }

  function followLegend(legend: ReadonlyMap<string, Where> | undefined, name: string, rows: boolean): void {
    const where = legend?.get(name);
    if (where === undefined) return;
    if (rows) openWhere(where);
    else followWhere(where);
  }

  function canFollow(mark: Mark): boolean {
    const where = whereOf(mark);
    return where !== null && narrowingOf(shown().panel, where) !== null;
  }

  function openAll(): void {
    const { panel } = shown();
    drill.open({ dataset: panel.dataset.id, where: null, title: panel.title, beside: ownDimensions(panel) });
  }

  function doWith(act: (where: Where) => void): (mark: Mark) => void {
    return (mark) => {
      const where = whereOf(mark);
      if (where !== null) act(where);
    };
  }

  return { follow: doWith(followWhere), followLegend, canFollow, openRows: doWith(openWhere), choosePeriod: (period) => views.pick({ period }), openAll };
}
