import type { Article } from "../../../domain/article/article";
import { decideArticleOrder } from "../../../domain/article/decideArticleOrder";
import type { RelatedPart } from "../../../domain/article/related";
import {
  type AboutPart,
  EDITION_FORMAT,
  type EditionIdentity,
  MAX_PART_BYTES,
  type Manifest,
} from "../../../domain/edition/edition";
import type { ArticleFigures } from "../../../domain/reference/figure";
import { openSegment, type Segment } from "../../../domain/search/index/openSegment";
import { spanOfTexts } from "../../../domain/time/days";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import type { ArticleDraft } from "../article/compileArticle";
import { type Problem, sortProblems } from "../files/Problem";
import { sha256 } from "../files/sha256";
import { renderOutline } from "../map/outline";
import { packMap, renderMap } from "../map/renderMap";
import { cutParts, type PartItem, partJson } from "../parts/cutParts";
import { packHeadlines } from "../parts/packHeadlines";
import { packInventory } from "../parts/packInventory";
import { type PackedPart, packPart } from "../parts/packPart";
import { cutRuns, MAX_PARTS_IN_MANIFEST, shelve } from "../parts/shelve";
import { dateStatements } from "../reference/dateStatements";
import { packReference } from "../reference/packReference";
import { listFeaturesOfEach } from "../relate/listFeatures";
import { packRelated, relateArticles } from "../relate/relateArticles";
import { packSearch } from "../search/packSearch";
import { packTermPages } from "../search/packTermPages";
import type { CompiledEdition } from "./CompiledEdition";
import { drawPictures } from "./drawPictures";
import { type Corpus, readCorpus } from "./readCorpus";

export type { CompiledEdition };

type ArticleItem = PartItem & { readonly article: Article };

/** Enough for the cores of a laptop, few enough for its memory. */
const PACKED_AT_ONCE = 8;

type CompileResult =
  | { readonly ok: true; readonly edition: CompiledEdition }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes the edition of a data folder, or reports everything that stands in its way. Same input, same bytes. */
export async function compileEdition(dataDir: string): Promise<CompileResult> {
  return compileCorpus(readCorpus(dataDir));
}

export async function compileCorpus(corpus: Corpus): Promise<CompileResult> {
  const { identityFile, topics, contactsFile, drafts, places, glossary } = corpus;
  const map = renderMap(places);
  const newestFirst = drawPictures(orderArticles(drafts), places, map);
  const items = newestFirst.map((article) => ({
    id: article.id,
    sortKey: article.sortKey,
    json: JSON.stringify(article),
    article,
  }));
  const problems = [...corpus.problems, ...checkSizes(items, drafts)];
  if (problems.length > 0 || identityFile === undefined || topics === undefined) {
    return { ok: false, problems: sortProblems(problems) };
  }
  const { siteUrl, colour, signatures } = identityFile;
  const texts = spanOfTexts(newestFirst.map(({ date }) => date));
  const identity = { ...identityFile.identity, ...(texts && { texts }) };
  const oldestFirst = [...newestFirst].reverse();
  const about: AboutPart = {
    topics: [...topics],
    contacts: contactsFile?.contacts ?? null,
    ...(map && { outline: renderOutline(map) }),
  };
  const reference = {
    programmes: dateStatements(
      corpus.programmeFiles.map(({ programme }) => programme),
      newestFirst,
    ),
    places,
    glossary,
    figures: newestFirst.flatMap(listFigures),
  };
  const related = relateArticles(listFeaturesOfEach(oldestFirst, reference));
  const textParts = cutParts([...items].reverse());
  // Readers may leave texts of it on the server: then they need what lists show of these, and an index to ask.
  const isLarge = textParts.length > MAX_PARTS_IN_MANIFEST;
  const shelved = await shelve(await packRuns(cutRuns(textParts), related, isLarge));
  const search = packSearch(oldestFirst, reference);
  const termPages = isLarge ? await packTermPages(search.flatMap(openSegmentOfArticles)) : undefined;
  const packed = [
    await packPart(writeCanonicalJson(about), { kind: "about", count: 0 }),
    ...shelved.inManifest,
    ...(await packReference(reference)),
    ...(await packMap(map)),
    ...(await packInventory(newestFirst, reference.programmes)),
    ...search,
    ...(termPages ? [termPages.table] : []),
  ];
  const manifest = describe(identity, drafts.length, packed, shelved.onShelves);
  return {
    ok: true,
    edition: {
      manifest,
      manifestJson: `${writeCanonicalJson(manifest)}\n`,
      parts: new Map([...packed, ...shelved.onShelves, ...(termPages?.files ?? [])].flatMap(listFiles)),
      articles: newestFirst,
      related: nameRelated(oldestFirst, related),
      about,
      map,
      ...reference,
      identity,
      siteUrl,
      colour,
      signatures,
    },
  };
}

