import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const META = /[ \t]*<meta\s+http-equiv="Content-Security-Policy"[^>]*>\n?/;
const PENDING = "'sha256-pending'";

/**
 * Keeps the policy that `index.html` states in step with how the page is served: as written in the build;
 * without it in the development server, whose client needs inline code and a socket.
 */
export function policyInDevelopment(): Plugin {
  return {
    name: "zhenglan:policy-in-development",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(META, ""),
  };
}

/**
 * For the single file: its scripts stand in the page, so they are allowed by their hashes instead of `'self'`.
 * Belongs after the plugin that moves the scripts into the page.
 */
export function policyInSingleFile(): Plugin {
  return {
    name: "zhenglan:policy-in-single-file",
    apply: "build",
    enforce: "post",
    transformIndexHtml: { order: "pre", handler: allowInline },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".html")) file.source = allowByHash(String(file.source));
        }
      },
    },
  };
}

/** Throws where the page states no policy or one that this build would not know how to adapt. */
export function allowInline(html: string): string {
  const stated = META.exec(html)?.[0] ?? "";
  const adapted = stated.replace(/script-src 'self'(?=( 'wasm-unsafe-eval')?[;"])/, `script-src ${PENDING}`);
  if (adapted === stated) throw new Error("index.html must state a Content-Security-Policy with script-src 'self'");
  return html.replace(stated, adapted);
}

/** Puts the hashes of all inline scripts where `allowInline` left room for them. */
export function allowByHash(html: string): string {
  const hashes = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => {
    // The HTML parser hands the script over with its line ends normalised; the hash is of that.
    const hash = createHash("sha256").update(code.replace(/\r\n?/g, "\n")).digest("base64");
    return `'sha256-${hash}'`;
  });
  return html.replace(PENDING, hashes.join(" "));
}
