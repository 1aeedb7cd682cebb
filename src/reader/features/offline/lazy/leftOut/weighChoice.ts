import type { Part } from "../../../../../domain/edition/edition";
import { decideLeftOut, type TextPart } from "../../../../../domain/edition/leftOut/decideLeftOut";
import { HEADLINES_KIND } from "../../../../../domain/edition/leftOut/headlinesPart";
import type { LeftOutChoice } from "../../../../../domain/edition/leftOut/leftOutChoice";
import { listInPlaces } from "../../../../../domain/edition/leftOut/listInPlaces";
import { listNeverLeftOut } from "../../../../../domain/edition/leftOut/listNeverLeftOut";
import { listNeededParts } from "../../../../../domain/edition/listNeededParts";
import type { ArticleId } from "../../../../../domain/ids";
import { articleTarget } from "../../../../../domain/library/target";
import type { Place } from "../../../../../domain/reference/place";
import { dossierMemory } from "../../../../shared/device/keptDossier";
import { openStorage, readOnce } from "../../../../shared/edition/watching";
import { openLibrary } from "../../../../shared/library/openLibrary";

export type TextFacts = {
  readonly parts: readonly TextPart[];
  /** By hash, what is on this phone. */
  readonly stored: ReadonlySet<string>;
  /** Of the edition, of any kind. */
  readonly all: readonly Part[];
  readonly neverLeftOut: ReadonlySet<ArticleId>;
  readonly places: readonly Place[];
  readonly publishedOn: string;
};

/** Pages per read: input is blocked while one batch is decoded. */
const PIECE = 20;

/** `undefined`: this edition is kept whole, or cannot be read. */
export async function readTextFacts(): Promise<TextFacts | undefined> {
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
    neverLeftOut: listNeverLeftOut(targets, programmes ?? []),
    places: (await readOnce(storage.watchPlaces())) ?? [],
    publishedOn: manifest.publishedOn,
  };
}

export type Weight = {
  readonly articles: number;
  readonly bytes: number;
  readonly toFetch: number;
  readonly toFree: number;
};

/** Of the articles alone. */
export function weighArticles(choice: LeftOutChoice, facts: TextFacts): Weight {
  return weighAmong(listLeftOut(choice, facts), facts);
}

/** With all else that the edition needs then; of the index that is less where fewer texts are kept. */
export function weighChoice(choice: LeftOutChoice, facts: TextFacts): Weight {
  const leftOut = listLeftOut(choice, facts);
  const weight = { ...weighAmong(leftOut, facts) };
  const needed = new Set(listNeededParts({ parts: facts.all }, leftOut));
  for (const part of facts.all) {
    if (part.kind === "articles") continue;
    const isHere = facts.stored.has(part.sha256);
    if (needed.has(part)) {
      weight.bytes += part.bytes;
      weight.toFetch += isHere ? 0 : part.bytes;
    } else weight.toFree += isHere ? part.bytes : 0;
  }
  return weight;
}

function listLeftOut(choice: LeftOutChoice, { parts, places, ...facts }: TextFacts): ReadonlySet<string> {
  return decideLeftOut(parts, choice, { ...facts, inPlaces: listInPlaces(choice.places, places) });
}

function weighAmong(leftOut: ReadonlySet<string>, { parts, stored }: TextFacts): Weight {
  const weight = { articles: 0, bytes: 0, toFetch: 0, toFree: 0 };
  for (const { sha256, bytes, headlines } of parts) {
    const isHere = stored.has(sha256);
    if (leftOut.has(sha256)) weight.toFree += isHere ? bytes : 0;
    else {
      weight.articles += headlines.length;
      weight.bytes += bytes;
      weight.toFetch += isHere ? 0 : bytes;
    }
  }
  return weight;
}
