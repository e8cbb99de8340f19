import { defineStore } from "pinia";
import { computed, watch } from "vue";
import type { Locale } from "../clean/words.ts";
import { setLocale } from "../i18n/i18n.ts";
import { useRemembered } from "./remembered.ts";

/** What a user sets once: the city's name, empty until somebody gives it, and the language. */
export const useSettings = defineStore("settings", () => {
  const city = useRemembered("city");
  const language = useRemembered("locale");

  const locale = computed<Locale>({
    get: () => (language.value === "en" ? "en" : "zh"),
    set: (value) => (language.value = value),
  });
  watch(locale, setLocale, { immediate: true });

  return { city, locale };
});
