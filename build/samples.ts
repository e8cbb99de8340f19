import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const LIST = "virtual:samples";
const PACKED = `${LIST}/sample-`;

/**
 * Serves `virtual:samples` (typed in `src/samples.d.ts`): the sample files of `folder` inside the program itself,
 * each gzipped in a chunk of its own. The page may not fetch anything, not even a `data:` address, and a page
 * opened from disk could not; so the bytes travel as base64 in code that is loaded when somebody asks for them.
 */
export function samples(folder = "public/samples"): Plugin {
  let directory = folder;
  return {
    name: "zhenglan:samples",
    configResolved(config) {
      directory = join(config.root, folder);
    },
    resolveId: (id) => (id === LIST || id.startsWith(PACKED) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) return listModule(sampleNames(directory));
      if (!id.startsWith(`\0${PACKED}`)) return undefined;
      const name = sampleNames(directory)[Number(id.slice(PACKED.length + 1))];
      return name === undefined ? undefined : packedModule(readFileSync(join(directory, name)));
    },
  };
}

function sampleNames(directory: string): string[] {
  return readdirSync(directory).filter((name) => /\.(csv|txt)$/.test(name)).sort();
}

/** Exported for its test, which runs the module. */
export function listModule(names: readonly string[]): string {
  const loads = names.map((_, index) => `() => import(${JSON.stringify(PACKED + index)})`);
  return `
export const sampleNames = ${JSON.stringify(names)};
const loads = [${loads.join(", ")}];

export function samplePack() {
  return Promise.all(sampleNames.map(async (name, index) => ({ name, bytes: await unpack((await loads[index]()).default) })));
}

async function unpack(base64) {
  const zipped = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bytes = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
`;
}

/** Exported for its test. */
export function packedModule(bytes: Uint8Array): string {
  return `export default ${JSON.stringify(gzipSync(bytes, { level: 9 }).toString("base64"))};`;
}
