import type { EditionIdentity } from "../../../domain/edition/edition";
import { makeFrench } from "../../../reader/i18n/fr";
import type { Brand } from "../pictures/readBrand";
import { describeEdition } from "./describeEdition";

/** Addresses are relative: the manifest stands in the base folder. */
export function webManifest(identity: EditionIdentity, { screenshots }: Pick<Brand, "screenshots">) {
  const { navigation } = makeFrench();
  const icon = { sizes: "96x96", src: "icon-192.png", type: "image/png" };
  return {
    id: "./",
    name: identity.title,
    short_name: identity.shortTitle,
    description: describeEdition(identity),
    lang: identity.language,
    dir: "ltr" as const,
    start_url: "./",
    scope: "./",
    display: "standalone" as const,
    theme_color: "#fbf7ef",
    background_color: "#fbf7ef",
    categories: ["news"],
    icons: [
      { src: "icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" as const },
      { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" as const },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" as const },
      { src: "icon-monochrome.svg", sizes: "any", type: "image/svg+xml", purpose: "monochrome" as const },
    ],
    screenshots: [
      screenshot("narrow-front-page", "780x1688", "narrow"),
      screenshot("narrow-article", "780x1688", "narrow"),
      screenshot("narrow-programme", "780x1688", "narrow"),
      screenshot("narrow-map", "780x1688", "narrow"),
      screenshot("wide-front-page", "1280x800", "wide"),
    ].filter(({ src }) => screenshots.has(src.replace("screenshots/", ""))),
    // An edition in one file is a page for whoever has no application (`src/reader/edition/README.md`).
    share_target: {
      action: "./fichier-recu/",
      method: "POST" as const,
      enctype: "multipart/form-data" as const,
      params: { files: [{ name: "edition", accept: ["text/html", ".html"] }] },
    },
    file_handlers: [{ action: "./hors-ligne/", accept: { "text/html": [".html"] } }],
    shortcuts: [
      { name: navigation.frontPage, url: "./" },
      { name: navigation.search, url: "./recherche/" },
      { name: navigation.programmes, url: "./programmes/" },
      { name: navigation.library, url: "./bibliotheque/" },
    ].map((shortcut) => ({ ...shortcut, icons: [{ ...icon, sizes: "192x192" }] })),
  };
}

function screenshot(name: string, sizes: string, form_factor: "narrow" | "wide") {
  return { src: `screenshots/${name}.png`, sizes, type: "image/png", form_factor };
}
