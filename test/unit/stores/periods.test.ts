import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, yearPeriod, type Period } from "../../../src/clean/day.ts";
import { asPart, partPeriod, periodWords, rangeWords, samePeriod, wholeYear, yearParts } from "../../../src/stores/periods.ts";

function period(from: readonly [number, number, number], to: readonly [number, number, number]): Period {
  return { from: dayOf(...from), to: dayOf(...to) };
}

describe("periodWords", () => {
  it.each<[Period, string, string]>([
    [yearPeriod(2017), "2017年", "2017"],
    [period([2017, 1, 1], [2017, 6, 30]), "2017年上半年", "First half 2017"],
    [period([2017, 7, 1], [2017, 9, 30]), "2017年3季度", "Q3 2017"],
    // The last day of a leap February, or it would be a range.
    [period([2016, 2, 1], [2016, 2, 29]), "2016年2月", "February 2016"],
    [period([2017, 2, 1], [2017, 2, 27]), "2017年2月1日至2月27日", "1 February 2017 to 27 February 2017"],
    [period([2015, 1, 1], [2017, 12, 31]), "2015—2017年", "2015–2017"],
    // The second year must stay where it differs.
    [period([2016, 12, 1], [2017, 1, 31]), "2016年12月1日至2017年1月31日", "1 December 2016 to 31 January 2017"],
    [period([2017, 9, 29], [2017, 9, 29]), "2017年9月29日", "29 September 2017"],
  ])("%o is %s", (days, zh, en) => {
    expect(periodWords(days, "zh")).toBe(zh);
    expect(periodWords(days, "en")).toBe(en);
  });

  it("gives a whole year both ends where it is asked for them", () => {
    expect(rangeWords(yearPeriod(2017), "zh")).toBe("2017年1月1日至12月31日");
  });
});

describe("year parts", () => {
  const parts = yearParts.flat();

  it("divide every year without gap or overlap, row by row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
        const [[, ...halves] = [], quarters = [], months = []] = yearParts;
        for (const row of [halves, quarters, months]) {
          const periods = row.map((part) => partPeriod(year, part));
          expect(periods[0]?.from).toBe(yearPeriod(year).from);
          expect(periods.at(-1)?.to).toBe(yearPeriod(year).to);
          periods.slice(1).forEach(({ from }, i) => expect(from).toBe((periods[i]?.to ?? 0) + 1));
        }
      }),
    );
  });

  it("are found again from their period", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom(...parts), (year, part) => {
        expect(asPart(partPeriod(year, part))).toEqual({ year, part });
      }),
    );
  });

  it("are not found in a period that only begins like one", () => {
    expect(asPart(period([2017, 1, 1], [2018, 12, 31]))).toBeNull();
    expect(samePeriod(partPeriod(2017, wholeYear), yearPeriod(2018))).toBe(false);
  });
});
