import { test as base, expect, type BrowserContext, type Request } from "@playwright/test";

export { expect };

/**
 * Playwright's `test` for this product: fails when the page warns, errs, or asks for anything it promised not to.
 * Until a page has loaded it may take what lies beside it; from then on nothing but the program's own later parts.
 */
export const test = base.extend<{ promises: undefined }>({
  promises: [
    async ({ context, baseURL }, use) => {
      const broken = watch(context, new URL(baseURL ?? "about:blank").origin);
      await use(undefined);
      expect(broken, "what the page promised not to do").toEqual([]);
    },
    { auto: true },
  ],
});

/** The list it returns grows while the pages of `context` run. */
function watch(context: BrowserContext, origin: string): string[] {
  const broken: string[] = [];
  const loaded = new WeakSet<object>();
  context.on("page", (page) => {
    page.on("load", () => loaded.add(page));
    page.on("websocket", (socket) => broken.push(`socket to ${socket.url()}`));
  });
  context.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) broken.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => broken.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    if (!isAllowed(request, origin, loaded)) broken.push(`request: ${request.method()} ${request.url()}`);
  });
  return broken;
}

function isAllowed(request: Request, origin: string, loaded: WeakSet<object>): boolean {
  const { protocol, origin: target, pathname } = new URL(request.url());
  if (protocol === "blob:" || protocol === "data:") return true;
  if (request.isNavigationRequest()) return target === origin || protocol === "file:";
  if (target !== origin || request.method() !== "GET") return false;
  return !loaded.has(request.frame().page()) || /\/assets\/[^/]+\.(js|css)$/.test(pathname);
}
