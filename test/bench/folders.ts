import { fileURLToPath } from "node:url";

/** This folder, with the peers' package. */
export const BENCH = fileURLToPath(new URL(".", import.meta.url));

/** Generated files and built pages; nothing here is tracked, and all of it can be made again. */
export const CACHE = fileURLToPath(new URL("../../node_modules/.cache/bench", import.meta.url));
