import { computed, shallowRef, watch, type ComputedRef } from "vue";
import { createDirectory } from "../../clean/department.ts";
import { useDepartmentTable } from "../../stores/departmentTable.ts";
import { useSettings } from "../../stores/settings.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import type { UnknownDepartment, UnknownDepartments } from "../../worker/api.ts";
import { client } from "../../worker/client.ts";

/** The names that the table lacks, asked again whenever files change; those just entered are gone at once. */
export function useUnknownDepartments(): { readonly listed: ComputedRef<readonly UnknownDepartment[]>; readonly beyond: ComputedRef<number> } {
  const settings = useSettings();
  const table = useDepartmentTable();
  const workspace = useWorkspace();
  const found = shallowRef<UnknownDepartments>({ total: 0, listed: [] });
  let latest = 0;

  watch(
    () => workspace.summary,
    async () => {
      const turn = ++latest;
      const answer = await workspace.during(() => client.unknownDepartments());
      if (turn === latest) found.value = answer;
    },
    { immediate: true },
  );

  const directory = computed(() => createDirectory({ name: settings.city, prefixes: [] }, table.departments));
  return {
    listed: computed(() => found.value.listed.filter(({ name }) => !directory.value.knows(name))),
    beyond: computed(() => found.value.total - found.value.listed.length),
  };
}
