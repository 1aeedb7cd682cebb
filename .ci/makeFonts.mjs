import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/*
 * Subsets the published fonts to the letters and weights this product uses. The results are committed in `src/reader/ui/fonts`;
 * run this by hand after changing the lists below, or when the fonts have a new version:
 *
 *   npm install --no-save --prefix .cache/fonts @fontsource-variable/literata@5 @fontsource-variable/atkinson-hyperlegible-next@5
 *   node .ci/makeFonts.mjs
 */

/** Characters outside this list (another alphabet, a rare sign) fall back to the phone's own fonts, one by one. */
const letters = [
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜàâæçéèêëîïôœùûüÿ", // French
  "ÄÖäöß", // German
  "Øø",
].join("");
const punctuation = " !\"#%&'()*+,-./:;=?@[]_«»“”„’‘…–—·•°²€×→\u00a0\u202f";

/** In em. At half of it « 150 316 » looks like one number, and quotation marks stick to their words. */
const NARROW_SPACE = 0.2;

const THIN = 0x2009;
const NARROW_NO_BREAK = 0x202f;
/** Bytes of a font's header, and of each table's entry in it. */
const HEAD = 12;
const RECORD = 16;

const require = createRequire(new URL("../.cache/fonts/", import.meta.url));

/**
 * @param {string} from
 * @param {string} to
 * @param {{ min: number, max: number }} wght
 */
async function cut(from, to, wght) {
  const source = await readFile(require.resolve(`@fontsource-variable/${from}`));
  // `noLayoutClosure` leaves out the glyphs of optional features: small capitals, old-style figures, fractions.
  const options = { variationAxes: { wght }, noLayoutClosure: true };
  const plain = await subsetFont(source, `${letters}${punctuation}\u2009`, { ...options, targetFormat: "sfnt" });
  const spaced = Buffer.from(addNarrowSpace(plain, NARROW_SPACE));
  const font = await subsetFont(spaced, letters + punctuation, { targetFormat: "woff2", noLayoutClosure: true });
  await writeFile(new URL(`../src/reader/ui/fonts/${to}`, import.meta.url), font);
  console.log(`${to} ${source.length} → ${font.length} bytes`);
}

await cut("literata/files/literata-latin-wght-normal.woff2", "literata.woff2", { min: 400, max: 620 });
await cut(
  "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  "atkinson-hyperlegible-next.woff2",
  { min: 400, max: 700 },
);

/**
 * The published fonts lack the narrow no-break space (U+202F), and the browsers' substitute is hardly visible. It
 * becomes the thin space with a width of `share` of an em. Subset the font afterwards, which writes valid tables and
 * checksums.
 *
 * @param {Uint8Array} font
 * @param {number} share
 */
function addNarrowSpace(font, share) {
  const tables = readTables(font);
  /** @param {string} tag */
  const view = (tag) => {
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

/** @param {Uint8Array} font */
function readTables(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  /** @type {Map<string, Uint8Array>} */
  const tables = new Map();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = HEAD + index * RECORD;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const start = view.getUint32(record + 8);
    tables.set(tag, font.slice(start, start + view.getUint32(record + 12)));
  }
  return tables;
}

/**
 * @param {Uint8Array} version
 * @param {ReadonlyMap<string, Uint8Array>} tables
 */
function writeTables(version, tables) {
  /** @param {number} length */
  const padded = (length) => Math.ceil(length / 4) * 4;
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

/**
 * Maps each character of the basic plane to its glyph (`cmap` format 4).
 *
 * @param {DataView} view
 */
function readCharacters(view) {
  const starts = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + index * 8));
  const basic = starts.find((start) => view.getUint16(start) === 4);
  if (basic === undefined) throw new Error("The font has no character table of format 4.");
  const doubled = view.getUint16(basic + 6);
  /** @type {Map<number, number>} */
  const glyphs = new Map();
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

/**
 * Writes a `cmap` table of format 12, one group per character.
 *
 * @param {ReadonlyMap<number, number>} glyphs
 */
function writeCharacters(glyphs) {
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
