/** CSS px, or those of a chart before it is enlarged. */
interface Size {
  readonly width: number;
  readonly height: number;
}

// In tenths, so that steps stay exact.
const [LARGEST, SMALLEST] = [20, 6];

/** Below this, charts leave things out. */
const NARROWEST = 440;

/** By how much a chart can be enlarged to stand in a place, whole: the most at which it still has room. `heightAt` is its own height at a width. */
export function stageScale(heightAt: (width: number) => number, { width, height }: Size): number {
  for (let tenths = LARGEST; tenths > SMALLEST; tenths--) {
    const inner = Math.floor((width * 10) / tenths);
    if ((inner >= NARROWEST || tenths <= 10) && (heightAt(inner) * tenths) / 10 <= height) return tenths / 10;
  }
  return SMALLEST / 10;
}
