const signs: readonly (readonly [RegExp, string])[] = [
  [/\r\n|\r|\n/g, "⏎"],
  [/\t/g, "⇥"],
  [/[\u3000\u00a0]/g, "␣"],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "∅"],
];

/** A raw cell with signs for what the eye would miss: line breaks ⏎, tabs ⇥, wide spaces ␣, zero-width characters ∅. */
export function showInvisible(raw: string): string {
  return signs.reduce((text, [found, sign]) => text.replace(found, sign), raw);
}
