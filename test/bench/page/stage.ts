import { everything, type Aggregates, type Picked } from "../aggregates.ts";
import type { Contender, Source } from "../contenders/contender.ts";

/** Where a contender performs: in a worker, or on the page itself. */
export interface Stage {
  open(module: string): Promise<void>;
  /** From files to the first six figures. */
  first(sources: readonly Source[]): Promise<Aggregates | null>;
  /** The six figures under each pick, with the time that it took where they are computed. */
  again(picks: readonly Picked[]): Promise<readonly Answer[]>;
}

export interface Answer {
  readonly ms: number;
  readonly aggregates: Aggregates | null;
}

export function createStage(): Stage {
  let contender: Contender;
  return {
    open: async (module) => {
      ({ default: contender } = (await import(/* @vite-ignore */ module)) as { default: Contender });
      await contender.open?.();
    },
    first: async (sources) => {
      await contender.load(sources);
      return contender.aggregate(everything);
    },
    again: async (picks) => {
      const answers: Answer[] = [];
      for (const picked of picks) {
        const begun = performance.now();
        const aggregates = await contender.aggregate(picked);
        answers.push({ ms: performance.now() - begun, aggregates });
      }
      return answers;
    },
  };
}
