import type { Value } from "../charts/chart.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale } from "../clean/words.ts";
import { labelName } from "./labelName.ts";
import { say, type Sentence } from "./panel.ts";
import { many, share } from "./wording.ts";

/** What departments are ranked by: 受理 1 件, 1 case. The verb may be empty. */
interface Counted {
  readonly verb: string;
  readonly unit: string;
  readonly noun: string;
}

/**
 * `公安局受理最多，前 5 个部门占 46%`, to begin a sentence. The first one's own share where `firstFive` is `null`, as it
 * is for up to five departments; its number where it is alone.
 */
export function leaders(rows: readonly { readonly label: string; readonly value: number }[], firstFive: Value, { verb, unit, noun }: Counted, locale: Locale): Sentence {
  const zh = locale === "zh";
  const [{ label, value }] = rows;
  const name = labelName(label, locale);
  if (rows.length === 1) return zh ? [...say`${name}`, verb, ...say` ${formatExact(value)}`, ` ${unit}`] : say`${name}: ${many(value, noun)}`;
  const head: Sentence = zh ? [...say`${name}`, `${verb}最多`] : say`${name} leads`;
  if (firstFive !== null) return [...head, ...(zh ? say`，前 5 个部门占 ${share(firstFive)}` : say`; the first five departments have ${share(firstFive)} of all`)];
  const all = rows.reduce((sum, row) => sum + row.value, 0);
  return all > 0 ? [...head, ...(zh ? say`，占 ${share(value / all)}` : say` with ${share(value / all)} of all`)] : head;
}
