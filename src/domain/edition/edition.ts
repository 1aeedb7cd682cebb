import * as v from "valibot";
import { ArticleSchema } from "../article/article";
import { HttpAddressSchema } from "../httpAddress";
import { IsoDaySchema } from "../isoDate";
import { OutlineSchema, type RegionMap, RegionMapSchema } from "../map/regionMap";
import { type ArticleFigures, ArticleFiguresSchema } from "../reference/figure";
import { type GlossaryEntry, GlossaryEntrySchema } from "../reference/glossary";
import { PartialDateSchema } from "../reference/partialDate";
import { type Place, PlaceSchema } from "../reference/place";
import { type Programme, ProgrammeSchema } from "../reference/programme";
import { DecimalSchema } from "../reference/proof";
import { TopicSchema } from "../reference/topic";
import { ContactsSchema } from "./contacts";
import { ProofSchema } from "./proof/proof";

const SHA256 = /^[0-9a-f]{64}$/;
const PART_PATH = /^[0-9a-z]+\.part$/;

const sha256 = v.pipe(v.string(), v.regex(SHA256, "must be a SHA-256 in hexadecimal"));
const byteCount = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Uncompressed size above which both the publisher and the phone refuse a part: it would block a small device. */
export const MAX_PART_BYTES = 2 * 1024 * 1024;

const file = {
  path: v.pipe(v.string(), v.regex(PART_PATH, "must be a plain file name ending in .part")),
  sha256,
  bytes: byteCount,
};

/** An immutable file of an edition, named by its content: gzipped JSON, except for `search`. Stored as downloaded. */
export const PartSchema = v.object({
  ...file,
  /** A phone leaves parts of an unknown kind on the server, so new kinds can be added. */
  kind: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Lowest and highest sort key inside, for articles. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  /** The list of the part's pieces (`pieces/`): a phone that has an earlier version fetches those that it lacks. */
  cuts: v.optional(v.object(file)),
});
export type Part = v.InferOutput<typeof PartSchema>;

export const EditionIdentitySchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.pipe(v.string(), v.nonEmpty()),
  /** The end of the title that the masthead sets in the accent colour, e.g. « en poche ». */
  emphasis: v.optional(v.string()),
  shortTitle: v.pipe(v.string(), v.nonEmpty(), v.maxLength(12)),
  description: v.pipe(v.string(), v.nonEmpty()),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)),
  publisher: v.object({ name: v.pipe(v.string(), v.nonEmpty()), url: v.optional(HttpAddressSchema) }),
  /** An e-mail address or a page, also for readers who cannot access some content. */
  contact: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:https?:\/\/\S+|[^\s@:]+@[^\s@]+)$/, 'must be an e-mail address or an address like "https://…"'),
    ),
  ),
  /** One sentence on where the texts come from and who is not responsible for this application. */
  sourceStatement: v.pipe(v.string(), v.nonEmpty()),
  publishedOn: IsoDaySchema,
  /** From when to when the texts are, by what they prove themselves; found by the press. */
  texts: v.optional(v.object({ first: PartialDateSchema, last: PartialDateSchema })),
  /** From how many years on a text is shown as an old one; never if absent. */
  oldAfterYears: v.optional(v.pipe(DecimalSchema, v.minValue(1, "must be 1 or more"))),
});
export type EditionIdentity = v.InferOutput<typeof EditionIdentitySchema>;

/** A part that names further parts: the manifest of a large edition lists shelves, and stays small. */
export const SHELF_KIND = "shelf";
export const ShelfPartSchema = v.object({ parts: v.array(PartSchema) });
export type ShelfPart = v.InferOutput<typeof ShelfPartSchema>;

/** The only one that is written and read. Another form of what phones store takes the next number. */
export const EDITION_FORMAT = 3 as const;

/**
 * `edition/manifest.json`: the only file of an edition whose address never changes. Once it is read, `parts` has those of
 * its shelves as well.
 */
export const ManifestSchema = v.object({
  format: v.literal(EDITION_FORMAT),
  ...EditionIdentitySchema.entries,
  /** SHA-256 of the rest of the manifest, the proof apart: the same revision means the same edition. */
  revision: sha256,
  bytes: byteCount,
  articleCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  parts: v.array(PartSchema),
  /** One that a later application wrote counts as none: who asks for a proof refuses it, the others need none. */
  proof: v.fallback(v.optional(ProofSchema), undefined),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export const ArticlesPartSchema = v.object({ articles: v.array(ArticleSchema) });

export const AboutPartSchema = v.object({
  topics: v.array(TopicSchema),
  contacts: v.nullable(ContactsSchema),
  /** For the pictures beside headlines. Absent where there is no map. */
  outline: v.optional(OutlineSchema),
});
export type AboutPart = v.InferOutput<typeof AboutPartSchema>;

export const ProgrammesPartSchema = v.object({ programmes: v.array(ProgrammeSchema) });
export type ProgrammesPart = v.InferOutput<typeof ProgrammesPartSchema>;

export const PlacesPartSchema = v.object({ places: v.array(PlaceSchema) });
export type PlacesPart = v.InferOutput<typeof PlacesPartSchema>;

export const GlossaryPartSchema = v.object({ glossary: v.array(GlossaryEntrySchema) });
export type GlossaryPart = v.InferOutput<typeof GlossaryPartSchema>;

/** Newest article first. Repeats the articles' figures, so that a list of them need not unpack every article. */
export const FiguresPartSchema = v.object({ figures: v.array(ArticleFiguresSchema) });
export type FiguresPart = v.InferOutput<typeof FiguresPartSchema>;

/** Absent when no place of the edition names a département. */
export const MapPartSchema = v.object({ map: RegionMapSchema });
export type MapPart = v.InferOutput<typeof MapPartSchema>;

/** Kinds of parts that hold whole lists to look things up in, with their schemas. */
export const ReferencePartSchemas = {
  programmes: ProgrammesPartSchema,
  places: PlacesPartSchema,
  glossary: GlossaryPartSchema,
  figures: FiguresPartSchema,
  map: MapPartSchema,
} as const;
export type ReferenceKind = keyof typeof ReferencePartSchemas;
export type ReferencePart = ProgrammesPart | PlacesPart | GlossaryPart | FiguresPart | MapPart;
export type ReferenceItem = Programme | Place | GlossaryEntry | ArticleFigures | RegionMap;

export const REFERENCE_KINDS: readonly string[] = [
  "programmes",
  "places",
  "glossary",
  "figures",
  "map",
] satisfies ReferenceKind[];

export function isReferenceKind(kind: string): kind is ReferenceKind {
  return REFERENCE_KINDS.includes(kind);
}
