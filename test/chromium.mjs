import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/**
 * The Chromium that the tests drive: `CHROMIUM_PATH`, else the first of the usual names on the path.
 * @returns {string | undefined}
 */
export function findChromium() {
  return process.env.CHROMIUM_PATH || BROWSERS.map(onPath).find((path) => path !== undefined);
}

/**
 * Makes sure that there is a Chromium, a font with Chinese letters and a reader of PDF text; installs from Debian
 * what is missing. The browser is a must: without one the tests that need it fail rather than being left out.
 * @returns {{ path: string } | { problem: string }}
 */
export function provideChromium() {
  const missing = [
    ...(findChromium() === undefined ? ["chromium"] : []),
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk"]),
    ...(onPath("pdftotext") === undefined ? ["poppler-utils"] : []),
  ];
  const failure = missing.length === 0 ? undefined : install(missing);
  const path = findChromium();
  if (path === undefined) {
    return { problem: `No Chromium was found. ${failure} Install Chromium, or set CHROMIUM_PATH to a browser of its kind.` };
  }
  if (failure !== undefined) console.warn(`Not installed: ${missing.join(", ")}. ${failure} Tests of the printed page may fail.`);
  return { path };
}

/** @param {string[]} packages @returns {string | undefined} why it failed, as a sentence */
function install(packages) {
  if (onPath("apt-get") === undefined) return "There is no apt-get here to install it with.";
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  console.log(`Installing ${packages.join(", ")} …`);
  const commands = [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", ...packages],
  ];
  for (const command of commands) {
    const [program = "", ...args] = [...sudo, ...command];
    const { status } = spawnSync(program, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) return `\`${[program, ...args].join(" ")}\` failed.`;
  }
  return undefined;
}

function hasChineseFont() {
  if (process.platform !== "linux") return true;
  // Chromium brings fontconfig's library but not always its tools; then Debian's own font is looked for.
  if (onPath("fc-list") === undefined) return existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
  return spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout.trim() !== "";
}

/** @param {string} program */
function onPath(program) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((directory) => join(directory, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
