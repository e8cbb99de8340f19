const ROOM_BYTES = 32 << 20;
const TIMES = 8;

/** After the answers that follow at once, which let go of more. */
const DELAY_MS = 50;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has the memory of what nothing holds any more given back. Browsers do so when more is asked for, and an idle worker
 * asks for none: without this a cancelled import kept 200 MB for as long as one cared to wait. Takes some 20 ms.
 */
export function freeMemorySoon(): void {
  clearTimeout(timer);
  timer = setTimeout(askForRoom, DELAY_MS);
}

/** The rooms stay empty, so that they cost addresses only. */
function askForRoom(): void {
  try {
    // A build drops a room that nobody enters.
    for (let i = 0; i < TIMES; i++) new Uint8Array(ROOM_BYTES).fill(0, 0, 1);
  } catch {
    // So little is left that the browser has collected already.
  }
}
