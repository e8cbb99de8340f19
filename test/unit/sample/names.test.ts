import { expect, test } from "vitest";
import { creditCode } from "../../sample/names.ts";
import { permitRows } from "../../sample/permits.ts";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

// GB 32100: the weighted sum of the first 17 characters and the last one make a multiple of 31.
test("every holder's credit code has the right check character", () => {
  const wrong = permitRows(2017)
    .map(({ organisation }) => creditCode(organisation))
    .filter((code) => {
      const digits = [...code].map((c) => ALPHABET.indexOf(c));
      const sum = digits.slice(0, 17).reduce((total, digit, i) => total + digit * (3 ** i % 31), 0);
      return code.length !== 18 || digits.includes(-1) || (sum + digits[17]) % 31 !== 0;
    });
  expect(wrong).toEqual([]);
});

// GB 11714: likewise over eight characters, modulo 11, X for ten.
test("and so has the organisation code inside it", () => {
  const wrong = permitRows(2016).filter(({ organisation }) => {
    const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * parseInt(organisation[i], 36), 0);
    const check = organisation[8] === "X" ? 10 : Number(organisation[8]);
    return (sum + check) % 11 !== 0;
  });
  expect(wrong).toEqual([]);
});
