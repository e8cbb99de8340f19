/**
 * The few platform names that the core may use: they exist alike in the page, in a worker and in Node.
 * Only `tsconfig.core.json` includes this file, so that anything else of the DOM fails to compile there.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}

declare class Blob {
  constructor(parts: readonly Blob[]);
  arrayBuffer(): Promise<ArrayBuffer>;
}

declare function atob(data: string): string;

declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;
  class Instance {
    constructor(module: Module);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}

interface ImportMeta {
  glob<M>(pattern: string | readonly string[], options: { eager: true }): Record<string, M>;
}
