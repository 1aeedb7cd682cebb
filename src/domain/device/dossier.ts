import * as v from "valibot";
import { decode } from "../decode";
import { type ArticleId, ArticleIdSchema, type ProgrammeId, ProgrammeIdSchema } from "../ids";

/** The list is part of a URL, and some hosts cut URLs at 8 kB: fifty of the longest ids still fit. */
export const MAX_DOSSIER_ARTICLES = 50;

export type Dossier = {
  readonly articles: readonly ArticleId[];
  readonly title: string;
  readonly introduction: string;
  /** Whether to append the programmes that the articles mention, with their proofs. */
  readonly hasProgrammes: boolean;
  /** Those of them that the reader does not want. */
  readonly leftOut: readonly ProgrammeId[];
  /** Chosen one by one, whether the articles mention them or not. */
  readonly programmes: readonly ProgrammeId[];
  readonly hasRemarks: boolean;
};

export const emptyDossier: Dossier = {
  articles: [],
  title: "",
  introduction: "",
  hasProgrammes: false,
  leftOut: [],
  programmes: [],
  hasRemarks: true,
};

const text = v.fallback(v.string(), "");
const StoredDossierSchema = v.object({
  articles: v.fallback(v.array(v.unknown()), []),
  title: text,
  introduction: text,
  hasProgrammes: v.fallback(v.boolean(), false),
  leftOut: v.fallback(v.array(ProgrammeIdSchema), []),
  programmes: v.fallback(v.array(ProgrammeIdSchema), []),
  hasRemarks: v.fallback(v.boolean(), true),
});

/** Never fails: an unreadable field counts as never set, and the rest is kept. */
export function decodeDossier(value: unknown): Dossier {
  const stored = decode(StoredDossierSchema, value);
  return stored.ok ? { ...stored.value, articles: decodeIds(stored.value.articles).articles } : emptyDossier;
}

type AddressedArticles = {
  readonly articles: readonly ArticleId[];
  readonly unread: number;
};

export function readDossierAddress(list: string): AddressedArticles {
  return decodeIds(list.split(",").filter((name) => name !== ""));
}

/** Does nothing if the article is already there or the dossier is full. */
export function addArticle(dossier: Dossier, id: ArticleId, position = MAX_DOSSIER_ARTICLES): Dossier {
  const { articles } = dossier;
  if (articles.includes(id) || articles.length >= MAX_DOSSIER_ARTICLES) return dossier;
  return moveArticle({ ...dossier, articles: [...articles, id] }, id, position);
}

export function removeArticle(dossier: Dossier, id: ArticleId): Dossier {
  return { ...dossier, articles: dossier.articles.filter((article) => article !== id) };
}

export function moveArticle(dossier: Dossier, id: ArticleId, position: number): Dossier {
  if (!dossier.articles.includes(id)) return dossier;
  const others = dossier.articles.filter((article) => article !== id);
  const place = Math.min(others.length, Math.max(0, position));
  return { ...dossier, articles: [...others.slice(0, place), id, ...others.slice(place)] };
}

export function hasProgramme(
  { hasProgrammes, leftOut, programmes }: Dossier,
  id: ProgrammeId,
  isCited: boolean,
): boolean {
  return programmes.includes(id) || (hasProgrammes && isCited && !leftOut.includes(id));
}

/** None twice, and as many as articles at most. */
export function addProgrammes(dossier: Dossier, ids: readonly ProgrammeId[]): Dossier {
  const programmes = [...new Set([...dossier.programmes, ...ids])].slice(0, MAX_DOSSIER_ARTICLES);
  return { ...dossier, programmes, leftOut: dossier.leftOut.filter((id) => !ids.includes(id)) };
}

export function removeProgramme(dossier: Dossier, id: ProgrammeId): Dossier {
  const without = (list: readonly ProgrammeId[]) => list.filter((other) => other !== id);
  return { ...dossier, programmes: without(dossier.programmes), leftOut: [...without(dossier.leftOut), id] };
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
