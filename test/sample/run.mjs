// Writes public/samples; run from the project's root. Vite runs the TypeScript, so that Node 20 can.
import { runnerImport } from "vite";

await runnerImport("./test/sample/write.ts", { configFile: false, logLevel: "error" });
