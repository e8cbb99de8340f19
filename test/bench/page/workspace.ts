import { proxy } from "comlink";
import type { View } from "../../../src/datasets/view.ts";
import type { Added, Memory, RowsQuestion } from "../../../src/worker/api.ts";
import { client } from "../../../src/worker/client.ts";

/** What is kept of an answer, and what the question took. */
interface Timed<T> {
  readonly ms: number;
  readonly told: T;
}

let running: Promise<Added> | undefined;

/** The product's own worker, asked what its page asks. Times are the page's, with the way to the worker and back. */
export const workspace = {
  configure: (memory: Memory) => client.configure(memory),
  /** Imports the chosen files and answers the overview after each, as the page does: the ms since the drop, file by file. */
  drop: async (view: View) => {
    const begun = performance.now();
    const times: number[] = [];
    for (const file of chosenFiles()) {
      const added = await client.add(file, proxy(() => undefined));
      if (!added.ok) throw new Error(`${file.name}: ${added.failure.reason}`);
      await client.summary();
      await client.answer("overview", view);
      times.push(performance.now() - begun);
    }
    return times;
  },
  /** Begins to import the chosen file and comes back when half of it is read. */
  dropHalf: () =>
    new Promise<void>((resolve, reject) => {
      const [file] = chosenFiles();
      running = client.add(file, proxy(({ bytes, totalBytes }) => bytes >= totalBytes / 2 && resolve()));
      running.then(() => resolve(), reject);
    }),
  /** The ms until the running import has stopped; `null` where it had ended before. */
  cancel: async () => {
    const begun = performance.now();
    await client.cancel();
    const added = await running;
    return added?.ok === false ? performance.now() - begun : null;
  },
  overviews: (views: readonly View[]) => each(views, (view) => client.answer("overview", view), () => null),
  rows: (questions: readonly RowsQuestion[]) => each(questions, client.rows, ({ rows, total }) => ({ shown: rows.length, total })),
};

function chosenFiles(): readonly File[] {
  return [...(document.querySelector("input")?.files ?? [])];
}

/** One question after another, each with its time and what `told` takes from its answer. */
async function each<Q, A, T>(questions: readonly Q[], ask: (question: Q) => Promise<A>, told: (answer: A) => T): Promise<Timed<T>[]> {
  const answers: Timed<T>[] = [];
  for (const question of questions) {
    const begun = performance.now();
    const answer = await ask(question);
    answers.push({ ms: performance.now() - begun, told: told(answer) });
  }
  return answers;
}
