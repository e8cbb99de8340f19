/** Stands between the two levels of a joined heading. */
export const JOINT = "·";

/**
 * The names by which each column may be known: its heading, and of a joined one (`收件数·小计`) the lower part where no
 * other column has the same, and the upper part where it stands over this column alone or over its 小计.
 */
export function headingNames(headings: readonly string[]): (readonly string[])[] {
  const parts = headings.map((heading) => heading.split(JOINT));
  const uppers = counted(parts.map(([upper]) => upper));
  const lowers = counted(parts.map(([, lower]) => lower));
  return headings.map((heading, i) => {
    const [upper, lower, ...more] = parts[i];
    if (lower === undefined || more.length > 0) return [heading];
    const sums = /^(小计|合计|总计|计)$/.test(lower.replace(/\s/g, ""));
    return [heading, ...(lowers.get(lower) === 1 && !sums ? [lower] : []), ...(uppers.get(upper) === 1 || sums ? [upper] : [])];
  });
}

function counted(texts: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
