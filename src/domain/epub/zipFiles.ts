import { writeUtf8 } from "../search/index/bytes";

export type ZippedFile = { readonly name: string; readonly content: string };

/** Bits of a file's header: its name is UTF-8. */
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day that a ZIP file can name: the same content has the same bytes. */
const FIRST_DAY = 0x0021;
const VERSION = 20;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/** A ZIP archive without compression, in the order given: books ask for their first file to be stored as it is. */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, content }) => {
    const bytes = writeUtf8(content);
    return { name: writeUtf8(name), bytes, crc: checksum(bytes) };
  });
  const size = entries.reduce(
    (sum, { name, bytes }) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * name.length + bytes.length,
    END_BYTES,
  );
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  /** Numbers are little-endian. */
  const put = (...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): void => {
    for (const [value, bytes] of numbers) {
      if (bytes === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += bytes;
    }
  };
  const facts = (entry: (typeof entries)[number]) =>
    [
      [VERSION, 2],
      [UTF8_NAME, 2],
      [0, 2],
      [0, 2],
      [FIRST_DAY, 2],
      [entry.crc, 4],
      [entry.bytes.length, 4],
      [entry.bytes.length, 4],
      [entry.name.length, 2],
      [0, 2],
    ] as const;
  const starts = entries.map((entry) => {
    const start = at;
    put([0x04034b50, 4], ...facts(entry));
    write(entry.name);
    write(entry.bytes);
    return start;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    put([0x02014b50, 4], [VERSION, 2], ...facts(entry), [0, 2], [0, 2], [0, 2], [0, 4], [starts[index] ?? 0, 4]);
    write(entry.name);
  }
  const length = at - directory;
  put([0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [length, 4], [directory, 4], [0, 2]);
  return archive;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
