/**
 * The one name that the forms of an unknown name come nearest to, of all that lead to it as keys: by fewest letters
 * that differ, at most a quarter of them, else as an abbreviation of it. `null` where there is none, or where two names
 * are equally near. `mayMean` says whether a form may stand for a key at all.
 */
export function nearestOf(forms: readonly string[], names: ReadonlyMap<string, string>, mayMean: (form: string, key: string) => boolean): string | null {
  const pairs = forms.flatMap((form) => [...names].filter(([key]) => mayMean(form, key)).map(([key, name]) => ({ form, key, name })));
  const near = pairs.map(({ form, key, name }) => ({ name, distance: distanceWithin(form, key, form.length / 4) }));
  const least = Math.min(...near.map(({ distance }) => distance));
  if (least < Infinity) return onlyOne(near.filter(({ distance }) => distance === least));
  return onlyOne(pairs.filter(({ form, key }) => isAbbreviation(form, key)));
}

function onlyOne(found: readonly { readonly name: string }[]): string | null {
  const names = new Set(found.map(({ name }) => name));
  return names.size === 1 ? found[0].name : null;
}

/** Letters to add, drop or change to make one of the other; `Infinity` beyond `most`. */
function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] <= most ? row[b.length] : Infinity;
}

/** Shorter ones abbreviate anything: 国资局 is no 国土资源局. */
const SHORTEST_ABBREVIATION = 4;

/** Letters of the whole name in its order, from its first to its last. */
function isAbbreviation(short: string, whole: string): boolean {
  if (short.length < SHORTEST_ABBREVIATION || short[0] !== whole[0] || short.at(-1) !== whole.at(-1)) return false;
  let at = -1;
  for (const letter of short) {
    at = whole.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
