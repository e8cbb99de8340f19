/** Keeps what is shown up to date while changes come in a row. */
export interface Showing {
  /** Something changed: shown at once, or after a pause, so that showing takes a fifth of the time at most. */
  soon(): void;
  /** Settles once everything that changed is shown, without a pause. Rejects where the last showing failed. */
  now(): Promise<void>;
}

const LEAST_PAUSE_MS = 250;

export function createShowing(show: () => Promise<void>, leastPauseMs = LEAST_PAUSE_MS): Showing {
  let changed = false;
  let following = false;
  let latest: Promise<void> = Promise.resolve();

  function run(): Promise<void> {
    changed = false;
    latest = show();
    return latest;
  }

  async function follow(): Promise<void> {
    following = true;
    while (changed) {
      const begun = performance.now();
      // `now` tells of it.
      await run().catch(() => undefined);
      const pause = Math.max(leastPauseMs, 4 * (performance.now() - begun));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    following = false;
  }

  return {
    soon: () => {
      changed = true;
      if (!following) void follow();
    },
    now: () => (changed ? run() : latest),
  };
}
