import * as v from "valibot";
import { decode } from "../../../domain/decode";
import { type Manifest, type Part, PlacesPartSchema, ProgrammesPartSchema } from "../../../domain/edition/edition";
import { decideLeftOut } from "../../../domain/edition/leftOut/decideLeftOut";
import { HEADLINES_KIND, HeadlinesPartSchema } from "../../../domain/edition/leftOut/headlinesPart";
import { decodeLeftOutChoice } from "../../../domain/edition/leftOut/leftOutChoice";
import { listInPlaces } from "../../../domain/edition/leftOut/listInPlaces";
import { listNeverLeftOut } from "../../../domain/edition/leftOut/listNeverLeftOut";
import { type ArticleId, ArticleIdSchema } from "../../../domain/ids";
import { articleTarget } from "../../../domain/library/target";
import { type HeadlinePage, readStoredPartHashes } from "../../storage";
import type { EditionSource } from "../editionSource";
import { mapConcurrently } from "../mapConcurrently";
import { obtainPart } from "../obtainPart";
import type { LeftOutPlan, LeftOutRequest } from "../planLeftOut";
import { invalid, readAs } from "../readPart";
import { readStoredAs } from "../readParts";
import { isPageOf, readSoundPages } from "../readSoundPages";
import type { Result } from "../result";
import { toInstallProblem } from "../toInstallProblem";

type Source = EditionSource & { readonly signal: AbortSignal };

const PARTS_AT_ONCE = 4;
/** All that matters here of the one that this device remembers. */
const DossierSchema = v.object({ articles: v.array(v.fallback(v.nullable(ArticleIdSchema), null)) });

/** A part whose headlines are not to be had is kept, and so is all that is here while the library cannot be asked. */
export async function findLeftOut(
  manifest: Manifest,
  { choice: stored, dossier }: LeftOutRequest,
  source: Source,
  known?: LeftOutPlan["pages"],
): Promise<Result<LeftOutPlan>> {
  const choice = decodeLeftOutChoice(stored);
  // A small edition says nothing of its parts, and is kept whole.
  if (ofKind(manifest, HEADLINES_KIND).length === 0)
    return { ok: true, value: { leftOut: new Map(), pages: new Map() } };
  const obtained = known ? { ok: true as const, value: known } : await obtainPages(manifest, source);
  if (!obtained.ok) return obtained;
  const pages = obtained.value;
  const here = await readStoredPartHashes();
  if (!here.ok) return { ok: false, problem: toInstallProblem(here.problem, 0) };

  const { readReferred } = await import("../../storage/library/withdrawn/keepCopies");
  const referred = await readReferred();
  const targets = [...(referred.ok ? referred.value : []), ...listDossier(dossier).map(articleTarget)];
  const isAnyProgramme = targets.some((target) => target.startsWith("programme:"));
  const programmes = await obtainLists(
    isAnyProgramme ? ofKind(manifest, "programmes") : [],
    ProgrammesPartSchema,
    here.value,
    source,
  );
  if (!programmes.ok) return programmes;
  const places = await obtainLists(
    choice.places.length > 0 ? ofKind(manifest, "places") : [],
    PlacesPartSchema,
    here.value,
    source,
  );
  if (!places.ok) return places;

  const parts = ofKind(manifest, "articles").flatMap(({ sha256, bytes }) => {
    const page = pages.get(sha256);
    return page && (referred.ok || !here.value.has(sha256))
      ? [{ sha256, bytes, to: page.to, headlines: page.headlines }]
      : [];
  });
  const leftOut = decideLeftOut(parts, choice, {
    neverLeftOut: listNeverLeftOut(
      targets,
      programmes.value.flatMap((one) => one.programmes),
    ),
    inPlaces: listInPlaces(
      choice.places,
      places.value.flatMap((one) => one.places),
    ),
    publishedOn: manifest.publishedOn,
  });
  return { ok: true, value: { leftOut: new Map([...pages].filter(([sha256]) => leftOut.has(sha256))), pages } };
}

function listDossier(stored: unknown): readonly ArticleId[] {
  const dossier = decode(DossierSchema, stored);
  return dossier.ok ? dossier.value.articles.filter((id) => id !== null) : [];
}

/** What lists show of each part of articles: those of the phone, and of the server what the phone does not have. */
async function obtainPages(manifest: Manifest, source: Source): Promise<Result<ReadonlyMap<string, HeadlinePage>>> {
  const articleParts = ofKind(manifest, "articles");
  const known = await readSoundPages(articleParts);
  if (!known.ok) return { ok: false, problem: toInstallProblem(known.problem, 0) };
  const pages = new Map(known.value.map((page) => [page.sha256, page]));
  const lacking = articleParts.filter(({ sha256 }) => !pages.has(sha256));
  const bySha256 = new Map(lacking.map((part) => [part.sha256, part]));
  const wanted = ofKind(manifest, HEADLINES_KIND).filter((part) => lacking.some((one) => isWithin(one, part)));
  const read = await mapConcurrently(wanted, PARTS_AT_ONCE, source.signal, async (part, abort) => {
    const some = await obtain(part, { ...source, signal: abort }, true, (bytes) =>
      readHeadlinesPart(part, bySha256, bytes),
    );
    if (some.ok) for (const page of some.value) pages.set(page.sha256, page);
    return some.ok ? { ok: true, value: undefined } : some;
  });
  return read.ok ? { ok: true, value: pages } : read;
}

function isWithin(one: Part, { from = "", to = "" }: Part): boolean {
  return from <= (one.from ?? "") && (one.to ?? "") <= to;
}

async function obtainLists<T>(
  parts: readonly Part[],
  schema: v.GenericSchema<unknown, T>,
  here: ReadonlySet<string>,
  source: Source,
): Promise<Result<readonly T[]>> {
  const lists: T[] = [];
  for (const part of parts) {
    const list = await obtain(part, source, here.has(part.sha256), async (bytes): Promise<Result<T>> => {
      const content = await readStoredAs(schema, bytes);
      return content ? { ok: true, value: content } : invalid(part, "", "cannot be read");
    });
    if (!list.ok) return list;
    lists.push(list.value);
  }
  return { ok: true, value: lists };
}

function obtain<T>(
  part: Part,
  { signal, ...source }: Source,
  isStored: boolean,
  read: (bytes: ArrayBuffer) => Promise<Result<T>>,
): Promise<Result<T>> {
  return obtainPart(part, { source, signal, isStored, read, onBytes: () => undefined });
}

function ofKind({ parts }: Manifest, kind: string): readonly Part[] {
  return parts.filter((part) => part.kind === kind);
}

/** The pages of those parts that the manifest describes so. */
async function readHeadlinesPart(
  part: Part,
  articleParts: ReadonlyMap<string, Part>,
  bytes: ArrayBuffer,
): Promise<Result<readonly HeadlinePage[]>> {
  const content = await readAs(HeadlinesPartSchema, part, bytes);
  if (!content.ok) return content;
  const pages = content.value.pages.map(({ sha256, headlines }): HeadlinePage => {
    const [newest, oldest] = [headlines[0], headlines.at(-1)];
    return { sha256, from: oldest?.sortKey ?? "", to: newest?.sortKey ?? "", headlines };
  });
  return { ok: true, value: pages.filter((page) => isPageOf(articleParts.get(page.sha256), page) && isSorted(page)) };
}

function isSorted({ headlines }: HeadlinePage): boolean {
  return headlines.every(({ sortKey }, place) => place === 0 || sortKey < (headlines[place - 1]?.sortKey ?? ""));
}
