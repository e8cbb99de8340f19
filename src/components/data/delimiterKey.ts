const keys = { ",": "comma", "\t": "tab", ";": "semicolon", "|": "bar", "，": "fullComma", " ": "space" } as const;

/** Under `data.delimiters`, the words for a delimiter; `null` for a sign that has none. */
export function delimiterKey(sign: string): (typeof keys)[keyof typeof keys] | null {
  return Object.entries(keys).find(([one]) => one === sign)?.[1] ?? null;
}
