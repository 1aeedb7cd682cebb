import type { Part } from "../../../../../domain/edition/edition";
import type { TextPart } from "../../../../../domain/edition/keep/decideLeftOut";
import { HEADLINES_KIND } from "../../../../../domain/edition/keep/headlinesPart";
import { listHeld } from "../../../../../domain/edition/keep/listHeld";
import type { ArticleId } from "../../../../../domain/ids";
import { articleTarget } from "../../../../../domain/library/target";
import type { Place } from "../../../../../domain/reference/place";
import { dossierMemory } from "../../../../shared/device/keptDossier";
import { openStorage } from "../../../../shared/edition/openStorage";
import { readOnce } from "../../../../shared/edition/readOnce";
import { openLibrary } from "../../../../shared/library/openLibrary";

export type KeepFacts = {
  readonly parts: readonly TextPart[];
  /** By hash, what is on this phone. */
  readonly stored: ReadonlySet<string>;
  /** Of the edition, of any kind. */
  readonly all: readonly Part[];
  readonly held: ReadonlySet<ArticleId>;
  readonly places: readonly Place[];
  readonly publishedOn: string;
};

/** Pages per read: input is blocked while one batch is decoded. */
const PIECE = 20;

/** `undefined`: this edition is kept whole, or cannot be read. */
export async function readKeepFacts(): Promise<KeepFacts | undefined> {
  const storage = await openStorage();
  const installed = await storage.readInstalled();
  const manifest = installed.ok ? installed.value?.manifest : undefined;
  if (!manifest?.parts.some(({ kind }) => kind === HEADLINES_KIND)) return undefined;
  const stored = await storage.readStoredPartHashes();
  const referred = await (await openLibrary()).readReferred();
  if (!stored.ok || !referred.ok) return undefined;

  const articleParts = manifest.parts.filter(({ kind }) => kind === "articles");
  const parts: TextPart[] = [];
  for (let start = 0; start < articleParts.length; start += PIECE) {
    const some = articleParts.slice(start, start + PIECE);
    const pages = await storage.readHeadlinePages(some.map(({ sha256 }) => sha256));
    if (!pages.ok) return undefined;
    const bytes = new Map(some.map((part) => [part.sha256, part.bytes]));
    for (const { sha256, to, headlines } of pages.value) {
      parts.push({ sha256, to, headlines, bytes: bytes.get(sha256) ?? 0 });
    }
  }
  const programmes = await readOnce(storage.watchProgrammes());
  const targets = [...referred.value, ...dossierMemory.read().articles.map(articleTarget)];
  return {
    parts,
    stored: stored.value,
    all: manifest.parts,
    held: listHeld(targets, programmes ?? []),
    places: (await readOnce(storage.watchPlaces())) ?? [],
    publishedOn: manifest.publishedOn,
  };
}
