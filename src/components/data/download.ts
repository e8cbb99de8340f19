/** Hands a text to the browser as a file to save; nothing leaves the machine. Signs that file systems refuse become `_`. */
export function download(name: string, text: string, type: "text/csv" | "application/json" | "image/svg+xml"): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same of bytes, such as a picture's. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|\r\n]/g, "_");
  link.click();
  // Chromium reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
