import { defineStore } from "pinia";
import { computed, watch } from "vue";
import { DEPARTMENTS } from "../clean/departments.ts";
import type { Decisions, Remembered } from "../import/decisions/decisions.ts";
import { withTemplate, type Template } from "../import/recognition/templates.ts";
import type { Memory } from "../worker/api.ts";
import { client } from "../worker/client.ts";
import { useRememberedList } from "./remembered.ts";
import { departmentsSchema, rememberedSchema, templatesSchema } from "./schemas.ts";
import { useSettings } from "./settings.ts";

/** What a clerk taught the program, kept on this machine: departments, templates, and what was decided about files. */
export const useMemory = defineStore("memory", () => {
  const settings = useSettings();
  const departments = useRememberedList("departments", departmentsSchema, DEPARTMENTS);
  const templates = useRememberedList("templates", templatesSchema, []);
  const remembered = useRememberedList("decisions", rememberedSchema, []);

  const memory = computed<Memory>(() => ({
    city: settings.city,
    departments: departments.value,
    templates: templates.value,
    remembered: remembered.value,
  }));
  // At once, so that the next import knows.
  watch(memory, (now) => void client.configure(now), { immediate: true, flush: "sync" });

  /** Keeps what was decided about a file of this key, in place of what was decided before. */
  function remember(one: Remembered): void {
    const others = remembered.value.filter(({ key }) => key !== one.key);
    remembered.value = isEmpty(one.decisions) ? others : [...others, one];
  }

  /** Keeps a template, in place of the one with its id and of those for the same headings. */
  function keepTemplate(template: Template): void {
    templates.value = withTemplate(templates.value, template);
  }

  function forgetTemplate(id: string): void {
    templates.value = templates.value.filter((template) => template.id !== id);
  }

  /** Forgets everything taught: for a machine that others use too. */
  function forget(): void {
    departments.value = DEPARTMENTS;
    templates.value = [];
    remembered.value = [];
  }

  return { departments, templates, remember, keepTemplate, forgetTemplate, forget };
});

function isEmpty({ encoding, delimiter, layout, mapping, rulesOff, cells, rows, leftOut }: Decisions): boolean {
  return encoding === null && delimiter === null && layout === null && mapping === null && rulesOff.length + cells.length + rows.length === 0 && !leftOut;
}
