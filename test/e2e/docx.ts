import { crc32, deflateRawSync } from "node:zlib";

/** A part of a report as Word keeps it: a paragraph of runs, which Word divides anywhere, or a table of rows of cells, each of one line or more. */
export type DocxPart = readonly string[] | { readonly rows: readonly (readonly string[])[] };

/** A .docx as Word writes one, of the parts that a reader needs. */
export function docx(parts: readonly DocxPart[]): Buffer {
  const body = parts.map((part) => ("rows" in part ? table(part.rows) : paragraph(part))).join("");
  return zip({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function paragraph(runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${text.split("\n").map((one) => paragraph([one])).join("")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A zip of deflated files, by APPNOTE 4.3: each with its header, then the directory of all, then its end. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const packed = deflateRawSync(content);
    // Version 2.0, names in UTF-8, deflated, 1980-01-01, checksum, both sizes, length of the name, no extra field.
    const common = words([20, 2], [0x0800, 2], [8, 2], [0, 2], [0x21, 2], [crc32(content), 4], [packed.length, 4], [content.length, 4], [name.length, 2], [0, 2]);
    locals.push(words([0x04034b50, 4]), common, name, packed);
    entries.push(words([0x02014b50, 4], [20, 2]), common, words([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const count = Object.keys(files).length;
  return Buffer.concat([...locals, directory, words([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2])]);
}

/** Little-endian numbers, each with its bytes. */
function words(...numbers: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  numbers.reduce((at, [value, bytes]) => buffer.writeUIntLE(value, at, bytes), 0);
  return buffer;
}
