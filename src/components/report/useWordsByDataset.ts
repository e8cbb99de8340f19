import { datasets } from "../../datasets/all.ts";
import { useCheckFigures } from "../data/useCheckFigures.ts";
import { useCheckWords } from "../data/useCheckWords.ts";
import { useVerdictWords } from "../data/useVerdictWords.ts";
import { useDecidedWords } from "../held/useDecidedWords.ts";

/**
 * The words for a file's checks, verdict and decisions by the id of its dataset, `null` for a plain table. All are asked
 * for at once: a composable cannot be asked later, when a file of some dataset comes.
 */
export function useWordsByDataset() {
  const plain = wordsFor(null);
  const known = new Map(datasets.map(({ id }) => [id, wordsFor(id)]));
  return (dataset: string | null) => (dataset === null ? plain : (known.get(dataset) ?? plain));
}

function wordsFor(dataset: string | null) {
  const own = () => dataset;
  return { ...useCheckWords(own), ...useCheckFigures(own), ...useVerdictWords(own), ...useDecidedWords(() => ({ dataset })) };
}
