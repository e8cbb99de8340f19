/** A document for paper, as what stands below one another in it. */
export type PaperDocument = readonly Block[];

export type Block =
  | { readonly kind: "title"; readonly text: string; readonly facts: readonly string[] }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly quiet: boolean }
  | TableBlock
  | { readonly kind: "signatures"; readonly labels: readonly string[]; readonly day: string };

/** A table; each row has a cell for each column. Parts of one table on several pages share their `columns`. */
export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly heading: string;
  /** Share of the width in percent. */
  readonly width: number;
  /** Figures align right; words left. */
  readonly figures?: boolean;
}

export function heading(text: string, level: 2 | 3): Block {
  return { kind: "heading", level, text };
}

/** A `quiet` one is set smaller and lighter: a note. */
export function paragraph(text: string, quiet = false): Block {
  return { kind: "paragraph", text, quiet };
}

/** A document in pieces that stay whole: each row of a table is one, and so is any other block. */
export function piecesOf(document: PaperDocument): Block[] {
  return document.flatMap((block): Block[] => (block.kind === "table" ? block.rows.map((row) => ({ ...block, rows: [row] })) : [block]));
}

/** The blocks of each page, where it takes so many of the pieces; a table goes on under its columns. */
export function pagesOf(document: PaperDocument, counts: readonly number[]): Block[][] {
  const left = piecesOf(document).values();
  return counts.map((count) => {
    const page: Block[] = [];
    for (let i = 0; i < count; i++) {
      const { value: piece } = left.next();
      if (piece !== undefined) append(page, piece);
    }
    return page;
  });
}

function append(page: Block[], piece: Block): void {
  const last = page.at(-1);
  if (piece.kind === "table" && last?.kind === "table" && last.columns === piece.columns) page[page.length - 1] = { ...last, rows: [...last.rows, ...piece.rows] };
  else page.push(piece);
}
