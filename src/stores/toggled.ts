import type { View } from "../datasets/view.ts";
import type { Narrowing } from "../panels/narrowing.ts";
import { samePeriod } from "./periods.ts";
import { writePicks, type Picks } from "./viewQuery.ts";

/**
 * The choice after a click on what stands for `narrowing`: it is added, or taken off where all of it is in force, as
 * `view` tells. `null` where neither changes anything.
 */
export function toggled(picks: Picks, view: View, narrowing: Narrowing): Picks | null {
  const next = isInForce(view, narrowing) ? without(picks, narrowing) : withAll(picks, narrowing);
  return JSON.stringify(writePicks(next)) === JSON.stringify(writePicks(picks)) ? null : next;
}

function isInForce({ period, departments, categories }: View, narrowing: Narrowing): boolean {
  return (
    (narrowing.period === null || samePeriod(narrowing.period, period)) &&
    narrowing.departments.every((name) => departments.includes(name)) &&
    Object.entries(narrowing.categories).every(([dimension, labels]) => labels.every((label) => categories[dimension]?.includes(label)))
  );
}

function withAll(picks: Picks, { period, departments, categories }: Narrowing): Picks {
  return {
    ...picks,
    period: period ?? picks.period,
    departments: [...new Set([...picks.departments, ...departments])],
    categories: {
      ...picks.categories,
      ...Object.fromEntries(Object.entries(categories).map(([dimension, labels]) => [dimension, [...new Set([...(picks.categories[dimension] ?? []), ...labels])]])),
    },
  };
}

/** The choice without these picks; of a period, the default one. */
export function without(picks: Picks, { period, departments, categories }: Narrowing): Picks {
  const left = Object.entries(picks.categories).map(([dimension, labels]) => [dimension, labels.filter((label) => !categories[dimension]?.includes(label))] as const);
  return {
    ...picks,
    period: period === null ? picks.period : null,
    departments: picks.departments.filter((name) => !departments.includes(name)),
    categories: Object.fromEntries(left.filter(([, labels]) => labels.length > 0)),
  };
}
