import type { ByteSource } from "./source.ts";

/** The parts as one source. They stay separate, since joining them would hold the file twice. */
export function memorySource(parts: readonly Uint8Array[]): ByteSource {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return {
    size,
    slice: (start, end) => ({ arrayBuffer: async () => joined(parts, Math.min(start, size), Math.min(end, size)) }),
  };
}

function joined(parts: readonly Uint8Array[], start: number, end: number): ArrayBuffer {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let offset = 0;
  for (const part of parts) {
    const overlap = part.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
    if (overlap.length > 0) bytes.set(overlap, Math.max(0, offset - start));
    offset += part.length;
  }
  return bytes.buffer;
}
