import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTick } from "vue";
import { parsed, useRememberedList } from "../../../src/stores/remembered.ts";

const schema = v.array(v.object({ name: v.string() }));
const usual = [{ name: "缺省" }];
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal("localStorage", { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, text: string) => stored.set(name, text) });
});
afterEach(() => vi.unstubAllGlobals());

describe("a remembered list", () => {
  it("is there again at the next visit", async () => {
    useRememberedList("things", schema, usual).value = [{ name: "甲" }];
    await nextTick();
    expect(useRememberedList("things", schema, usual).value).toEqual([{ name: "甲" }]);
  });

  it.each([
    ["", "nothing was kept"],
    ["[{\"name\":", "cut off"],
    ["{\"name\":\"甲\"}", "not a list"],
    ["[{\"title\":\"甲\"}]", "a list of another version"],
    ["[{\"name\":\"甲\"},{\"name\":1}]", "one entry of another version"],
  ])("is the usual one where what was kept cannot be used: %s %s", (text) => {
    stored.set("zhenglan.things", text);
    expect(useRememberedList("things", schema, usual).value).toBe(usual);
  });

  it("follows a later version's usual list once it is the usual one again", async () => {
    const list = useRememberedList("things", schema, usual);
    list.value = [];
    await nextTick();
    list.value = usual;
    await nextTick();
    expect(useRememberedList("things", schema, [{ name: "新版" }]).value).toEqual([{ name: "新版" }]);
  });

  it("lasts as long as the page where storage is denied", async () => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: denied, setItem: denied });
    const list = useRememberedList("things", schema, usual);
    list.value = [{ name: "甲" }];
    await nextTick();
    expect(list.value).toEqual([{ name: "甲" }]);
  });
});

describe("parsed", () => {
  it("gives what fits and drops what the schema does not know", () => {
    expect(parsed("[{\"name\":\"甲\",\"more\":1}]", schema)).toEqual([{ name: "甲" }]);
  });
});
