/** A product word in both languages, kept beside the thing it names. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Words;

/** English words that keep their capital anywhere: names, and abbreviations such as IP. */
const CAPITAL = /^(?:Excel|January|[A-Z]{2})/;

/** An English heading or sentence as it stands behind other words: Case number is case number, Excel stays Excel. */
export function withinSentence(english: string): string {
  return CAPITAL.test(english) ? english : english.charAt(0).toLowerCase() + english.slice(1);
}
