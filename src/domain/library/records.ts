import * as v from "valibot";
import { HIGHLIGHT_COLOURS } from "../article/highlightColour";
import { ArticleIdSchema, BlockIdSchema, HighlightIdSchema, ProgrammeIdSchema } from "../ids";
import { IsoDaySchema } from "../isoDate";
import { TopicColourSchema } from "../reference/topic";
import type { LibraryEntry, LibraryKind, LibraryRecords } from "./library";
import { ReadingStateSchema } from "./readingState";
import { type Target, TargetSchema } from "./target";
import { TimestampSchema } from "./timestamp";

/** What remains of a deleted record. Without it, restoring an older backup would bring the record back. */
export const TombstoneSchema = v.object({ id: v.string(), updatedAt: TimestampSchema, isGone: v.literal(true) });
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

export const BookmarkSchema = v.object({ id: TargetSchema, updatedAt: TimestampSchema, createdAt: TimestampSchema });
export type Bookmark = v.InferOutput<typeof BookmarkSchema>;

export const MAX_NOTE_LENGTH = 100_000;

/** Plain text with line breaks; one note per article, programme or highlight. */
export const NoteSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  createdAt: TimestampSchema,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NOTE_LENGTH)),
});
export type Note = v.InferOutput<typeof NoteSchema>;

export const TagColourSchema = v.nullable(TopicColourSchema);
export type TagColour = v.InferOutput<typeof TagColourSchema>;

export const MAX_TAG_LENGTH = 100;
const line = v.pipe(v.string(), v.maxLength(MAX_TAG_LENGTH), v.regex(/^[^\s/](?:[^\n\r\t]*[^\s/])?$/u));

/** Derived from the tag's first name (`tagIdOf`), so that two devices create the same id; renaming keeps it. */
export const TagIdSchema = v.pipe(v.string(), v.maxLength(2 * MAX_TAG_LENGTH), v.regex(/^[^\n]+$/), v.brand("TagId"));
export type TagId = v.InferOutput<typeof TagIdSchema>;

/** `a/b` is displayed as `b` below `a`. */
export const TagSchema = v.object({
  id: TagIdSchema,
  updatedAt: TimestampSchema,
  name: line,
  colour: TagColourSchema,
});
export type Tag = v.InferOutput<typeof TagSchema>;

export const TaggingSchema = v.pipe(
  v.object({
    id: v.string(),
    updatedAt: TimestampSchema,
    tag: TagIdSchema,
    target: TargetSchema,
  }),
  v.check(({ id, tag, target }) => id === taggingId(tag, target), "must be the id of its tag and target"),
);
export type Tagging = v.InferOutput<typeof TaggingSchema>;

export function taggingId(tag: TagId, target: Target): string {
  return `${tag}\n${target}`;
}

export const FOLLOW_UP_STATES = ["to-study", "contacted", "submitted", "obtained", "refused"] as const;
export const FollowUpStateSchema = v.picklist(FOLLOW_UP_STATES);
export type FollowUpState = v.InferOutput<typeof FollowUpStateSchema>;

export const FollowUpSchema = v.object({
  id: ProgrammeIdSchema,
  updatedAt: TimestampSchema,
  state: FollowUpStateSchema,
  date: v.nullable(IsoDaySchema),
  checklist: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(1000)), isDone: v.boolean() })),
    v.maxLength(1000),
    v.readonly(),
  ),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH)),
});
export type FollowUp = v.InferOutput<typeof FollowUpSchema>;

export const HighlightColourSchema = v.picklist(HIGHLIGHT_COLOURS);

const text = v.pipe(v.string(), v.maxLength(200_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Selectors of the W3C Web Annotation model: exact words with context (TextQuoteSelector) and offsets per block
 * (TextPositionSelector). Made by `quotePassage`, found by `anchor`.
 */
const QuoteSchema = v.object({
  exact: v.pipe(text, v.nonEmpty()),
  /** As much context as makes the passage unique in its article. */
  prefix: text,
  suffix: text,
  /** The smallest part that was unique in the article when the passage was highlighted. */
  occursOnce: v.picklist(["quote", "blocks", "neither"]),
  /** One per block, in reading order; offsets in UTF-16 code units, `end` exclusive. */
  passages: v.pipe(
    v.array(v.object({ block: BlockIdSchema, start: offset, end: offset })),
    v.minLength(1),
    v.maxLength(5000),
    v.readonly(),
  ),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** Its note and tags are separate records, on `highlightTarget(id)`. */
export const HighlightSchema = v.object({
  id: HighlightIdSchema,
  updatedAt: TimestampSchema,
  createdAt: TimestampSchema,
  article: ArticleIdSchema,
  colour: HighlightColourSchema,
  quote: QuoteSchema,
});
export type Highlight = v.InferOutput<typeof HighlightSchema>;

export const MAX_SUBJECT_LENGTH = 1000;

/** Title at the time of the reader's last change, because the article or programme may be withdrawn later. */
export const SubjectSchema = v.object({
  id: TargetSchema,
  updatedAt: TimestampSchema,
  title: v.pipe(v.string(), v.maxLength(MAX_SUBJECT_LENGTH)),
});
export type Subject = v.InferOutput<typeof SubjectSchema>;

const VIEW_SCREENS = ["library", "articles", "programmes", "explorer", "search"] as const;
const ViewScreenSchema = v.picklist(VIEW_SCREENS);
export type ViewScreen = v.InferOutput<typeof ViewScreenSchema>;

export const ViewIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/), v.brand("ViewId"));
export type ViewId = v.InferOutput<typeof ViewIdSchema>;

export const ViewSchema = v.object({
  id: ViewIdSchema,
  updatedAt: TimestampSchema,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  place: ViewScreenSchema,
  query: v.pipe(v.string(), v.maxLength(4000)),
});
export type View = v.InferOutput<typeof ViewSchema>;

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
