import type { CellBatch } from "./cellBatch.ts";
import type { Codes } from "./codes.ts";
import type { Dialect } from "./dialect.ts";
import type { Dictionary } from "./dictionary.ts";
import { KERNEL } from "./kernelCode.ts";
import { fill, roomFor, type Window } from "./window.ts";

/** What `assembly/kernel.ts` exports. Addresses are bytes in its memory. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly starts: Address;
  readonly lengths: Address;
  readonly codes: Address;
  readonly ends: Address;
  readonly widths: Address;
  readonly rowHashes: Address;
  readonly stride: Address;
  begin(delimiter: number, quote: number, escape: number): void;
  allocate(bytes: number): number;
  free(address: number): void;
  addColumn(): void;
  makeOpaque(column: number): void;
  clear(): void;
  codeOf(column: number, start: number, length: number, hash: number): number;
  sizeOf(column: number): number;
  valuesOf(column: number): number;
  take(from: number, end: number, most: number): number;
}

/** A global, an address but for `stride`. */
interface Address {
  readonly value: number;
}

/** `null` where WebAssembly is forbidden or unknown. */
let compiled: WebAssembly.Module | null | undefined;

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** A memory that has grown larger is not worth keeping for the next file. */
const KEPT_BYTES = 16 << 20;

/** One that no scan has now: new memory takes longer than the scan of a short file. */
let idle: KernelExports | null = null;

/** The scanner's inner loop in WebAssembly, with a memory of its own until it is released; `null` where that is not to be had. */
export function createKernel(delimiter: string, { quote, escape, padded }: Dialect): Kernel | null {
  if (compiled === undefined) compiled = compile();
  if (compiled === null || padded) return null;
  // The one place that says what the module exports.
  const kernel = idle ?? (new WebAssembly.Instance(compiled).exports as unknown as KernelExports);
  idle = null;
  kernel.begin(delimiter.charCodeAt(0), quote.charCodeAt(0), escape.charCodeAt(0));
  return new Kernel(kernel);
}

/** Takes records in batches, where their cells are plain ones; what is left is for `RecordScanner`. */
export class Kernel {
  readonly window: KernelWindow;
  private columns = 0;

  constructor(private readonly kernel: KernelExports) {
    this.window = new KernelWindow(kernel);
  }

  /** The dictionary of one more column. */
  addColumn(): { readonly dictionary: Dictionary; end(): void } {
    const column = this.columns++;
    this.kernel.addColumn();
    return { dictionary: new KernelDictionary(this.kernel, this.window, column), end: () => this.kernel.makeOpaque(column) };
  }

  /** Ends it, and whatever came from it. */
  release(): void {
    this.window.free();
    this.kernel.clear();
    if (this.kernel.memory.buffer.byteLength <= KEPT_BYTES) idle = this.kernel;
  }

  /** `most` whole records at most from that place of the window; `null` where the first of them is none of plain cells. */
  take(from: number, most: number): KernelBatch | null {
    const { kernel, window } = this;
    const records = kernel.take(window.address + from, window.address + window.filled, most);
    return records === 0 ? null : new KernelBatch(kernel, records);
  }
}

class KernelWindow implements Window {
  filled = 0;
  address = 0;
  private room = 0;
  private known = new Uint8Array(0);
  private knownView = new DataView(new ArrayBuffer(0));

  constructor(private readonly kernel: KernelExports) {}

  get bytes(): Uint8Array {
    this.look();
    return this.known;
  }

  get view(): DataView {
    this.look();
    return this.knownView;
  }

  refill(keep: number, chunk: Uint8Array): void {
    const kept = this.filled - keep;
    const needed = roomFor(kept, chunk);
    if (needed > this.room) {
      const earlier = this.address;
      this.room = Math.max(needed, 2 * this.room);
      this.address = this.kernel.allocate(this.room);
      new Uint8Array(this.kernel.memory.buffer).copyWithin(this.address, earlier + keep, earlier + this.filled);
      this.kernel.free(earlier);
    } else if (keep > 0) {
      this.bytes.copyWithin(0, keep, this.filled);
    }
    this.filled = fill(this.bytes, kept, chunk);
  }

  free(): void {
    this.kernel.free(this.address);
    this.address = this.room = this.filled = 0;
  }

  /** A memory that has grown is another buffer. */
  private look(): void {
    const { buffer } = this.kernel.memory;
    if (this.known.buffer === buffer && this.known.byteOffset === this.address && this.known.length === this.room) return;
    this.known = new Uint8Array(buffer, this.address, this.room);
    this.knownView = new DataView(buffer, this.address, this.room);
  }
}

/** A dictionary in the kernel's memory. */
class KernelDictionary implements Dictionary {
  /** How far `each` has come: a code, and in words where its value stands behind the first. */
  private reached = { code: 1, words: 0 };

  constructor(private readonly kernel: KernelExports, private readonly window: KernelWindow, private readonly column: number) {}

  get size(): number {
    return this.kernel.sizeOf(this.column);
  }

  codeOf(_view: DataView, start: number, length: number, hash: number): number {
    return this.kernel.codeOf(this.column, this.window.address + start, length, hash);
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.kernel.memory.buffer);
  }

  each(code: number, take: (start: number, length: number, code: number) => void): void {
    const words = new Uint32Array(this.kernel.memory.buffer);
    const { size } = this;
    const first = this.kernel.valuesOf(this.column) >>> 2;
    const from = code < this.reached.code ? { code: 1, words: 0 } : this.reached;
    let at = first + from.words;
    // Each value stands behind its code and its length, padded to two words.
    for (let each = from.code; each < size; each++) {
      const length = words[at + 1];
      if (each >= code) take((at + 2) << 2, length, each);
      at += 2 + (((length + 7) >> 3) << 1);
    }
    this.reached = { code: size, words: at - first };
  }
}

/** Good until the next is taken. */
class KernelBatch implements CellBatch {
  readonly stride: number;
  readonly starts: Uint32Array;
  readonly lengths: Int32Array;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly widths: Uint16Array;
  readonly rowHashes: Uint32Array;
  /** Where in the kernel's memory each record ends. */
  readonly ends: Uint32Array;

  constructor(private readonly kernel: KernelExports, readonly records: number) {
    const { buffer } = kernel.memory;
    this.stride = kernel.stride.value;
    const cells = records * this.stride;
    this.starts = new Uint32Array(buffer, kernel.starts.value, cells);
    this.lengths = new Int32Array(buffer, kernel.lengths.value, cells);
    this.bytes = new Uint8Array(buffer);
    this.view = new DataView(buffer);
    this.widths = new Uint16Array(buffer, kernel.widths.value, records);
    this.rowHashes = new Uint32Array(buffer, kernel.rowHashes.value, records);
    this.ends = new Uint32Array(buffer, kernel.ends.value, records);
  }

  isBlank(column: number): boolean {
    return this.kernel.sizeOf(column) === 1;
  }

  codesOf(column: number): Codes {
    const { kernel, records } = this;
    const size = kernel.sizeOf(column);
    const at = this.outputOf(column);
    if (size <= 1 << 8) return new Uint8Array(kernel.memory.buffer, at, records);
    return size <= 1 << 16 ? new Uint16Array(kernel.memory.buffer, at, records) : new Uint32Array(kernel.memory.buffer, at, records);
  }

  hashesOf(column: number): Uint32Array {
    return new Uint32Array(this.kernel.memory.buffer, this.outputOf(column), 2 * this.records);
  }

  private outputOf(column: number): number {
    return this.kernel.codes.value + 8 * column * this.records;
  }
}
