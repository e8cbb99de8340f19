import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const SOURCE = fileURLToPath(new URL("../src/csv/assembly/", import.meta.url));
const TARGET = fileURLToPath(new URL("../src/csv/kernelCode.ts", import.meta.url));

/** The scanner's kernel, compiled: the text of the module that holds it. */
export async function kernelCode() {
  /** @type {string | Uint8Array} */
  let code = "";
  const { error, stderr } = await asc.main(["kernel.ts", "--outFile", "kernel.wasm", "-O3", "--noAssert", "--runtime", "minimal", "--enable", "simd", "--use", "abort="], {
    readFile: (name, directory) => {
      try {
        return readFileSync(`${SOURCE}${directory}/${name}`, "utf8");
      } catch {
        return null;
      }
    },
    writeFile: (_name, contents) => {
      code = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(stderr.toString(), { cause: error });
  return `/** \`assembly/kernel.ts\`, compiled by \`npm run kernel\`, in base64. */\nexport const KERNEL =\n  "${Buffer.from(code).toString("base64")}";\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await kernelCode());
