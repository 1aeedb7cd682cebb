const THIN = 0x2009;
const NARROW_NO_BREAK = 0x202f;

/**
 * The published fonts lack the narrow no-break space (U+202F), and the browsers' substitute is hardly visible. It
 * becomes the thin space with a width of `share` of an em. Subset the font afterwards, which writes valid tables and
 * checksums.
 */
export function addNarrowSpace(font: Uint8Array, share: number): Uint8Array {
  const tables = readTables(font);
  const view = (tag: string): DataView => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font has no table "${tag}".`);
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  };
  const glyphs = readCharacters(view("cmap"));
  const space = glyphs.get(THIN);
  if (space === undefined || space >= view("hhea").getUint16(34)) throw new Error("The font has no thin space.");
  glyphs.delete(THIN);
  glyphs.set(NARROW_NO_BREAK, space);
  view("hmtx").setUint16(space * 4, Math.round(view("head").getUint16(18) * share));
  return writeTables(font.subarray(0, 4), tables.set("cmap", writeCharacters(glyphs)));
}

const RECORD = 16;
const HEAD = 12;

function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = HEAD + index * RECORD;
      const tag = String.fromCharCode(...font.subarray(record, record + 4));
      const start = view.getUint32(record + 8);
      return [tag, font.slice(start, start + view.getUint32(record + 12))];
    }),
  );
}

function writeTables(version: Uint8Array, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const start = HEAD + tables.size * RECORD;
  const total = [...tables.values()].reduce((sum, { length }) => sum + padded(length), start);
  const font = new Uint8Array(total);
  const view = new DataView(font.buffer);
  font.set(version);
  view.setUint16(4, tables.size);
  let offset = start;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const record = HEAD + index * RECORD;
    for (let place = 0; place < 4; place++) font[record + place] = tag.charCodeAt(place);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    font.set(table, offset);
    offset += padded(table.length);
  }
  return font;
}

/** Maps each character of the basic plane to its glyph (`cmap` format 4). */
function readCharacters(view: DataView): Map<number, number> {
  const starts = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + index * 8));
  const basic = starts.find((start) => view.getUint16(start) === 4);
  if (basic === undefined) throw new Error("The font has no character table of format 4.");
  const doubled = view.getUint16(basic + 6);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const ends = basic + 14 + segment;
    const [first, delta, range] = [1, 2, 3].map((column) => ends + 2 + column * doubled);
    if (first === undefined || delta === undefined || range === undefined) continue;
    const rangeOffset = view.getUint16(range);
    for (let code = view.getUint16(first); code <= view.getUint16(ends) && code < 0xffff; code++) {
      const listed =
        rangeOffset === 0 ? code : view.getUint16(range + rangeOffset + 2 * (code - view.getUint16(first)));
      const glyph = (listed + view.getUint16(delta)) & 0xffff;
      if (listed !== 0 && glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Writes a `cmap` table of format 12, one group per character. */
function writeCharacters(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...glyphs].sort(([one], [other]) => one - other);
  const table = new Uint8Array(28 + sorted.length * 12);
  const view = new DataView(table.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + sorted.length * 12);
  view.setUint32(24, sorted.length);
  for (const [index, [code, glyph]] of sorted.entries()) {
    view.setUint32(28 + index * 12, code);
    view.setUint32(32 + index * 12, code);
    view.setUint32(36 + index * 12, glyph);
  }
  return table;
}
