import { defineStore } from "pinia";
import { ref } from "vue";

/** The file whose kind and columns are being set by hand, and the files about which that was asked unbidden. */
export const useMapping = defineStore("mapping", () => {
  const fileId = ref<string | null>(null);
  const asked = new Set<string>();

  function open(id: string): void {
    fileId.value = id;
  }

  function close(): void {
    fileId.value = null;
  }

  /** True the first time that content of this fingerprint comes up. */
  function mayAsk(fingerprint: string): boolean {
    const first = !asked.has(fingerprint);
    asked.add(fingerprint);
    return first;
  }

  return { fileId, open, close, mayAsk };
});
