import type { Language } from "../../../reader/i18n/base/language";
import { makeAsleep as german } from "../../../reader/i18n/de/asleep";
import { makeAsleep as english } from "../../../reader/i18n/en/asleep";
import { makeAsleep as french } from "../../../reader/i18n/fr/asleep";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import { FEEDS } from "../feeds/listFeeds";
import { linkPictureOf } from "../pictures/pictures";
import { describeArticle } from "./describeArticle";
import { describeProgramme } from "./describeProgramme";
import type { Page } from "./listPages";

type Surroundings = {
  readonly edition: CompiledEdition;
  readonly styles: readonly string[];
  readonly dataId: string;
  readonly base: string;
};

/** `template` is what Vite made of `index.html`. */
export function writePage(template: string, page: Page, { edition, styles, dataId, base }: Surroundings): string {
  const data =
    page.data === undefined ? "" : `<script type="application/json" id="${dataId}">${writeJson(page.data)}</script>`;
  const links = styles
    .filter((style) => !template.includes(`href="${style}"`))
    .map((style) => `<link rel="stylesheet" crossorigin href="${escapeAttribute(style)}">`);
  return (
    template
      .replace(/(<html\b[^>]*?) lang="[^"]*"/, (_, start: string) => `${start} ${writeRootAttributes(edition)}`)
      .replace("<!--head-->", () => writeHead(page, edition, base))
      // After the application's own, as when it loads them.
      .replace("</head>", () => `${links.map((link) => `  ${link}\n`).join("")}  </head>`)
      .replace("<!--asleep-->", () => writeAsleep(edition.identity.language))
      .replace("<!--app-->", () => page.html)
      .replace("</body>", () => `${data}</body>`)
  );
}

function writeRootAttributes({ identity, colour }: CompiledEdition): string {
  const accent = colour === "sapin" ? "" : ` data-accent="${colour}"`;
  return `lang="${escapeAttribute(identity.language)}"${accent}`;
}

function writeHead(page: Page, edition: CompiledEdition, base: string): string {
  const { identity, siteUrl } = edition;
  const url = page.address && siteUrl ? new URL(page.address, siteUrl).href : undefined;
  const tags = [
    `<title>${escapeText(page.title)}</title>`,
    meta("name", "description", page.description),
    meta("property", "og:title", page.article?.title ?? page.programme?.name.value ?? page.title),
    meta("property", "og:description", page.description),
    meta("property", "og:type", page.article || page.programme ? "article" : "website"),
    meta("property", "og:site_name", identity.title),
    meta("property", "og:locale", writeLocale(identity.language)),
  ];
  if (url) {
    tags.push(`<link rel="canonical" href="${escapeAttribute(url)}">`, meta("property", "og:url", url));
    const picture = new URL(`${base}${linkPictureOf(edition, page.article)}`, siteUrl).href;
    tags.push(meta("property", "og:image", picture), meta("name", "twitter:card", "summary_large_image"));
    tags.push(meta("property", "og:image:width", "1200"), meta("property", "og:image:height", "630"));
  }
  if (url) tags.push(...FEEDS.map(({ file, type }) => `<link rel="alternate" type="${type}" href="${base}${file}">`));
  if (!page.address) tags.push(meta("name", "robots", "noindex"));
  const linkedData = page.article
    ? describeArticle(page.article, edition, url)
    : page.programme && describeProgramme(page.programme, edition, url);
  if (linkedData) tags.push(`<script type="application/ld+json">${writeJson(linkedData)}</script>`);
  return tags.join("\n    ");
}

/** `fr` → `fr_FR`, the form that Open Graph uses. */
function writeLocale(language: string): string {
  const { language: own, region } = new Intl.Locale(language).maximize();
  return `${own}_${region}`;
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`;
}

/** Escaped, so that nothing can close the `<script>` data block. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}

const languages: Readonly<Record<Language, typeof french>> = { fr: french, de: german, en: english };
const DETAIL = "\0";

/** What `app/boot.ts` shows where the application does not start, in the page's language. Hidden until then. */
export function writeAsleep(language: string): string {
  const { asleep } = (Object.entries(languages).find(([name]) => language.startsWith(name))?.[1] ?? french)();
  const { retry, old, network, sound } = asleep;
  const said = { old, network, file: asleep.file(DETAIL), type: asleep.type(DETAIL), sound };
  const texts = Object.entries(said).map(
    ([why, text]) => `<p data-why="${why}" hidden>${text.replace(DETAIL, "<code></code>")}</p>`,
  );
  return `<div class="asleep" role="alert" hidden>${texts.join("")}<button type="button">${retry}</button></div>`;
}
