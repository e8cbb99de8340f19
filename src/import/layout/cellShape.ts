const SPACE = 0x20;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** White space of any width, zero-width space, byte order mark and the NULs of a damaged file included. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  const isWord = (first > SPACE && first < 0x80) || (first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH);
  return !isWord && /^[\s\u200b\0]*$/.test(text);
}

/** A number as sheets write it: sign, currency, thousands, percent. */
export function looksNumeric(text: string): boolean {
  return /^[(（]?[-+−△▲]?[¥￥$£]?\d[\d,，]*(\.\d+)?(E[+-]?\d+)?[%‰]?[)）]?$/i.test(text.trim());
}

/** A full date, perhaps with a time: enough digits and separators that no heading has. */
export function looksLikeDate(text: string): boolean {
  return /^\d{2,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/.test(text.trim());
}

/** A number or a date, where a heading would have words. */
export function isValue(text: string): boolean {
  return looksNumeric(text) || looksLikeDate(text);
}

export function filledCells(record: readonly string[]): number {
  return record.reduce((n, cell) => (isBlank(cell) ? n : n + 1), 0);
}
