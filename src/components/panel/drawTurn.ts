let last = Promise.resolve();

/**
 * Resolves when it is the caller's turn to draw: one a frame, in the order of asking, so that a page of charts
 * never holds up a click.
 */
export function drawTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return last;
}
