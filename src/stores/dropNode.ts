/** A file or a folder of a drop, however the browser hands it out. Reading rejects where it vanished or is locked. */
export type DropNode =
  | { readonly kind: "file"; readonly name: string; readonly open: () => Promise<File> }
  | { readonly kind: "folder"; readonly name: string; readonly children: () => Promise<readonly DropNode[]> };

declare global {
  interface DataTransferItem {
    /** Chromium's, and only where the page came by https or from disk. */
    getAsFileSystemHandle?(): Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
  }
}

/**
 * What one item of a drop is; `null` where it is no file. A handle is tried first: the older entries cannot be read by
 * a page that was opened from disk, while handles are missing from one that came by plain http.
 * Must be called while the drop event runs: the browser empties the list afterwards.
 */
export function dropNode(item: DataTransferItem): Promise<DropNode | null> {
  if (item.kind !== "file") return Promise.resolve(null);
  const byEntry = ofEntry(item.webkitGetAsEntry(), item.getAsFile());
  const handle = item.getAsFileSystemHandle?.();
  if (byEntry?.kind !== "folder" || handle === undefined) return Promise.resolve(byEntry);
  return handle.then((found) => (found === null ? byEntry : ofHandle(found)), () => byEntry);
}

function ofHandle(handle: FileSystemFileHandle | FileSystemDirectoryHandle): DropNode {
  if (handle.kind === "file") return { kind: "file", name: handle.name, open: () => handle.getFile() };
  return { kind: "folder", name: handle.name, children: () => childrenOf(handle) };
}

async function childrenOf(folder: FileSystemDirectoryHandle): Promise<DropNode[]> {
  const children: DropNode[] = [];
  for await (const child of folder.values()) children.push(ofHandle(child));
  return children;
}

/** A file dropped by itself is at hand already. */
function ofEntry(entry: FileSystemEntry | null, file: File | null): DropNode | null {
  if (isFolder(entry)) return { kind: "folder", name: entry.name, children: () => entriesOf(entry) };
  if (file !== null) return { kind: "file", name: file.name, open: () => Promise.resolve(file) };
  return isFile(entry) ? { kind: "file", name: entry.name, open: () => new Promise((resolve, reject) => entry.file(resolve, reject)) } : null;
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<DropNode[]> {
  const reader = folder.createReader();
  const children: DropNode[] = [];
  for (;;) {
    // Chromium hands out at most 100 at a time; an empty answer is the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return children;
    children.push(...some.flatMap((entry) => ofEntry(entry, null) ?? []));
  }
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function isFile(entry: FileSystemEntry | null): entry is FileSystemFileEntry {
  return entry?.isFile === true;
}
