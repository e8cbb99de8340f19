// AssemblyScript: the syntax of TypeScript, compiled to WebAssembly by `npm run kernel`. It does over many records at once
// what `RecordScanner`, `ColumnBuilder` and `ScriptDictionary` do cell by cell, and comes to the same.
import { BEYOND_ASCII, ESCAPED, MAX_CELLS, hashes, lengthOf, rowHashes, setHash, setLength, startOf, widths } from "./batch";
import { Column } from "./column";
import { FIRST_SEED, ROW_SEED, hashBytes, hashTwice, mix, secondHash, withCell } from "./hash";
import { findRecords, stride, unescape } from "./records";

export { ends, lengths, rowHashes, starts, widths } from "./batch";
export { begin, stride } from "./records";

/** Column by column: a code a record, in as few bytes as the column's codes need, or two words of hash. */
export const codes = heap.alloc(MAX_CELLS * 8);

const columns = heap.alloc(MAX_CELLS * offsetof<Column>());
let columnCount = 0;

@inline
function columnAt(index: i32): Column {
  return changetype<Column>(columns + index * offsetof<Column>());
}

export function addColumn(): void {
  const column = columnAt(columnCount++);
  memory.fill(changetype<usize>(column), 0, offsetof<Column>());
  column.size = 1;
}

export function makeOpaque(column: i32): void {
  columnAt(column).makeOpaque();
}

/** Forgets all columns. */
export function clear(): void {
  for (let column = 0; column < columnCount; column++) columnAt(column).free();
  columnCount = 0;
}

export function codeOf(column: i32, start: usize, length: i32, hash: i32): i32 {
  return columnAt(column).codeOf(start, length, hash);
}

export function sizeOf(column: i32): i32 {
  return columnAt(column).size;
}

/** Where a column's values begin: code, length, and bytes padded to eight, one behind the other. */
export function valuesOf(column: i32): usize {
  return columnAt(column).values + 8;
}

/** Room for so many bytes. */
export function allocate(bytes: usize): usize {
  return heap.alloc(bytes);
}

export function free(address: usize): void {
  if (address !== 0) heap.free(address);
}

/** Takes the records that `findRecords` finds: codes or hashes their cells, and hashes them. Returns how many. */
export function take(from: usize, end: usize, most: i32): i32 {
  const count = findRecords(from, end, most, columnCount);
  for (let index = 0; index < stride; index++) {
    const out = codes + (<usize>index * count << 3);
    if (columnAt(index).isOpaque) hashColumn(index, count, out);
    else codeColumn(index, count, out);
  }
  hashRecords(count);
  return count;
}

/** The length of a cell, without escapes. */
@inline
function plainLength(cell: i32): i32 {
  const length = lengthOf(cell);
  return length < 0 ? unescape(cell, startOf(cell), length & ~ESCAPED) : length;
}

function codeColumn(index: i32, count: i32, out: usize): void {
  const column = columnAt(index);
  for (let record = 0, cell = index; record < count; record++, cell += stride) {
    const length = plainLength(cell);
    const hash = length === 0 ? 0 : hashBytes(startOf(cell), length, FIRST_SEED);
    setHash(cell, hash);
    store<i32>(out + (<usize>record << 2), length === 0 ? 0 : column.codeOf(startOf(cell), length, hash));
  }
  narrow(out, count, column.size);
}

/** Moves codes together into as few bytes as `size` of them need. */
function narrow(out: usize, count: i32, size: i32): void {
  if (size <= 1 << 8) for (let i: usize = 0; i < <usize>count; i++) store<u8>(out + i, load<u8>(out + (i << 2)));
  else if (size <= 1 << 16) for (let i: usize = 0; i < <usize>count; i++) store<u16>(out + (i << 1), load<u16>(out + (i << 2)));
}

function hashColumn(index: i32, count: i32, out: usize): void {
  for (let record = 0, cell = index; record < count; record++, cell += stride, out += 8) {
    const length = plainLength(cell);
    if (length === 0) {
      setHash(cell, 0);
      store<u64>(out, 0);
      continue;
    }
    const start = startOf(cell);
    const hash = hashTwice(start, length);
    setHash(cell, hash);
    store<i32>(out, hash === 0 ? 1 : hash);
    store<i32>(out, secondHash, 4);
    if (!isAscii(start, length)) setLength(cell, length | BEYOND_ASCII);
  }
}

@inline
function isAscii(start: usize, length: i32): bool {
  let left = length;
  for (let at = start; left > 0; at += 16, left -= 16) {
    const high = i8x16.bitmask(v128.load(at));
    if ((left >= 16 ? high : high & ((1 << left) - 1)) !== 0) return false;
  }
  return true;
}

function hashRecords(count: i32): void {
  for (let record = 0, cell = 0; record < count; record++, cell += stride) {
    const end = cell + <i32>load<u16>(widths + (<usize>record << 1));
    let hash = ROW_SEED;
    for (let i = cell; i < end; i++) hash = withCell(hash, load<i32>(hashes + (<usize>i << 2)));
    store<i32>(rowHashes + (<usize>record << 2), mix(hash));
  }
}
