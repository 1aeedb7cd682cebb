import { decode } from "../../../domain/decode";
import { type ReferenceKind, type ReferencePart, ReferencePartSchemas } from "../../../domain/edition/edition";
import type { Stored } from "../storageProblem";
import { mapWatch, type Watch } from "../watch";
import { reportDamage } from "./damage";
import { type EditionTables, editionDatabase } from "./editionDatabase";
import { findInstalled } from "./installedRows";
import type { PartRecord } from "./storedRows";
import { unpackPart } from "./unpackPart";

export const programmes = createReference("programmes", (part) => ("programmes" in part ? part.programmes : []));
export const places = createReference("places", (part) => ("places" in part ? part.places : []));
export const glossary = createReference("glossary", (part) => ("glossary" in part ? part.glossary : []));
export const figures = createReference("figures", (part) => ("figures" in part ? part.figures : []));

export const maps = createReference("map", (part) => ("map" in part ? [part.map] : []));

export const watchProgrammes = programmes.watch;
export const watchPlaces = places.watch;
export const watchGlossary = glossary.watch;
export const watchFigures = figures.watch;
export const watchMaps = maps.watch;

/** In the publisher's order; the same array while unchanged. `null`: no edition with this kind of list is installed. */
type ReferenceList<T> = readonly T[] | null;

type ReferenceStore<T> = {
  readonly watch: () => Watch<ReferenceList<T>>;
  readonly read: () => Promise<Stored<ReferenceList<T>>>;
};

/** Unpacks the list once for all subscribers, and again only when its parts change. */
function createReference<T>(
  kind: ReferenceKind,
  listItems: (content: ReferencePart) => readonly T[],
): ReferenceStore<T> {
  let kept: { readonly key: string; readonly items: Promise<readonly T[] | undefined> } | undefined;

  async function unpackAll(parts: readonly PartRecord[]): Promise<readonly T[] | undefined> {
    const lists: (readonly T[])[] = [];
    for (const part of parts) {
      const content = await unpackPart(part.bytes);
      const decoded = content.ok ? decode<ReferencePart>(ReferencePartSchemas[kind], content.value) : undefined;
      if (!decoded?.ok) return undefined;
      lists.push(listItems(decoded.value));
    }
    return lists.flat();
  }

  async function listIn(parts: readonly PartRecord[] | null): Promise<Stored<ReferenceList<T>>> {
    if (!parts) return { ok: true, value: null };
    const key = parts.map(({ sha256 }) => sha256).join();
    if (kept?.key !== key) kept = { key, items: unpackAll(parts) };
    const items = await kept.items;
    if (items) return { ok: true, value: items };
    // The same parts may be sound the next time: they are fetched anew under the same names.
    kept = undefined;
    reportDamage();
    return { ok: false, problem: { kind: "damaged" } };
  }

  // Unpack outside the query: `liveQuery` only follows what it awaits of the database itself.
  const question = (tables: EditionTables) => findParts(tables, kind);
  return {
    watch: () => mapWatch(editionDatabase.watch(question), listIn),
    read: async () => {
      const parts = await editionDatabase.ask(question);
      return parts.ok ? listIn(parts.value) : parts;
    },
  };
}

async function findParts(
  { parts, ...tables }: EditionTables,
  kind: ReferenceKind,
): Promise<readonly PartRecord[] | null> {
  const manifest = (await findInstalled(tables))?.manifest;
  if (!manifest) return null;
  const ofKind = manifest.parts.filter((part) => part.kind === kind);
  const records = await parts.bulkGet(ofKind.map(({ sha256 }) => sha256));
  const stored = records.filter((record) => record !== undefined);
  if (stored.length < ofKind.length) reportDamage();
  return stored.length === ofKind.length ? stored : null;
}
