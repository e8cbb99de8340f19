/**
 * Rounded half away from zero on the decimal that the number prints as: 1.005 becomes 1.01, as a clerk expects.
 * `shift` first moves the point: `roundTo(1925485, 2, -4)` is 192.55. Never -0.
 */
export function roundTo(number: number, decimals: number, shift = 0): number {
  const [digits = "0", power = "0"] = String(Math.abs(number)).split("e");
  const whole = Math.round(Number(`${digits}e${Number(power) + shift + decimals}`));
  const rounded = Number(`${whole}e${-decimals}`);
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** `1,234.5`, with a true minus sign; thousands grouped alike in both languages. */
export function grouped(number: number): string {
  const [whole = "", part] = String(Math.abs(number)).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${number < 0 ? "−" : ""}${groups}${part === undefined ? "" : `.${part}`}`;
}
