/** The name, of all that lead to it as keys, that is spelled most like `name`; `null` where a third of it or more differs. */
export function nearestOf(name: string, names: ReadonlyMap<string, string>): string | null {
  let best: string | null = null;
  let least = name.length / 3;
  for (const [written, official] of names) {
    const distance = editDistance(name, written);
    if (distance < least) [best, least] = [official, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
