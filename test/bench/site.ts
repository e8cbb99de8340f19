import { rmSync } from "node:fs";
import { join } from "node:path";
import { build, preview } from "vite";
import { BENCH, CACHE } from "./folders.ts";

/** The benchmark's page on this machine. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page and the modules of these contenders as the product is built, and serves them. */
export async function openSite(names: readonly string[]): Promise<Site> {
  const root = join(BENCH, "page");
  // Of its own, because another benchmark may be running.
  const outDir = join(CACHE, `site-${process.pid}`);
  const modules = names.map((name): [string, string] => [name, join(BENCH, "contenders", `${name}.ts`)]);
  await build({
    ...{ configFile: false, root, base: "./", logLevel: "error" },
    worker: { format: "es" },
    build: {
      ...{ outDir, emptyOutDir: true, target: ["es2022", "chrome105"], modulePreload: false },
      rolldownOptions: {
        input: { index: join(root, "index.html"), ...Object.fromEntries(modules) },
        output: { entryFileNames: "[name].js" },
        // The contenders' exports are for the worker that imports them while it runs.
        preserveEntrySignatures: "allow-extension",
      },
    },
  });
  const server = await preview({ configFile: false, root, logLevel: "warn", build: { outDir }, preview: { host: "127.0.0.1", port: 4190 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the page could not be served");
  const close = async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
  return { url, close };
}
