import * as v from "valibot";
import { decode } from "../../../domain/decode";
import { listNeededParts } from "../../../domain/edition/listNeededParts";
import type { EditionUsage, InstalledEdition } from "../records";
import type { Stored } from "../storageProblem";
import type { Watch } from "../watch";
import { editionDatabase } from "./editionDatabase";
import { findInstalled, type InstalledTables } from "./installedRows";

/** `null`: no edition is installed. */
export function watchInstalledEdition(): Watch<InstalledEdition | null> {
  return editionDatabase.watch(readEdition);
}

export function readInstalled(): Promise<Stored<InstalledEdition | null>> {
  return editionDatabase.ask(readEdition);
}

const PublishedSchema = v.object({ revision: v.string(), text: v.string() });

/** The manifest of the installed edition as it was published; `null`: none is kept, or it cannot be read. */
export function readPublished(): Promise<Stored<v.InferOutput<typeof PublishedSchema> | null>> {
  return editionDatabase.ask(async ({ published }) => {
    const decoded = decode(PublishedSchema, await published.get("published"));
    return decoded.ok ? decoded.value : null;
  });
}

/** What the service worker is told. */
export function readRevisionRow(): Promise<Stored<string | undefined>> {
  return editionDatabase.ask(async ({ revision }) => (await revision.get("revision"))?.revision);
}

export function readEditionUsage(): Promise<Stored<EditionUsage | null>> {
  return editionDatabase.read(async (tables): Promise<EditionUsage | null> => {
    const installed = await findInstalled(tables);
    if (!installed) return null;
    const stored = new Set(await tables.parts.toCollection().primaryKeys());
    const { revision, publishedOn, parts, proof } = installed.manifest;
    const here = parts.filter(({ sha256 }) => stored.has(sha256));
    const bytes = here.reduce((sum, part) => sum + part.bytes, 0);
    const articleCount = here.reduce((sum, { kind, count }) => sum + (kind === "articles" ? count : 0), 0);
    return { revision, publishedOn, installedAt: installed.installedAt, articleCount, bytes, proof };
  });
}

/** Whether every part that the reader wants of it is on this phone: one may be damaged, or given up on a full disk. `null`: no edition is installed. */
export function watchIsComplete(): Watch<boolean | null> {
  return editionDatabase.watch(async (tables) => {
    const installed = await findInstalled(tables);
    if (!installed) return null;
    const parts = new Set(await tables.parts.toCollection().primaryKeys());
    const pages = new Set(await tables.pages.toCollection().primaryKeys());
    return listNeededParts(installed.manifest, installed.leftOut).every(
      ({ sha256, kind }) => parts.has(sha256) && (kind !== "articles" || pages.has(sha256)),
    );
  });
}

async function readEdition(tables: InstalledTables): Promise<InstalledEdition | null> {
  return (await findInstalled(tables)) ?? null;
}
