import { datasets } from "../../datasets/all.ts";
import { templateFor, type Template } from "../../import/recognition/templates.ts";
import { useMemory } from "../../stores/memory.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import type { ImportedSummary } from "../../worker/api.ts";
import { headingsIn } from "./draft.ts";

/** Templates kept or deleted, and the files read again that they decide about. */
export function useTemplates() {
  const memory = useMemory();
  const workspace = useWorkspace();

  function keep(templates: readonly Template[]): Promise<void> {
    return change(() => templates.forEach(memory.keepTemplate));
  }

  function forget(id: string): Promise<void> {
    return change(() => memory.forgetTemplate(id));
  }

  async function change(work: () => void): Promise<void> {
    const before = memory.templates;
    work();
    const after = memory.templates;
    const more = after.some((template) => !before.includes(template));
    const touched = workspace.summary.files.filter((file) => isTouched(file, before, after, more));
    await Promise.all(touched.map(({ id }) => workspace.decide(id, {})));
  }

  return { keep, forget };
}

/** Whether templates may tell another thing about a file now; of one not recognised the header may be another than was thought. */
function isTouched(file: ImportedSummary, before: readonly Template[], after: readonly Template[], more: boolean): boolean {
  if (file.decisions.mapping !== null) return false;
  if (more && file.report.dataset === null) return true;
  const headings = headingsIn(file);
  return templateFor(headings, before, datasets) !== templateFor(headings, after, datasets);
}
