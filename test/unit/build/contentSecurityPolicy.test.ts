import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { allowByHash, allowInline } from "../../../build/contentSecurityPolicy.ts";

const page = (policy: string, body = "") => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>${body}`;

test("the single file allows exactly the scripts that stand in it", () => {
  const built = page("script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'");
  const html = allowByHash(allowInline(built) + '<script type="module">let a = 1;\r\n</script>');
  const hash = createHash("sha256").update("let a = 1;\n").digest("base64");
  expect(html).toContain(`content="script-src 'sha256-${hash}' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'"`);
});

test.each([
  ["no policy", "<head></head>"],
  ["scripts are allowed in another way", page("script-src *; worker-src blob:")],
  ["scripts are allowed from elsewhere too", page("script-src 'self' https://example.com")],
])("a build without a policy that can be adapted stops: %s", (_reason, html) => {
  expect(() => allowInline(html)).toThrow("Content-Security-Policy");
});
