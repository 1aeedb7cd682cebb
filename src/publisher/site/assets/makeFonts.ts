import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { addNarrowSpace } from "./addNarrowSpace";

/* Subsets the published fonts to the letters and weights this product uses. The results are committed, so a build
   needs no font tool; run `npx tsx src/publisher/site/assets/makeFonts.ts` after changing the lists below or the font
   packages. */

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

const require = createRequire(import.meta.url);

async function cut(from: string, to: string, wght: { min: number; max: number }): Promise<void> {
  const source = await readFile(require.resolve(`@fontsource-variable/${from}`));
  // `noLayoutClosure` leaves out the glyphs of optional features: small capitals, old-style figures, fractions.
  const options = { variationAxes: { wght }, noLayoutClosure: true } as const;
  const plain = await subsetFont(source, `${letters}${punctuation}\u2009`, { ...options, targetFormat: "sfnt" });
  const spaced = Buffer.from(addNarrowSpace(plain, NARROW_SPACE));
  const font = await subsetFont(spaced, letters + punctuation, { targetFormat: "woff2", noLayoutClosure: true });
  await writeFile(new URL(`../../../reader/ui/fonts/${to}`, import.meta.url), font);
  process.stdout.write(`${to} ${source.length} → ${font.length} bytes\n`);
}

await cut("literata/files/literata-latin-wght-normal.woff2", "literata.woff2", { min: 400, max: 620 });
await cut(
  "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  "atkinson-hyperlegible-next.woff2",
  { min: 400, max: 700 },
);
