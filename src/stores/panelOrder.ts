/** How somebody arranged a page, by the ids of its panels. */
export interface PageLayout {
  readonly page: string;
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

/** A user's order of a page's panels, by id. Those that came since stand after the panel that they follow by default. */
export function arranged(byDefault: readonly string[], wished: readonly string[]): string[] {
  const order = wished.filter((id) => byDefault.includes(id));
  byDefault.forEach((id, i) => {
    if (!order.includes(id)) order.splice(i === 0 ? 0 : order.indexOf(byDefault[i - 1] ?? "") + 1, 0, id);
  });
  return order;
}

/** The order with one panel moved past its neighbour among those shown; unchanged where it has none on that side. */
export function movedBy(order: readonly string[], shown: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const neighbour = shown[shown.indexOf(id) + step];
  if (neighbour === undefined || !shown.includes(id)) return order;
  const rest = order.filter((one) => one !== id);
  rest.splice(rest.indexOf(neighbour) + (step === 1 ? 1 : 0), 0, id);
  return rest;
}
