import * as v from "valibot";
import { decode } from "../decode";
import { type ArticleId, ArticleIdSchema } from "../ids";

/** The list stands in an address, and some hosts cut addresses at 8 kB: fifty of the longest names still pass. */
export const MAX_DOSSIER_ARTICLES = 50;

/** Articles that the reader puts together to be printed, with words of their own. */
export type Dossier = {
  /** In the reader's order, none twice. */
  readonly articles: readonly ArticleId[];
  /** Empty until the reader gives one. */
  readonly title: string;
  readonly introduction: string;
  /** Whether the programmes that its articles name come after them, with their proof. */
  readonly hasProgrammes: boolean;
  /** Whether what the reader marked and noted in the articles is printed with them. */
  readonly hasRemarks: boolean;
};

export const emptyDossier: Dossier = {
  articles: [],
  title: "",
  introduction: "",
  hasProgrammes: false,
  hasRemarks: true,
};

const text = v.fallback(v.string(), "");
const StoredDossierSchema = v.object({
  articles: v.fallback(v.array(v.unknown()), []),
  title: text,
  introduction: text,
  hasProgrammes: v.fallback(v.boolean(), false),
  hasRemarks: v.fallback(v.boolean(), true),
});

/** Never fails: what cannot be read is as if it had never been written, and the rest is kept. */
export function decodeDossier(value: unknown): Dossier {
  const stored = decode(StoredDossierSchema, value);
  return stored.ok ? { ...stored.value, articles: decodeIds(stored.value.articles).articles } : emptyDossier;
}

export type AddressedArticles = {
  readonly articles: readonly ArticleId[];
  /** How many names in the address can be nobody's, or are more than a dossier holds. */
  readonly unread: number;
};

/** From an address: `one-article,another`. */
export function readDossierAddress(list: string): AddressedArticles {
  return decodeIds(list.split(",").filter((name) => name !== ""));
}

export function writeDossierAddress(articles: readonly ArticleId[]): string {
  return articles.join(",");
}

/** At `position`, usually the end; unchanged when it is there already or when there is no room. */
export function addArticle(dossier: Dossier, id: ArticleId, position = MAX_DOSSIER_ARTICLES): Dossier {
  const { articles } = dossier;
  if (articles.includes(id) || articles.length >= MAX_DOSSIER_ARTICLES) return dossier;
  return moveArticle({ ...dossier, articles: [...articles, id] }, id, position);
}

export function removeArticle(dossier: Dossier, id: ArticleId): Dossier {
  return { ...dossier, articles: dossier.articles.filter((article) => article !== id) };
}

/** To `position`, counted from 0; past an end means at that end. */
export function moveArticle(dossier: Dossier, id: ArticleId, position: number): Dossier {
  if (!dossier.articles.includes(id)) return dossier;
  const others = dossier.articles.filter((article) => article !== id);
  const place = Math.min(others.length, Math.max(0, position));
  return { ...dossier, articles: [...others.slice(0, place), id, ...others.slice(place)] };
}

export function isSameList(one: readonly ArticleId[], other: readonly ArticleId[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function decodeIds(names: readonly unknown[]): AddressedArticles {
  const distinct = [...new Set(names)];
  const known = distinct.flatMap((name) => {
    const id = decode(ArticleIdSchema, name);
    return id.ok ? [id.value] : [];
  });
  const articles = known.slice(0, MAX_DOSSIER_ARTICLES);
  return { articles, unread: distinct.length - articles.length };
}
