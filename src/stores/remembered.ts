import { ref, watch, type Ref } from "vue";

/** A text that the next visit finds again on this machine; without storage it lasts as long as the page. */
export function useRemembered(key: string): Ref<string> {
  const name = `zhenglan.${key}`;
  const text = ref(read(name));
  watch(text, (value) => write(name, value));
  return text;
}

// Both can be denied, such as for a page opened from disk.
function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}
