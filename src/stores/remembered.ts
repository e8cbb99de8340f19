import { safeParse, type GenericSchema } from "valibot";
import { ref, shallowRef, watch, type Ref, type ShallowRef } from "vue";

/** A text that the next visit finds again on this machine; without storage it lasts as long as the page. */
export function useRemembered(key: string): Ref<string> {
  const name = nameOf(key);
  const text = ref(read(name));
  watch(text, (value) => write(name, value));
  return text;
}

/** A list that the next visit finds again, kept as JSON; one that does not fit the schema any more is `initial`. */
export function useRememberedList<T>(key: string, schema: GenericSchema<T[]>, initial: readonly T[]): ShallowRef<readonly T[]> {
  const name = nameOf(key);
  const list = shallowRef<readonly T[]>(parsed(read(name), schema) ?? initial);
  watch(list, (value) => write(name, value === initial ? "" : JSON.stringify(value)));
  return list;
}

/** The value that a JSON text stands for, if it fits the schema; else `null`. */
export function parsed<T>(json: string, schema: GenericSchema<T>): T | null {
  try {
    const { success, output } = safeParse(schema, JSON.parse(json));
    return success ? output : null;
  } catch {
    return null;
  }
}

function nameOf(key: string): string {
  return `zhenglan.${key}`;
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
