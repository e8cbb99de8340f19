import { seeded, type Random } from "../../sample/random.ts";
import { departments, FORMS, GIVEN, matters, PLACES, RARE, REGIONS, STATUSES, SURNAMES, TRADES, TYPES } from "./names.ts";

export const HEADER = "办件编号,事项名称,事项类型,办理部门,申请人,证件号,受理日期,承诺办结日期,办结日期,办理状态,收费金额,区域";

/** One case: what is true of it, and the record that an export writes about it. Days count from 1970-01-01. */
export interface GeneratedCase {
  readonly received: number;
  readonly promised: number;
  readonly completed: number | null;
  readonly department: string;
  readonly type: string;
  readonly status: string;
  /** In fen; 0 where the file states none. */
  readonly fee: number;
  readonly record: string;
}

const SEED = 20170305;
export const FIRST_DAY = dayNumber(2017, 1, 1);
export const LAST_DAY = dayNumber(2024, 12, 31);

/**
 * So many cases over eight years, as messy as exports are: four spellings of a date, four of a department, fees in
 * 元 and 万元 and with thousands, commas in quotes. The same number of rows gives the same cases for ever.
 */
export function* generateCases(rows: number): Generator<GeneratedCase> {
  const random = seeded(SEED);
  for (let i = 0; i < rows; i++) yield generateCase(i, rows, random);
}

// The order of draws is part of the data, down to one that is thrown away.
function generateCase(i: number, rows: number, random: Random): GeneratedCase {
  const { pick, between } = random;
  const received = receivedDay(i / rows, random);
  const matter = chance(random) < 0.3 ? between(0, 59) : between(0, matters.length - 1);
  const { name, written } = departments[(matter * 7 + 3) % departments.length];
  const department = chance(random) < 0.7 ? written[0] : pick(written);
  const applicant = drawApplicant(random);
  const promised = received + between(1, 30);
  const status = drawStatus(random);
  const completed = status === "已办结" || status === "不予受理" ? Math.max(received, promised - 22 + between(0, 25)) : null;
  const [fee, feeText] = drawFee(random);
  const region = pick(REGIONS);
  const type = TYPES[matter % TYPES.length];
  const [year, month] = partsOf(received);
  const record = [
    `BJ${year}${padded(month, 2)}${padded(i, 9)}`,
    quoted(matters[matter]), type, department, quoted(applicant.name), applicant.id,
    writtenDay(received, random), writtenDay(promised, random), completed === null ? "" : writtenDay(completed, random),
    status, quoted(feeText), region,
  ].join(",");
  return { received, promised, completed, department: name, type, status, fee, record };
}

function receivedDay(progress: number, { between }: Random): number {
  const day = FIRST_DAY + Math.floor(progress * (LAST_DAY - FIRST_DAY));
  return day + between(-1, 1) < FIRST_DAY ? FIRST_DAY : day + between(0, 1);
}

interface Applicant {
  readonly name: string;
  readonly id: string;
}

function drawApplicant(random: Random): Applicant {
  const { pick } = random;
  const { name, id } = chance(random) < 0.62 ? drawPerson(random) : drawCompany(random);
  const oddity = chance(random);
  if (oddity < 0.0006) return { name: name + pick(RARE), id };
  return { name: oddity > 0.995 ? `${name},${pick(SURNAMES)}${pick(GIVEN)}` : name, id };
}

function drawPerson(random: Random): Applicant {
  const { pick, between } = random;
  const name = pick(SURNAMES) + pick(GIVEN) + (chance(random) < 0.75 ? pick(GIVEN) : "");
  const born = `${padded(between(1, 90), 2)}${between(1950, 2009)}${padded(between(1, 12), 2)}${padded(between(1, 28), 2)}`;
  return { name, id: `4201${born}${padded(between(0, 999), 3)}${pick([..."0123456789X"])}` };
}

function drawCompany({ pick, between }: Random): Applicant {
  const name = pick(PLACES) + pick(SURNAMES) + pick(GIVEN) + pick(GIVEN) + pick(TRADES) + pick(FORMS);
  const region = `91420${padded(between(0, 999), 3)}MA`;
  const serial = padded(between(0, 99_999_999), 8);
  return { name, id: `${region}${String.fromCharCode(65 + (Number(serial.slice(0, 2)) % 26))}K${serial.slice(2)}` };
}

function drawStatus(random: Random): string {
  const draw = chance(random);
  return STATUSES[[0.86, 0.91, 0.95, 0.98].filter((bound) => draw >= bound).length];
}

/** In fen, and as the file writes it. */
function drawFee(random: Random): readonly [number, string] {
  const { between } = random;
  const draw = chance(random);
  if (draw < 0.55) return [0, "0"];
  if (draw < 0.63) return [0, "—"];
  if (draw < 0.66) return [0, ""];
  if (draw < 0.9) return inYuan(between(1, 199) * 5);
  if (draw < 0.97) return inFen(between(0, 99_899), (fen) => (fen / 100).toFixed(2));
  if (draw < 0.977) return inFen(100_000 + between(0, 8999) * 100 + 50, (fen) => `${Math.floor(fen / 100).toLocaleString("en-US")}.${padded(fen % 100, 2)}`);
  if (draw < 0.99) return inFen(between(1, 40) * 100_000, (fen) => `${fen / 1_000_000}万元`);
  const [fen, yuan] = inYuan(between(1, 300));
  return [fen, `${yuan}元`];
}

function inYuan(yuan: number): readonly [number, string] {
  return [yuan * 100, String(yuan)];
}

function inFen(fen: number, write: (fen: number) => string): readonly [number, string] {
  return [fen, write(fen)];
}

function writtenDay(day: number, random: Random): string {
  const [year, month, date] = partsOf(day);
  const draw = chance(random);
  if (draw < 0.55) return `${year}-${padded(month, 2)}-${padded(date, 2)}`;
  if (draw < 0.8) return `${year}/${month}/${date}`;
  if (draw < 0.9) return `${year}年${month}月${date}日`;
  return `${year}${padded(month, 2)}${padded(date, 2)}`;
}

function chance({ real }: Random): number {
  return real(0, 1);
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

// By Date, not by the product's own arithmetic, so that the truth does not repeat its mistakes.

function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

export function partsOf(day: number): readonly [year: number, month: number, date: number] {
  const date = new Date(day * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
