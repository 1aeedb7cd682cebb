import * as v from "valibot";
import { BookmarkSchema } from "./bookmark";
import { FollowUpSchema } from "./followUp";
import { HighlightSchema } from "./highlight";
import type { LibraryEntry, LibraryKind, LibraryRecords } from "./library";
import { NoteSchema } from "./note";
import { ReadingStateSchema } from "./readingState";
import { SubjectSchema } from "./subject";
import { TaggingSchema, TagSchema } from "./tag";
import { TimestampSchema } from "./timestamp";
import { TombstoneSchema } from "./tombstone";
import { ViewSchema } from "./view";

const liveSchemas: { readonly [K in LibraryKind]: v.GenericSchema<unknown, LibraryRecords[K]> } = {
  bookmarks: BookmarkSchema,
  tags: TagSchema,
  taggings: TaggingSchema,
  highlights: HighlightSchema,
  notes: NoteSchema,
  followUps: FollowUpSchema,
  views: ViewSchema,
  subjects: SubjectSchema,
  readingStates: ReadingStateSchema,
};

const removedReadingState = v.object({
  articleId: ReadingStateSchema.entries.articleId,
  updatedAt: TimestampSchema,
  isGone: v.literal(true),
});

/** The one judge of what a record is, for the phone's database and for backups: what is shown is also saved. */
export function isEntry<K extends LibraryKind>(kind: K, value: unknown): value is LibraryEntry<K> {
  return v.is(schemaOf(kind, value), value);
}

/** The same without the fields that this version does not know. */
export function decodeEntry<K extends LibraryKind>(kind: K, value: unknown): LibraryEntry<K> | undefined {
  const decoded = v.safeParse(schemaOf(kind, value), value);
  return decoded.success ? decoded.output : undefined;
}

function schemaOf<K extends LibraryKind>(kind: K, value: unknown): v.GenericSchema<unknown, LibraryEntry<K>> {
  const isGone = typeof value === "object" && value !== null && "isGone" in value;
  const schemas: { readonly [Kind in LibraryKind]: v.GenericSchema<unknown, LibraryEntry<Kind>> } = isGone
    ? goneSchemas
    : liveSchemas;
  return schemas[kind];
}

const goneSchemas = {
  bookmarks: TombstoneSchema,
  tags: TombstoneSchema,
  taggings: TombstoneSchema,
  highlights: TombstoneSchema,
  notes: TombstoneSchema,
  followUps: TombstoneSchema,
  views: TombstoneSchema,
  subjects: TombstoneSchema,
  readingStates: removedReadingState,
};
