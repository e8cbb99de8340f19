import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { BENCH } from "./folders.ts";

/** Installs what the product is measured against, where it is missing or older than what is pinned. */
export function installPeers(): void {
  const pinned = join(BENCH, "package-lock.json");
  const installed = join(BENCH, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(pinned).mtimeMs) return;
  // Standard output is for the tables.
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: BENCH, stdio: ["ignore", process.stderr, "inherit"] });
  if (status !== 0) throw new Error("the peers could not be installed; `--only product,read,decode` does without them");
}
