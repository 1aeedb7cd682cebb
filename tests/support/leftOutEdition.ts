import { toHeadline } from "../../src/domain/article/article";
import { HEADLINES_KIND } from "../../src/domain/edition/leftOut/headlinesPart";
import {
  type EditionFiles,
  makeArticle,
  packAbout,
  packArticles,
  packPart,
  packSearch,
  packTermPages,
  publish,
} from "./makeEdition";

/* A large edition in small: a reader who keeps what is about culture has the last segment of its index, and the others are away. */

const subjects = ["ruches", "vigne", "ruches et vigne", "acier", "ruches", "verre"];
/** Parts and segments of two. The last two are about culture, which is kept. */
const articles = subjects.map((subject, index) =>
  makeArticle(index + 1, {
    title: `Des nouvelles de ${index + 1}`,
    text: `On parle ici de ${subject}.`,
    topics: [index < 4 ? "economie" : "culture"],
  }),
);
export const keepCulture = { choice: { topics: ["culture"] }, dossier: null };

/** `page`: that of all terms; `table`: the part that lists the tables. */
export async function makeLeftOutEdition(hasPages = true) {
  const pairs = [0, 2, 4].map((at) => articles.slice(at, at + 2));
  const texts = await Promise.all(pairs.map((pair) => packArticles(pair)));
  const segments = await Promise.all(pairs.map(packSearch));
  const pages = texts.map(({ part }, index) => ({
    sha256: part.sha256,
    headlines: (pairs[index] ?? []).map(toHeadline).reverse(),
  }));
  const [from, to] = [texts[0]?.part.from, texts.at(-1)?.part.to];
  const headlines = await packPart({ pages }, { kind: HEADLINES_KIND, count: articles.length, from, to });
  const { table, page, files: more } = await packTermPages(segments);
  const parts = [await packAbout(), ...texts, headlines, ...segments, ...(hasPages ? [table] : [])];
  const files: EditionFiles = new Map([...(await publish(parts)), ...more]);
  return { files, page: page.part.path, table: table.part.path, segments: segments.map(({ part }) => part.path) };
}
