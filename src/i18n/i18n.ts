import { createI18n } from "vue-i18n";
import type { Locale } from "../clean/words.ts";
import { check } from "./check.ts";
import { data } from "./data.ts";
import { departments } from "./departments.ts";
import { frame } from "./frame.ts";
import { held } from "./held.ts";
import { mapping } from "./mapping.ts";
import { meeting } from "./meeting.ts";
import { plain } from "./plain.ts";
import { report } from "./report.ts";
import { tools } from "./tools.ts";

const zh = { ...frame.zh, ...check.zh, ...data.zh, ...departments.zh, ...held.zh, ...mapping.zh, ...plain.zh, ...report.zh, ...meeting.zh, ...tools.zh };

/** Every message of the interface; a language that lacks one does not compile. */
export type Messages = typeof zh;

const en: Messages = { ...frame.en, ...check.en, ...data.en, ...departments.en, ...held.en, ...mapping.en, ...plain.en, ...report.en, ...meeting.en, ...tools.en };

/** What each language calls itself, and its tag for the document. Chinese comes first. */
export const locales: Readonly<Record<Locale, { readonly name: string; readonly tag: string }>> = {
  zh: { name: "简体中文", tag: "zh-CN" },
  en: { name: "English", tag: "en" },
};

export const i18n = createI18n({ legacy: false, locale: "zh", fallbackLocale: "zh", messages: { zh, en } });

/** Switches the interface and the language that the document declares. */
export function setLocale(locale: Locale): void {
  i18n.global.locale.value = locale;
  document.documentElement.lang = locales[locale].tag;
}
