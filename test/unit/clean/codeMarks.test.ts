import fc from "fast-check";
import { expect, it } from "vitest";
import { checkCreditCode, checkIdentityNumber, isDestroyedId, isLongNumber } from "../../../src/clean/code.ts";
import { CodeMark, markCode } from "../../../src/clean/codeMarks.ts";
import { encoded } from "../csv/bytes.ts";

function marksOf(text: string): number {
  const bytes = encoded(text, "utf-8");
  return markCode(new DataView(bytes.buffer, bytes.byteOffset), 0, bytes.length);
}

const { digitsHold, digitsFail, intact, longNumber } = CodeMark;

it.each<[string, number, string]>([
  ["91230500MA1B3N1N2M", intact | digitsHold, "a credit code"],
  ["91330000717613656p", intact | digitsHold, "one in lower case"],
  ["11010519491231002X", intact | digitsHold, "an identity number"],
  ["110105194912310021", intact | digitsFail | longNumber, "its check digit off by one"],
  ["91230500MAIB3N1N2M", intact | digitsFail, "an I for a 1"],
  ["00000000000000000X", intact, "what the national layout writes for a person is no code"],
  ["BJ201701000000123", intact, "a number of another length"],
  ["2017010000000000", 0, "zeros at the end: only the text tells"],
  ["6.32801E+17", 0, "an exponent"],
  ["1E17", 0, "an exponent without a sign"],
  [" 91230500MA1B3N1N2M", 0, "a blank before it"],
  ["632801********1234", intact, "masked"],
  ["青A12345", 0, "a licence plate"],
])("%s: %i, %s", (text, marks) => {
  expect(marksOf(text)).toBe(marks);
});

it("says of any code what its text says, or nothing", () => {
  const character = fc.constantFrom(..."0123456789ABCDEFXxeEpISZ.+-* 号");
  const digits = fc.constantFrom(..."0000123456789X");
  const text = fc.oneof(fc.array(character, { minLength: 1, maxLength: 20 }), fc.array(digits, { minLength: 15, maxLength: 19 })).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (code) => {
      const marks = marksOf(code);
      const holds = checkCreditCode(code) === "ok" || checkIdentityNumber(code) === "ok";
      if ((marks & intact) !== 0) expect(isDestroyedId(code)).toBe(false);
      if ((marks & intact) !== 0) expect((marks & longNumber) !== 0).toBe(isLongNumber(code));
      if ((marks & digitsHold) !== 0) expect(holds).toBe(true);
      if ((marks & digitsFail) !== 0) expect([holds, code.trim().length]).toEqual([false, 18]);
    }),
    { numRuns: 2000 },
  );
});

it("knows every identity number that its text knows", () => {
  const base = fc.tuple(fc.constantFrom("632801", "110105"), fc.integer({ min: 1920, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(999));
  fc.assert(
    fc.property(base, ([place, year, month, day, serial]) => {
      const number = `${place}${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}${String(serial).padStart(3, "0")}`;
      const held = [..."0123456789X"].filter((check) => (marksOf(number + check) & digitsHold) !== 0);
      expect(held).toEqual([..."0123456789X"].filter((check) => checkIdentityNumber(number + check) === "ok" || checkCreditCode(number + check) === "ok").filter((check) => !`${number}${check}`.endsWith("000")));
    }),
  );
});
