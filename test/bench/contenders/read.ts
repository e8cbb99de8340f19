import { chunksOf } from "../../../src/csv/chunks.ts";
import type { Contender } from "./contender.ts";

/** A limit: reading the bytes and nothing else. */
const read: Contender = {
  load: async (sources) => {
    for (const { file } of sources) for await (const bytes of chunksOf(file, 0)) void bytes;
  },
  aggregate: () => null,
};

export default read;
