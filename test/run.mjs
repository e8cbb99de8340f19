import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { provideChromium } from "./chromium.mjs";
import { countPlaywright, countVitest, judge } from "./counts.mjs";

// npm test: everything that can fail, in order, all of it even when something early fails.
// The last line of the output is `N passed, N failed`.

const scratch = mkdtempSync(join(tmpdir(), "zhenglan-test-"));
const browser = provideChromium();
const env = {
  ...process.env,
  TZ: "America/Los_Angeles",
  ...("path" in browser ? { CHROMIUM_PATH: browser.path } : {}),
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(scratch, "playwright.json"),
};

const outcomes = [
  check("lint", "eslint . --max-warnings 0"),
  check("unused code", "knip"),
  check("types", "npm run --silent types"),
  check("build", "npm run --silent build"),
  suite("vitest", `vitest run --reporter=default --reporter=json --outputFile.json=${join(scratch, "vitest.json")}`, countVitest),
  // Small and without its peers: whether the figures are right, never how fast.
  check("benchmark", "npm run --silent bench -- --rows 100000 --runs 1 --only product,decode,small,usable"),
  suite("playwright", "playwright test --reporter=list,json", countPlaywright),
];
if ("problem" in browser) outcomes.push({ passed: 0, failed: 1, remarks: [browser.problem] });
rmSync(scratch, { recursive: true, force: true });

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(["", ...outcomes.flatMap((outcome) => outcome.remarks), `${passed} passed, ${failed} failed`].join("\n"));
process.exitCode = failed > 0 ? 1 : 0;

/**
 * A step that passes or fails as a whole.
 * @param {string} name
 * @param {string} command
 * @returns {import("./counts.mjs").Outcome}
 */
function check(name, command) {
  const ok = run(name, command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, remarks: ok ? [] : [`${name}: failed.`] };
}

/**
 * A runner that counts its own tests into `<name>.json`.
 * @param {string} name
 * @param {string} command
 * @param {(report: any) => import("./counts.mjs").Counts} count
 */
function suite(name, command, count) {
  const ok = run(name, command);
  try {
    return judge(name, ok, count(JSON.parse(readFileSync(join(scratch, `${name}.json`), "utf8"))));
  } catch {
    return judge(name, ok, undefined);
  }
}

/**
 * @param {string} name
 * @param {string} command found among the packages' own programs, as in a script of package.json
 */
function run(name, command) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const path = [join("node_modules", ".bin"), process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"], env: { ...env, PATH: path } });
  console.log(`── ${name}: ${status === 0 ? "passed" : "failed"} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}
