/**
 * Width of a text in px, estimated for the fonts of this house without a canvas: CJK and full-width signs are
 * square, the rest goes by classes. On the wide side by a few percent, so that what fits here fits on screen.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * size;
}

function emsOf(sign: string): number {
  if (/[\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(sign)) return 1;
  if (/[‘’“”…—≥]/.test(sign)) return 1;
  if (/[mwMW%@]/.test(sign)) return 0.92;
  if (/[A-Z+−]/.test(sign)) return 0.68;
  if (/[ .,:;|!ijl'()[\]]/.test(sign)) return 0.32;
  return 0.58;
}

export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
}
