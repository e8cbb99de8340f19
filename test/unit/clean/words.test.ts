import { expect, it } from "vitest";
import { withinSentence } from "../../../src/clean/words.ts";

it.each<[english: string, within: string]>([
  ["Case number", "case number"],
  ["Turned into a number by Excel; the original code is lost", "turned into a number by Excel; the original code is lost"],
  ["Legal representative's ID number", "legal representative's ID number"],
  ["Excel’s empty date (1900/1/0)", "Excel’s empty date (1900/1/0)"],
  ["January or October cannot be told apart", "January or October cannot be told apart"],
  ["IP addresses", "IP addresses"],
  ["A date, not a number", "a date, not a number"],
])("%s stands as %s within a sentence", (english, within) => expect(withinSentence(english)).toBe(within));