function orderArticles(drafts: readonly ArticleDraft[]): readonly Article[] {
  const sortKeys = decideArticleOrder(
    drafts.map(({ article: { id, date }, source }) => ({
      id,
      date,
      source: source && { file: source.file, firstLine: source.lines[0] },
    })),
  );
  return drafts
    .map(({ article: { id, title, topics, date, words, standfirst, body, notes, figures }, origin }): Article => {
      const sortKey = sortKeys.get(id) ?? id;
      // Spelled out, because the order of the keys is the order of the bytes.
      const article = { id, title, topics, date, sortKey, words, standfirst, body, notes, figures };
      return origin === undefined ? article : { ...article, origin: { url: origin.url, authors: origin.authors } };
    })
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
}

function listFigures({ id, title, topics, figures }: Article): readonly ArticleFigures[] {
  return figures.length === 0 ? [] : [{ article: id, title, topics, figures }];
}

function nameRelated(oldestFirst: readonly Article[], related: RelatedPart["related"]): CompiledEdition["related"] {
  return new Map(
    oldestFirst.map(({ id }, place) => [id, (related[place] ?? []).flatMap((other) => oldestFirst[other] ?? [])]),
  );
}

function checkSizes(items: readonly PartItem[], drafts: readonly ArticleDraft[]): readonly Problem[] {
  const tooLarge = new Set(
    items.filter((item) => Buffer.byteLength(partJson([item])) > MAX_PART_BYTES).map(({ id }) => id),
  );
  const limit = `${Math.floor(MAX_PART_BYTES / 1e6)} MB`;
  const message = `This article is larger than a phone can take (${limit} when compiled): make several articles of it.`;
  return drafts.filter(({ article }) => tooLarge.has(article.id)).map(({ file }) => ({ file, line: 1, message }));
}

/** The articles of each run, and which others they are related to; of a large edition also what lists show of them. */
async function packRuns(
  runs: readonly (readonly (readonly ArticleItem[])[])[],
  related: RelatedPart["related"],
  isLarge: boolean,
): Promise<readonly (readonly PackedPart[])[]> {
  const packed: (readonly PackedPart[])[] = [];
  const hasRelated = related.some((others) => others.length > 0);
  let first = 0;
  for (const run of runs) {
    const parts: PackedPart[] = [];
    for (let next = 0; next < run.length; next += PACKED_AT_ONCE) {
      parts.push(...(await Promise.all(run.slice(next, next + PACKED_AT_ONCE).map(packArticles))));
    }
    if (isLarge) parts.push(...(await packHeadlines(parts, run)));
    const end = first + run.flat().length;
    if (hasRelated) parts.push(await packRelated(related.slice(first, end)));
    packed.push(parts);
    first = end;
  }
  return packed;
}

function openSegmentOfArticles({ part, bytes }: PackedPart): readonly Segment[] {
  const segment = part.from === undefined ? undefined : openSegment(new Uint8Array(bytes).buffer);
  return segment ? [segment] : [];
}

function listFiles({ part, bytes, cutList }: PackedPart): readonly (readonly [string, Uint8Array])[] {
  return part.cuts && cutList
    ? [
        [part.path, bytes],
        [part.cuts.path, cutList],
      ]
    : [[part.path, bytes]];
}

function packArticles(part: readonly PartItem[]): Promise<PackedPart> {
  const facts = { kind: "articles", count: part.length, from: part[0]?.sortKey, to: part.at(-1)?.sortKey };
  return packPart(partJson(part), facts);
}

function describe(
  identity: EditionIdentity,
  articleCount: number,
  packed: readonly PackedPart[],
  onShelves: readonly PackedPart[],
): Manifest {
  const parts = packed.map(({ part }) => part);
  const bytes = [...packed, ...onShelves].reduce((sum, { part }) => sum + part.bytes, 0);
  const content = { format: EDITION_FORMAT, ...identity, bytes, articleCount, parts };
  return { ...content, revision: sha256(writeCanonicalJson(content)) };
}
