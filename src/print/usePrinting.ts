import { useEventListener } from "@vueuse/core";
import { ref, type Ref } from "vue";

/** Whether the page is being printed, and the button's way to print it. */
export interface Printing {
  readonly printing: Ref<boolean>;
  readonly print: () => Promise<void>;
}

/**
 * The sheet exists only while it is printed. Where the browser starts it (Ctrl+P, the menu, a PDF), it fires `beforeprint`
 * and runs microtasks before it looks at the page, so that Vue has rendered and fitted the sheet by then; from a script's own
 * `window.print()` no microtask would run in time, which is why the button renders first.
 */
export function usePrinting(): Printing {
  const printing = ref(false);

  useEventListener(window, "beforeprint", () => (printing.value = true));
  useEventListener(window, "afterprint", () => (printing.value = false));

  async function print(): Promise<void> {
    printing.value = true;
    // Not the next tick: the sheet takes several to fit itself to the page.
    await new Promise((resolve) => setTimeout(resolve));
    window.print();
  }

  return { printing, print };
}
