import * as v from "valibot";
import { decode } from "../../decode";
import { fold } from "../../text/foldText";
import { isLive } from "../isLive";
import { LIBRARY_KINDS, type LibraryEntry, type LibraryKind, type WholeLibrary } from "../library";
import { decodeEntry, type Tag, type TagId, taggingId } from "../records";
import { nextTimestamp, TimestampSchema } from "../timestamp";
import { type Unreadable, UnreadableSchema } from "../unreadable";
import { type WithdrawnCopy, WithdrawnCopySchema } from "../withdrawnCopy";

/* The reader's complete backup (see the README). `format` comes first, to recognise a truncated file. */
const FORMAT = "reader-library";
const VERSION = 1;
const BEGINNING = `{"format":"${FORMAT}"`;

/** Uncompressed. 2,000 favourites and 5,000 highlights with notes take 6 MB. What a phone can write it must be able to restore. */
export const MAX_BACKUP_BYTES = 160_000_000;
const MAX_RECORDS = 1_000_000;

export type Backup = {
  readonly library: WholeLibrary;
  /** Pass to `decodeDeviceSettings`. */
  readonly settings: unknown;
  /** ISO 8601, UTC; `null` if the file does not say. */
  readonly writtenAt: string | null;
  /** What the phone that wrote it could not read itself. */
  readonly unreadable?: readonly Unreadable[];
  /** Of what editions withdrew although the library refers to it. */
  readonly copies?: readonly WithdrawnCopy[];
  /** The reader of the phone that wrote it wants no history of reading. */
  readonly isHistoryOff?: true;
};

export type BackupProblem =
  | { readonly kind: "not-json" }
  | { readonly kind: "truncated" }
  | { readonly kind: "other-product" }
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "too-many"; readonly of: LibraryKind; readonly count: number; readonly limit: number }
  | { readonly kind: "unreadable" };

export type DecodedBackup =
  | {
      readonly ok: true;
      readonly backup: Backup;
      readonly dropped: number;
    }
  | { readonly ok: false; readonly problem: BackupProblem };

export function encodeBackup(backup: Backup, appVersion: string): string {
  const { library, settings, writtenAt, unreadable = [], copies = [], isHistoryOff } = backup;
  const rest = { ...(unreadable.length > 0 && { unreadable }), ...(copies.length > 0 && { copies }), isHistoryOff };
  return JSON.stringify({ format: FORMAT, version: VERSION, writtenAt, appVersion, settings, ...library, ...rest });
}

export function decodeBackup(text: string): DecodedBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ kind: text.replace(/^\uFEFF?\s*/, "").startsWith(BEGINNING) ? "truncated" : "not-json" });
  }
  const head = v.safeParse(HeadSchema, value);
  if (!head.success) return refuse({ kind: "other-product" });
  if (head.output.version > VERSION) return refuse({ kind: "newer-version", version: head.output.version });
  for (const kind of LIBRARY_KINDS) {
    const count = head.output[kind].length;
    if (count > MAX_RECORDS) return refuse({ kind: "too-many", of: kind, count, limit: MAX_RECORDS });
  }
  return { ok: true, ...decodeRecords(head.output) };
}

/** Records alone, `{ kind, after }[]`: those that are what their kind says. */
export function decodeEntries(text: string): readonly { readonly kind: LibraryKind; readonly after: LibraryEntry }[] {
  const parsed = v.safeParse(EntriesSchema, text);
  if (!parsed.success) return [];
  return parsed.output.flatMap(({ kind, after }) => {
    const decoded = decodeEntry(kind, after);
    return decoded ? [{ kind, after: decoded }] : [];
  });
}

const EntriesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ kind: v.picklist(LIBRARY_KINDS), after: v.unknown() })),
);

const records = v.fallback(v.array(v.unknown()), []);
const HeadSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  writtenAt: v.fallback(v.nullable(TimestampSchema), null),
  settings: v.fallback(v.unknown(), null),
  bookmarks: records,
  tags: records,
  taggings: records,
  highlights: records,
  notes: records,
  followUps: records,
  views: records,
  subjects: records,
  readingStates: records,
  unreadable: v.fallback(v.array(UnreadableSchema), []),
  copies: records,
  isHistoryOff: v.fallback(v.boolean(), false),
});

function decodeRecords(head: v.InferOutput<typeof HeadSchema>): { readonly backup: Backup; readonly dropped: number } {
  let dropped = 0;
  const pick = <K extends LibraryKind>(kind: K): readonly LibraryEntry<K>[] =>
    head[kind].flatMap((item) => {
      const decoded = decodeEntry(kind, item);
      if (decoded) return [decoded];
      dropped += 1;
      return [];
    });
  const library: WholeLibrary = {
    bookmarks: pick("bookmarks"),
    tags: pick("tags"),
    taggings: pick("taggings"),
    highlights: pick("highlights"),
    notes: pick("notes"),
    followUps: pick("followUps"),
    views: pick("views"),
    subjects: pick("subjects"),
    readingStates: pick("readingStates"),
  };
  const copies = head.copies.flatMap((copy) => {
    const decoded = decode(WithdrawnCopySchema, copy);
    if (decoded.ok) return [decoded.value];
    dropped += 1;
    return [];
  });
  const { settings, writtenAt, unreadable, isHistoryOff } = head;
  const rest = {
    ...(unreadable.length > 0 && { unreadable }),
    ...(copies.length > 0 && { copies }),
    ...(isHistoryOff && { isHistoryOff }),
  };
  return { backup: { library, settings, writtenAt, ...rest }, dropped };
}

function refuse(problem: BackupProblem): DecodedBackup {
  return { ok: false, problem };
}

/** Two devices may create the same tag; the smallest id wins, so that every device picks the same. */
export function uniteTags(library: WholeLibrary, now: string): WholeLibrary {
  const into = findDoubles(library.tags.filter(isLive));
  if (into.size === 0) return library;
  const tags = library.tags.map((tag) => (into.has(tag.id) ? remove(tag, now) : tag));
  const taggings = new Map(library.taggings.map((tagging) => [tagging.id, tagging]));
  for (const tagging of library.taggings.filter(isLive)) {
    const tag = into.get(tagging.tag);
    if (tag === undefined) continue;
    taggings.set(tagging.id, remove(tagging, now));
    const id = taggingId(tag, tagging.target);
    const former = taggings.get(id);
    if (former && isLive(former)) continue;
    taggings.set(id, { id, tag, target: tagging.target, updatedAt: nextTimestamp(now, former?.updatedAt ?? "") });
  }
  return { ...library, tags, taggings: [...taggings.values()] };
}

/** Maps each tag to remove to the tag that replaces it. */
function findDoubles(tags: readonly Tag[]): ReadonlyMap<string, TagId> {
  const kept = new Map<string, TagId>();
  const into = new Map<string, TagId>();
  for (const { id, name } of [...tags].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const same = kept.get(fold(name));
    if (same === undefined) kept.set(fold(name), id);
    else into.set(id, same);
  }
  return into;
}

function remove({ id, updatedAt }: LibraryEntry<"tags" | "taggings">, now: string) {
  return { id, updatedAt: nextTimestamp(now, updatedAt), isGone: true as const };
}
