import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import type { Article } from "../../../domain/article/article";
import { typesetFrench } from "../../../domain/text/typesetFrench";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { drawLinkPicture } from "./linkPicture";
import { initialsOf } from "./makeIcon";
import type { Brand } from "./readBrand";

/** Newer articles are those that are passed on; the others show the edition's own picture. */
const NEWEST = 100;

/** The pictures that the edition's pages and its manifest name, drawn while it is built. */
export function pictures(edition: CompiledEdition, brand: Brand): Plugin {
  let base = "/";
  return {
    name: "pictures",
    applyToEnvironment: (environment) => environment.name === "client",
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(`${base}icon.svg`, (_, response) => {
        response.setHeader("Content-Type", "image/svg+xml").end(brand.icon);
      });
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: "asset", fileName, source });
      const links = edition.siteUrl === undefined ? [] : listLinkPictures(edition, brand);
      const pen = await openPen([initialsOf(edition.identity.title), ...links.map(({ svg }) => svg)].join(""));
      emit("icon.svg", brand.icon);
      emit("icon-monochrome.svg", brand.monochrome);
      for (const [file, size] of ICONS) emit(file, pen.draw(brand.icon, size));
      for (const [name, source] of brand.screenshots) emit(`screenshots/${name}`, source);
      for (const { file, svg } of links) emit(file, pen.draw(svg, 1200));
      await pen.close();
    },
  };
}

const ICONS = [
  ["icon-192.png", 192],
  ["icon-512.png", 512],
  ["icon-maskable-512.png", 512],
  ["apple-touch-icon.png", 180],
] as const;

type LinkFile = { readonly file: string; readonly svg: string };

function listLinkPictures(edition: CompiledEdition, brand: Brand): readonly LinkFile[] {
  const { identity, articles, about, colour } = edition;
  const typeset = identity.language.startsWith("fr") ? typesetFrench : (text: string) => text;
  const common = { edition: typeset(identity.title), icon: brand.icon };
  const ofEdition = {
    ...common,
    title: typeset(identity.description),
    kicker: typeset(identity.publisher.name),
    colour,
  };
  return [
    { file: linkPictureOf(edition, undefined), svg: drawLinkPicture(ofEdition) },
    ...articles.slice(0, NEWEST).map((article) => {
      const topic = about.topics.find(({ id }) => id === article.topics[0]);
      const svg = drawLinkPicture({
        ...common,
        title: typeset(article.title),
        kicker: typeset(topic?.name ?? ""),
        colour: topic?.colour ?? colour,
      });
      return { file: linkPictureOf(edition, article), svg };
    }),
  ];
}

/** Which picture stands for a page. */
export function linkPictureOf(
  { articles }: Pick<CompiledEdition, "articles">,
  article: Pick<Article, "id"> | undefined,
): string {
  const isRecent = articles.slice(0, NEWEST).some(({ id }) => id === article?.id);
  return isRecent ? `links/${article?.id}.png` : "link.png";
}

type Pen = {
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
