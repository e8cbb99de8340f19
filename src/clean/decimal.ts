/** `digits × 10^exponent`, exact: 0.1万元 must be 1000 元, not 1000.0000000000001. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Reads `1234.56`, `.5`, `-3` and `1.2E+5`; `null` for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const found = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!found) return null;
  const [, minus = "", whole = "", part = "", power = "0"] = found;
  if (whole + part === "") return null;
  return { digits: BigInt(minus + whole + part), exponent: Number(power) - part.length };
}

export function negate({ digits, exponent }: Decimal): Decimal {
  return { digits: -digits, exponent };
}

/** The number nearest to `amount × factor`: exact for factors that are short decimals; for the others, such as the 666.6… m² of a 亩, as near as a product of numbers is. */
export function scaled(amount: Decimal, factor: number): number {
  if (factor === 1) return toNumber(amount);
  const by = parseDecimal(String(factor));
  if (by === null || by.exponent < -6) return toNumber(amount) * factor;
  return toNumber({ digits: amount.digits * by.digits, exponent: amount.exponent + by.exponent });
}

/** The nearest number; never -0; infinite beyond 1.8e308. */
function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}
