import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import { departmentFaults } from "../clean/departmentFaults.ts";
import { DEPARTMENTS, type Department } from "../clean/departments.ts";
import type { Words } from "../clean/words.ts";
import type { MessageKey } from "../i18n/useWords.ts";
import { useMemory } from "./memory.ts";
import { useWorkspace } from "./workspace.ts";

/** What was done to the table, as a message with what it names. */
export interface TableChange {
  readonly message: MessageKey;
  readonly named: Readonly<Record<string, string | number>>;
}

/** The table of departments as a clerk changes it: each change is kept, can be undone, and has all files read again. */
export const useDepartmentTable = defineStore("departmentTable", () => {
  const memory = useMemory();
  const workspace = useWorkspace();
  const latest = shallowRef<TableChange | null>(null);
  const before = shallowRef<readonly Department[] | null>(null);

  const departments = computed(() => memory.departments);
  const names = computed(() => departments.value.map(({ name }) => name));
  const isDefault = computed(() => departments.value === DEPARTMENTS);

  /** Puts a table in place of the one in force; where something is wrong with it, nothing changes and the answer says what. */
  function change(next: readonly Department[], done: TableChange): Words | null {
    const [fault] = departmentFaults(next);
    if (fault !== undefined) return fault.words;
    before.value = memory.departments;
    latest.value = done;
    memory.departments = next;
    void workspace.refresh();
    return null;
  }

  /** Takes the latest change back. */
  function undo(): void {
    if (before.value === null) return;
    memory.departments = before.value;
    before.value = null;
    latest.value = { message: "departments.done.undone", named: {} };
    void workspace.refresh();
  }

  return { departments, names, isDefault, latest, canUndo: computed(() => before.value !== null), change, undo };
});
