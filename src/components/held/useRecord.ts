import { shallowRef, watch, type ShallowRef } from "vue";
import { useWorkspace } from "../../stores/workspace.ts";
import type { PreviewRecord } from "../../worker/api.ts";
import { client } from "../../worker/client.ts";

/** A record of a file as it wrote it; `null` until it has been read, "failed" where it cannot be. */
export function useRecord(of: () => { readonly file: string; readonly record: number }): ShallowRef<PreviewRecord | "failed" | null> {
  const workspace = useWorkspace();
  const found = shallowRef<PreviewRecord | "failed" | null>(null);

  watch(
    () => [of().file, of().record] as const,
    async ([file, record]) => {
      const [read] = await workspace.during(() => client.preview(file, record, 1)).catch(() => []);
      // The first answer to a question that was changed meanwhile is none.
      if (of().file === file && of().record === record) found.value = read ?? "failed";
    },
    { immediate: true },
  );
  return found;
}
