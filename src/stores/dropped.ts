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

/**
 * In the order of their names, numbers by value, as a file manager lists them. Departments name their files alike, so
 * one from a folder further down bears its path: 公安局/办件.csv and 民政局/办件.csv are two files.
 */
async function tablesUnder(node: DropNode, path = ""): Promise<Dropped> {
  if (node.kind === "file") return looksLikeTable(node.name) ? opened(node, path) : joined([]);
  try {
    const children = [...(await node.children())].sort((a, b) => a.name.localeCompare(b.name, "zh-CN", { numeric: true }));
    return joined(await Promise.all(children.map((child) => tablesUnder(child, child.kind === "file" ? path : `${path}${child.name}/`))));
  } catch {
    return failed(node.name, { reason: "unreadable" });
  }
}

async function opened(node: DropNode & { readonly kind: "file" }, path = ""): Promise<Dropped> {
  try {
    const file = await node.open();
    return { files: [path === "" ? file : new File([file], path + file.name, { lastModified: file.lastModified })], failures: [] };
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
