/**
 * Puts a text on the clipboard, plain for editors and as HTML for Word. Through the copy command: a page opened from disk
 * or from the intranet without https has no other clipboard. `false` where the browser refuses.
 */
export function copyRich({ plain, html }: { readonly plain: string; readonly html: string }): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", plain);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
