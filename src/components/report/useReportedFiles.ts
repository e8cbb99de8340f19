import { computed, ref, shallowRef, watch } from "vue";
import { useWorkspace } from "../../stores/workspace.ts";
import { client } from "../../worker/client.ts";
import type { ReportedFile } from "./useFileBlocks.ts";

/** Held rows of a file that are printed; the others are counted. */
const HELD_SHOWN = 50;

/** The imported files, each with its first held rows; `null` until they have been read. The latest import wins. */
export function useReportedFiles() {
  const workspace = useWorkspace();
  const files = shallowRef<readonly ReportedFile[] | null>(null);
  const failed = ref(false);
  const imported = computed(() => workspace.summary.files);

  watch(imported, load, { immediate: true });

  async function load(): Promise<void> {
    const asked = imported.value;
    failed.value = false;
    const found = await workspace.during(() => Promise.all(asked.map(withHeld)));
    if (asked === imported.value) files.value = found;
  }

  async function withHeld(file: ReportedFile["file"]): Promise<ReportedFile> {
    if (file.report.rows.held === 0) return { file, held: [] };
    const held = await client.held(file.id, 0, HELD_SHOWN).catch(() => null);
    if (held === null) failed.value = true;
    return { file, held: held ?? [] };
  }

  return { files, failed };
}
