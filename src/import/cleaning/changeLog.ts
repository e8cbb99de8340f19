import type { Rule } from "../../clean/result.ts";

/** Changed cells counted by field and rule, with the first of them as the example. */
export class ChangeLog {
  readonly #entries = new Map<string, LoggedChange>();

  /** Rows are those of the columns being cleaned; `count` cells changed alike, the first of them in `row`. */
  add(field: string, rule: Rule, row: number, raw: string, clean: string, count = 1): void {
    const key = `${field}\n${rule.id}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      this.#entries.set(key, { field, rule: rule.id, count, row, raw, clean });
      return;
    }
    const example = row < entry.row ? { row, raw, clean } : {};
    this.#entries.set(key, { ...entry, ...example, count: entry.count + count });
  }

  list(): LoggedChange[] {
    return [...this.#entries.values()];
  }
}

export interface LoggedChange {
  readonly field: string;
  readonly rule: string;
  readonly count: number;
  readonly row: number;
  readonly raw: string;
  readonly clean: string;
}
