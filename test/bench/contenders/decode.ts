import { textOf, type Contender } from "./contender.ts";

/** A limit: reading the bytes and decoding them, which whoever works on text must do first. */
const decode: Contender = {
  load: async (sources) => {
    for (const source of sources) for await (const text of textOf(source)) void text;
  },
  aggregate: () => null,
};

export default decode;
