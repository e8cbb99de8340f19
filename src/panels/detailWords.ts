import { formatExact } from "../clean/format.ts";
import type { Locale } from "../clean/words.ts";
import { say, type Sentence } from "./panel.ts";
import { many } from "./wording.ts";

/** Of how many cases a panel speaks that needs them one by one: `4 个部门报送了逐件明细，办结 4,043 件`, to begin a sentence; without the first part where the files name no department. */
export function detailWords(departments: number, cases: number, what: string, locale: Locale): Sentence {
  if (departments === 0) return locale === "zh" ? ["逐件明细中", what, ...say` ${formatExact(cases)} 件`] : [...say`Of ${formatExact(cases)} cases sent one by one and `, what];
  if (locale === "zh") return [...say`${departments} 个部门报送了逐件明细，`, what, ...say` ${formatExact(cases)} 件`];
  return [...say`${many(departments, "department")} sent cases one by one, ${formatExact(cases)} `, what];
}
