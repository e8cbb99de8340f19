import { defineStore } from "pinia";
import { shallowRef } from "vue";
import type { Words } from "../clean/words.ts";
import type { RowsOf, View } from "../datasets/view.ts";

/** Which rows somebody asked to see: of a dataset, within the view, all of them or those of a mark. */
export interface DrillQuestion {
  readonly dataset: string;
  readonly where: RowsOf | null;
  readonly title: Words;
  /** Where it is another than the one in force: a report has a period of its own. */
  readonly view?: View;
  /** Dimensions whose picks do not narrow them: those along which the panel is drawn. None unless told. */
  readonly beside?: readonly string[];
  /** The figure that was clicked, every digit of it with its unit, and how it is computed; a mark of a chart has none. */
  readonly figure?: { readonly value: Words; readonly definition: Words };
}

/** The rows drawer, open while there is a question. */
export const useDrill = defineStore("drill", () => {
  const question = shallowRef<DrillQuestion | null>(null);

  function open(asked: DrillQuestion): void {
    question.value = asked;
  }

  function close(): void {
    question.value = null;
  }

  return { question, open, close };
});
