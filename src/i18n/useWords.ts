import { useI18n } from "vue-i18n";
import { computed } from "vue";
import type { Locale, Words } from "../clean/words.ts";
import type { Messages } from "./i18n.ts";

/** Dotted paths of the leaves: `nav.overview`. */
type KeyOf<M> = { [K in keyof M & string]: M[K] extends string ? K : `${K}.${KeyOf<M[K]>}` }[keyof M & string];

/** A message that exists. vue-i18n's own `t` takes any string. */
export type MessageKey = KeyOf<Messages>;

/** The words of the interface in the language in force: messages by key, and product words that stand elsewhere. */
export function useWords() {
  const { t: translate, locale: current } = useI18n({ useScope: "global" });
  const locale = computed<Locale>(() => (current.value === "en" ? "en" : "zh"));

  function t(key: MessageKey, named: Readonly<Record<string, string | number>> = {}): string {
    return translate(key, named);
  }

  function inLocale(words: Words): string {
    return words[locale.value];
  }

  return { t, locale, inLocale };
}
