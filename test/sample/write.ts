import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { samplePack } from "./pack.ts";

const folder = join("public", "samples");

mkdirSync(folder, { recursive: true });
for (const { name, bytes } of samplePack()) writeFileSync(join(folder, name), bytes);
