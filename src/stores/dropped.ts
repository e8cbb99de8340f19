import type { Failure } from "../import/failure.ts";
import type { DropNode } from "./dropNode.ts";

/** What a drop brought: files to import, and what could not be turned into files. */
export interface Dropped {
  readonly files: readonly File[];
  readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
}

/**
 * The files of a drop, folders walked to the bottom. Of a folder only .csv, .txt and .tsv count, and one without any
 * is named; a file dropped by itself is taken whatever it is, so that the import can say what is wrong with it.
 */
export async function droppedFiles(nodes: readonly DropNode[]): Promise<Dropped> {
  return joined(await Promise.all(nodes.map(filesOf)));
}

async function filesOf(node: DropNode): Promise<Dropped> {
  if (node.kind === "file") return opened(node);
  const found = await tablesUnder(node);
  const nothing = found.files.length === 0 && found.failures.length === 0;
  return nothing ? failed(node.name, { reason: "folder" }) : found;
}

/** In the order of their names, numbers by value, as a file manager lists them. */
async function tablesUnder(node: DropNode): Promise<Dropped> {
  if (node.kind === "file") return looksLikeTable(node.name) ? opened(node) : joined([]);
  try {
    const children = [...(await node.children())].sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }));
    return joined(await Promise.all(children.map(tablesUnder)));
  } catch {
    return failed(node.name, { reason: "unreadable" });
  }
}

async function opened(node: DropNode & { readonly kind: "file" }): Promise<Dropped> {
  try {
    return { files: [await node.open()], failures: [] };
  } catch {
    return failed(node.name, { reason: "unreadable" });
  }
}

function failed(name: string, failure: Failure): Dropped {
  return { files: [], failures: [{ name, failure }] };
}

function joined(parts: readonly Dropped[]): Dropped {
  return { files: parts.flatMap(({ files }) => files), failures: parts.flatMap(({ failures }) => failures) };
}

// Excel and WPS leave `~$name` beside a file that is open, macOS `._name` beside one that was copied.
function looksLikeTable(name: string): boolean {
  return /\.(csv|txt|tsv)$/i.test(name) && !/^(~\$|\.)/.test(name);
}
