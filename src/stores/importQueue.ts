import { shallowRef, type ShallowRef } from "vue";
import type { Progress } from "../worker/api.ts";

/** A file that is being read. */
export interface Importing {
  readonly file: File;
  readonly progress: Progress;
}

interface Importer {
  /** Imports one file, and never rejects. */
  readonly read: (file: File, onProgress: (progress: Progress) => void) => Promise<void>;
  /** Stops the reading that is going on. */
  readonly stop: () => Promise<void>;
}

export interface ImportQueue {
  readonly importing: Readonly<ShallowRef<Importing | null>>;
  readonly waiting: Readonly<ShallowRef<readonly File[]>>;
  /** Imports files one after another, behind those that wait already. Settles once all of them are through. */
  add(files: readonly File[]): Promise<void>;
  /** Stops one file, or takes it out of those that wait; the others go on. */
  cancel(file: File): Promise<void>;
  /** Stops the file that is being read and forgets those that wait; what was imported before stays. */
  cancelAll(): Promise<void>;
}

/** Files on their way in: one is read at a time, since two at once would share one worker and hold twice the memory. */
export function createImportQueue({ read, stop }: Importer): ImportQueue {
  const importing = shallowRef<Importing | null>(null);
  const waiting = shallowRef<readonly File[]>([]);
  let running: Promise<void> | null = null;

  function add(files: readonly File[]): Promise<void> {
    waiting.value = [...waiting.value, ...files];
    running ??= readAll().finally(() => (running = null));
    return running;
  }

  async function readAll(): Promise<void> {
    for (let file = next(); file !== undefined; file = next()) await readOne(file);
    importing.value = null;
  }

  function next(): File | undefined {
    const [file, ...rest] = waiting.value;
    waiting.value = rest;
    return file;
  }

  async function readOne(file: File): Promise<void> {
    importing.value = { file, progress: { bytes: 0, totalBytes: file.size, records: 0 } };
    await read(file, (progress) => {
      // Progress comes by a way of its own, and may come after the end.
      if (importing.value?.file === file) importing.value = { file, progress };
    });
  }

  async function cancel(file: File): Promise<void> {
    waiting.value = waiting.value.filter((other) => other !== file);
    if (importing.value?.file === file) await stop();
  }

  async function cancelAll(): Promise<void> {
    waiting.value = [];
    if (importing.value !== null) await stop();
  }

  return { importing, waiting, add, cancel, cancelAll };
}
