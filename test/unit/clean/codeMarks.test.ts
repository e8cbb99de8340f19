import fc from "fast-check";
import { expect, it } from "vitest";
import { checkCreditCode, checkIdentityNumber, endsInZeros, isExponent, isLongNumber } from "../../../src/clean/code.ts";
import { CodeMark, markCode } from "../../../src/clean/codeMarks.ts";
import { encoded } from "../csv/bytes.ts";

function marksOf(text: string): number {
  const bytes = encoded(text, "utf-8");
  return markCode(new DataView(bytes.buffer, bytes.byteOffset), 0, bytes.length);
}

const { code, digitsHold, digitsFail, otherDocument, longNumber } = CodeMark;

it.each<[string, number, string]>([
  ["91230500MA1B3N1N2M", code | digitsHold, "a credit code"],
  ["91330000717613656p", code | digitsHold, "one in lower case"],
  ["11010519491231002X", code | digitsHold, "an identity number"],
  ["110105194912310021", code | digitsFail | longNumber, "its check digit off by one"],
  ["91230500MAIB3N1N2M", code | digitsFail, "an I for a 1"],
  ["BJ201701000000000", code | digitsFail, "a number with letters, which Excel leaves alone"],
  ["20170101000000000", code | digitsFail | longNumber | CodeMark.endsInZeros, "zeros at the end"],
  ["110105491231002", code | otherDocument, "an identity number from before 1999"],
  ["E12345678", code | otherDocument, "a passport"],
  ["E-1234567", code | digitsFail, "letters and a hyphen are no passport"],
  ["BJ-2017/00_123", code | digitsFail, "a number in parts, which Excel leaves alone"],
  ["11010519491231002-", code | digitsFail, "a hyphen for a check digit"],
  ["9123050-MA1B3N1N2M", code | digitsFail, "a hyphen in a credit code"],
  ["", 0, "nothing"],
  ["00000000000000000X", 0, "what the national layout writes for a person is no code"],
  ["6.32801E+17", 0, "an exponent"],
  ["1E17", 0, "an exponent without a sign"],
  [" 91230500MA1B3N1N2M", 0, "a blank before it"],
  ["632801********1234", 0, "masked"],
  ["青A12345", 0, "a licence plate"],
])("%s: %i, %s", (text, marks) => {
  expect(marksOf(text)).toBe(marks);
});

it("says of any code what its text says, or nothing", () => {
  const character = fc.constantFrom(..."0123456789ABCDEFXxeEpISZ.+-/_* 号");
  const digits = fc.constantFrom(..."0000123456789X");
  const text = fc.oneof(fc.array(character, { minLength: 1, maxLength: 20 }), fc.array(digits, { minLength: 3, maxLength: 19 })).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      const marks = marksOf(written);
      if (marks === 0) return;
      const has = (mark: number) => (marks & mark) !== 0;
      const holds = checkCreditCode(written) === "ok" || checkIdentityNumber(written) === "ok";
      const isOther = /^\d{15}$|^[A-Z]{1,2}\d{7,10}$/i.test(written);
      expect(isExponent(written)).toBe(false);
      expect([has(digitsHold), has(otherDocument), has(digitsFail)]).toEqual([holds, !holds && isOther, !holds && !isOther]);
      expect([has(longNumber), has(CodeMark.endsInZeros)]).toEqual([isLongNumber(written), endsInZeros(written)]);
    }),
    { numRuns: 5000 },
  );
});

it("knows every identity number that its text knows", () => {
  const base = fc.tuple(fc.constantFrom("632801", "110105"), fc.integer({ min: 1920, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.nat(999));
  fc.assert(
    fc.property(base, ([place, year, month, day, serial]) => {
      const number = `${place}${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}${String(serial).padStart(3, "0")}`;
      const held = [..."0123456789X"].filter((check) => (marksOf(number + check) & digitsHold) !== 0);
      expect(held).toEqual([..."0123456789X"].filter((check) => checkIdentityNumber(number + check) === "ok" || checkCreditCode(number + check) === "ok"));
    }),
  );
});
