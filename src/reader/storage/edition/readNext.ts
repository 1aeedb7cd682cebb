import type { Headline } from "../../../domain/article/article";
import { RELATED_KIND, type RelatedPart, RelatedPartSchema } from "../../../domain/article/related";
import { decode } from "../../../domain/decode";
import type { Manifest } from "../../../domain/edition/edition";
import type { ArticleId } from "../../../domain/ids";
import { listProgrammesIn } from "../../../domain/programmes/listMentions";
import type { Neighbours, ReadNext } from "../records";
import type { Stored } from "../storageProblem";
import { reportDamage } from "./damage";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";
import * as references from "./references";
import { type PartRecord, topicPosition } from "./storedRows";
import { unpackPart } from "./unpackPart";

/** Everything an article can lead to, in one answer: a screen that grew piece by piece would jump. */
export async function readReadNext(id: ArticleId): Promise<Stored<ReadNext>> {
  const [neighbours, next, related, programmes] = await Promise.all([
    readNeighbours(id),
    readNextInTopic(id),
    readRelated(id),
    references.programmes.read(),
  ]);
  if (!neighbours.ok) return neighbours;
  if (!next.ok) return next;
  if (!related.ok) return related;
  return {
    ok: true,
    value: {
      ...neighbours.value,
      ...(next.value && { nextInTopic: next.value }),
      related: related.value,
      programmes: listProgrammesIn((programmes.ok && programmes.value) || [], id),
    },
  };
}

function readNextInTopic(id: ArticleId): Promise<Stored<Headline | null>> {
  return editionDatabase.read(async ({ pages }): Promise<Headline | null> => {
    const page = await pages.where("ids").equals(id).first();
    const place = page?.ids.indexOf(id) ?? -1;
    const topic = page?.headlines[place]?.topics[0];
    if (!page || topic === undefined) return null;
    const isOfTopic = ({ topics }: Headline): boolean => topics.includes(topic);
    const inSamePage = page.headlines.slice(place + 1).find(isOfTopic);
    if (inSamePage) return inSamePage;
    const older = await pages
      .where("topicPositions")
      .between(topicPosition(topic, ""), topicPosition(topic, page.to), true, false)
      .last();
    return older?.headlines.find(isOfTopic) ?? null;
  });
}

/** Related articles, closest first; empty where the edition lists none or has no such article. */
async function readRelated(id: ArticleId): Promise<Stored<readonly Headline[]>> {
  const found = await editionDatabase.read((tables) => find(tables, id));
  if (!found.ok || !found.value) return found.ok ? { ok: true, value: [] } : found;
  const { manifest, place, part } = found.value;
  // Unpack outside the transaction, which would be over by then.
  const related = await unpackRelated(part);
  return editionDatabase.read((tables) => readHeadlines(tables, manifest, related[place] ?? []));
}

/** `place` is the one within the part. */
type Found = { readonly manifest: Manifest; readonly place: number; readonly part: PartRecord };

async function find({ pages, parts, ...tables }: EditionTables, id: ArticleId): Promise<Found | null> {
  const manifest = (await findInstalled(tables))?.manifest;
  const page = await pages.where("ids").equals(id).first();
  const own = manifest && page && numberArticles(manifest).find((articles) => articles.sha256 === page.sha256);
  if (!own) return null;
  const place = own.last - page.ids.indexOf(id);
  const run = findRun(manifest, place);
  const part = run && (await parts.get(run.sha256));
  return part ? { manifest, place: place - run.first, part } : null;
}

/** Which part is about the article at this place of the edition, and the place of its first one. A part that counts none is about all. */
function findRun({ parts }: Manifest, place: number): { readonly sha256: string; readonly first: number } | undefined {
  let first = 0;
  for (const { kind, count, sha256 } of parts) {
    if (kind !== RELATED_KIND) continue;
    if (count === 0 || place < first + count) return { sha256, first };
    first += count;
  }
  return undefined;
}

async function readHeadlines({ pages }: EditionTables, manifest: Manifest, places: readonly number[]) {
  const numbered = numberArticles(manifest);
  const headlines: Headline[] = [];
  for (const place of places) {
    const part = numbered.find(({ last }) => place <= last);
    const headline = part && (await pages.get(part.sha256))?.headlines[part.last - place];
    if (headline) headlines.push(headline);
  }
  return headlines;
}

/** Oldest first, each with the index of its last article in the edition: a page of headlines begins with that one. */
export function numberArticles({ parts }: Manifest): readonly { readonly sha256: string; readonly last: number }[] {
  let last = -1;
  return parts
    .filter(({ kind }) => kind === "articles")
    .sort((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1))
    .map(({ sha256, count }) => {
      last += count;
      return { sha256, last };
    });
}

let unpacked: { readonly sha256: string; readonly related: RelatedPart["related"] } | undefined;

async function unpackRelated({ sha256, bytes }: PartRecord): Promise<RelatedPart["related"]> {
  if (unpacked?.sha256 === sha256) return unpacked.related;
  const content = await unpackPart(bytes);
  const decoded = content.ok ? decode(RelatedPartSchema, content.value) : undefined;
  if (!decoded?.ok) {
    // The article is complete without it.
    reportDamage();
    return [];
  }
  unpacked = { sha256, related: decoded.value.related };
  return unpacked.related;
}

export function readNeighbours(id: ArticleId): Promise<Stored<Neighbours>> {
  return editionDatabase.read(async ({ pages }): Promise<Neighbours> => {
    const page = await pages.where("ids").equals(id).first();
    if (!page) return {};
    const position = page.ids.indexOf(id);
    const newer = page.headlines[position - 1] ?? (await pages.where("to").above(page.to).first())?.headlines.at(-1);
    const older = page.headlines[position + 1] ?? (await pages.where("to").below(page.to).last())?.headlines[0];
    return { ...(newer && { newer }), ...(older && { older }) };
  });
}
