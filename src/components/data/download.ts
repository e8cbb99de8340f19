/** Hands a text to the browser as a file to save; nothing leaves the machine. Signs that file systems refuse become `_`. */
export function download(name: string, text: string, type: "text/csv" | "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|\r\n]/g, "_");
  link.click();
  // Chromium reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
