import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// node build/runTypeScript.mjs FILE …: runs a TypeScript file of this project as `node FILE …` would, on a Node
// that cannot; through Vite, so that the file sees `import.meta.glob` as the page does.
process.argv.splice(1, 1);
const [, file = ""] = process.argv;
await runnerImport(file, {
  configFile: false,
  logLevel: "error",
  root: fileURLToPath(new URL("..", import.meta.url)),
});
