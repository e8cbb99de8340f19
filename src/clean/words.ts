/** A product word in both languages, kept beside the thing it names. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Words;
