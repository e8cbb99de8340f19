import { defineStore } from "pinia";
import { ref, shallowRef } from "vue";
import type { Choice } from "../report/match.ts";
import { useRememberedList } from "./remembered.ts";
import { readReportFile, type NoReport } from "./reportFile.ts";
import { choicesSchema } from "./schemas.ts";

/**
 * The report that is being checked, as long as the page is open: a text is not kept on the machine, what somebody said
 * about its wordings is, so that next year's report need not ask again.
 */
export const useReportText = defineStore("reportText", () => {
  const text = ref("");
  /** Of the file it came from; empty for a text that was pasted. */
  const name = ref("");
  const failure = shallowRef<{ readonly name: string; readonly reason: NoReport } | null>(null);
  const choices = useRememberedList("reportChoices", choicesSchema, []);

  function open(given: string, from = ""): void {
    text.value = given;
    name.value = from;
    failure.value = null;
  }

  /** Opens a file; where it is none to read, the report before stays and `failure` says why. */
  async function read(file: File): Promise<void> {
    const result = await readReportFile(file);
    if (result.ok) open(result.text, file.name);
    else failure.value = { name: file.name, reason: result.reason };
  }

  /** Keeps what a wording means in place of what it was said to mean before; `undefined` forgets it. */
  function choose(key: string, metric: Choice["metric"] | undefined): void {
    const others = choices.value.filter((choice) => choice.key !== key);
    choices.value = metric === undefined ? others : [...others, { key, metric }];
  }

  return { text, name, failure, choices, open, read, choose };
});
