import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCreditCode, checkIdentityNumber, cleanCode, isDestroyedId } from "../../../src/clean/code.ts";
import { maskIdentity, maskPerson, maskPhone } from "../../../src/clean/mask.ts";
import { outcome, ruleIds } from "./outcome.ts";

const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

/** Tries all 31, so that the check does not rest on the formula under test. */
function checkCharacters(base: string): string[] {
  return ALPHABET.filter((c) => checkCreditCode(base + c) === "ok");
}

describe("统一社会信用代码", () => {
  it.each(["91230500MA1B3N1N2M", "91330000717613656P", "91330000717613656p", "12330102MB1G56027R", "11420000MB15291767"])("passes %s", (code) => {
    expect(checkCreditCode(code)).toBe("ok");
  });

  it.each([
    ["91230500MA1B3N1N2N", "checksum"],
    ["00000000000000000X", "checksum"],
    ["91230500MA1B3N1N2", "length"],
    ["91230500MAIB3N1N2M", "alphabet"],
    ["", "length"],
  ])("finds the fault of %s", (code, fault) => {
    expect(checkCreditCode(code)).toBe(fault);
  });

  it("has one check character, and a changed character shows", () => {
    const base = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(base, fc.nat(16), fc.constantFrom(...ALPHABET), (text, at, other) => {
        const [check, ...more] = checkCharacters(text);
        expect(more).toEqual([]);
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(checkCreditCode(changed + check)).toBe(changed === text ? "ok" : "checksum");
      }),
      { numRuns: 300 },
    );
  });
});

describe("公民身份号码", () => {
  it.each([
    ["11010519491231002X", "ok", "the standard's own example"],
    ["11010519491231002x", "ok", "lower case"],
    ["440524188001010014", "ok", "its second example"],
    ["110105194912310021", "checksum", ""],
    ["11010519490231002X", "birthday", "30 February and the like"],
    ["110105491231002", "length", "the old fifteen digits"],
    ["1101051949123100AX", "alphabet", ""],
  ])("%s: %s", (id, expected) => {
    expect(checkIdentityNumber(id)).toBe(expected);
  });
});

describe("ids that Excel destroyed", () => {
  it.each(["6.32801E+17", "2.01531E+16", "3.30101e+21", "20143120211115000", "632801199001011000"])("%s is one", (id) => {
    expect(isDestroyedId(id)).toBe(true);
    expect(outcome(cleanCode(id))).toBe("code.destroyed");
  });
  it.each(["632801199001011234", "1.2E+5", "201431202111150", "2014312021111510", "A330106000000000000", ""])("%s is none", (id) => {
    expect(isDestroyedId(id)).toBe(false);
  });
});

describe("a code", () => {
  it.each([
    ["91330000717613656p", "91330000717613656P", ["code.upper"]],
    ["9133 0000 7176 13656P", "91330000717613656P", ["code.space"]],
    ["'632801199001011234\t", "632801199001011234", ["text.guard"]],
    ["９１３３", "9133", ["text.halfWidth"]],
    ["0979", "0979", []],
  ])("cleans %j", (raw, code, rules) => {
    expect(outcome(cleanCode(raw))).toBe(code);
    expect(ruleIds(cleanCode(raw))).toEqual(rules);
  });
});

describe("a mask", () => {
  it.each([
    ["马云", "马*"], ["李建国", "李**"], ["格尔木鑫源物流有限公司", "格尔木**物流有限公司"], ["鑫源物流部", "鑫**流部"],
    ["李**", "李**"], ["", ""], ["局", "局"], ["阿卜杜拉", "阿***"],
  ])("%s: %s", (name, masked) => {
    expect(maskPerson(name)).toBe(masked);
  });
  it("hides birthday and sequence of an identity number, and the middle of a telephone number", () => {
    expect(maskIdentity("11010519491231002X")).toBe("110105**********2X");
    expect(maskPhone("13812345678")).toBe("138****5678");
    expect(maskPhone("8412345")).toBe("*****45");
    expect(maskPhone("")).toBe("");
  });
});
