import { digits } from "../../charts/number.ts";
import type { Locale } from "../../clean/words.ts";

const units = ["B", "KB", "MB", "GB"] as const;

/** `278 MB`, by 1024 as Windows shows it, with at most one decimal. */
export function fileSize(bytes: number, locale: Locale): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${digits(bytes / 1024 ** step, locale, 0, 1)} ${units[step]}`;
}
