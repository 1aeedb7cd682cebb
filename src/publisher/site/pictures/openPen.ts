import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";

export type Pen = {
  /** An SVG as a PNG of that width. */
  draw(svg: string, width: number): Uint8Array;
  close(): Promise<void>;
};

const FONTS = ["literata", "atkinson-hyperlegible-next"];
const WEIGHT = { min: 600, max: 600 };

/** Draws with the application's own fonts, whatever fonts a machine has. `letters`: all that will be written. */
export async function openPen(letters: string): Promise<Pen> {
  // It reads fonts from files only, and only unpacked ones.
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  const fontFiles = await Promise.all(
    FONTS.map(async (name) => {
      const packed = await readFile(new URL(`../../../reader/ui/fonts/${name}.woff2`, import.meta.url));
      const file = join(folder, `${name}.ttf`);
      const options = { targetFormat: "sfnt", variationAxes: { wght: WEIGHT } } as const;
      await writeFile(file, await subsetFont(packed, `${letters} `, options));
      return file;
    }),
  );
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Literata" };
  return {
    draw: (svg, width) => new Resvg(svg, { font, fitTo: { mode: "width", value: width } }).render().asPng(),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
