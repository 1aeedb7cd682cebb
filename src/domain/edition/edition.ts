import * as v from "valibot";
import { ArticleSchema } from "../article/article";
import { IsoDaySchema } from "../isoDate";
import { type RegionMap, RegionMapSchema } from "../map/regionMap";
import { type ArticleFigures, ArticleFiguresSchema } from "../reference/figure";
import { type GlossaryEntry, GlossaryEntrySchema } from "../reference/glossary";
import { type Place, PlaceSchema } from "../reference/place";
import { type Programme, ProgrammeSchema } from "../reference/programme";
import { ContactsSchema } from "./contacts";
import { ThemeSchema } from "./theme";

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal"));
const byteCount = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A part larger than this, unpacked, is refused by the press and by the phone: it would hold up a small device. */
export const MAX_PART_BYTES = 2 * 1024 * 1024;

/** One immutable file of an edition, named after its own content. Gzipped JSON, but for `search`; stored on the phone as it arrives. */
export const PartSchema = v.object({
  /** File name beside the manifest. */
  path: v.pipe(v.string(), v.regex(/^[0-9a-z]+\.part$/, "must be a plain file name ending in .part")),
  /** Of the file's bytes, as transferred. */
  sha256,
  /** Size of the file, as transferred. */
  bytes: byteCount,
  /** `articles`, `about`, `related`, `programmes`, `places`, `glossary`, `figures`, `map` and `search` exist today. A kind that a phone does not know yet is left on the server. */
  kind: v.string(),
  /** How many items (articles, programmes, places, acronyms) it holds. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Lowest and highest sort key inside, for a part of articles. */
  from: v.optional(v.string()),
  to: v.optional(v.string()),
});
export type Part = v.InferOutput<typeof PartSchema>;

/** The publisher's own facts about an edition that screens show beside the articles. */
export const EditionIdentitySchema = v.object({
  /** Never changes for a publisher. */
  id: v.pipe(v.string(), v.nonEmpty()),
  /** Name of the whole publication, e.g. « Grand Est en poche ». */
  title: v.pipe(v.string(), v.nonEmpty()),
  /** The end of the title that the masthead sets in the accent colour, e.g. « en poche ». */
  emphasis: v.optional(v.string()),
  /** For the home screen, at most 12 characters. */
  shortTitle: v.pipe(v.string(), v.nonEmpty(), v.maxLength(12)),
  description: v.pipe(v.string(), v.nonEmpty()),
  /** BCP 47 tag of the articles' language. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)),
  /** Whose texts these are. */
  publisher: v.object({ name: v.pipe(v.string(), v.nonEmpty()), url: v.optional(v.pipe(v.string(), v.url())) }),
  /** Where readers write to, in particular those who cannot reach a content: an e-mail address or a page. */
  contact: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:https?:\/\/\S+|[^\s@:]+@[^\s@]+)$/, 'must be an e-mail address or an address like "https://…"'),
    ),
  ),
  /** One sentence on where the texts come from and on who is not responsible for this application. */
  sourceStatement: v.pipe(v.string(), v.nonEmpty()),
  publishedOn: IsoDaySchema,
});
export type EditionIdentity = v.InferOutput<typeof EditionIdentitySchema>;

/** `edition/manifest.json`: small, the only file of an edition whose address never changes. */
export const ManifestSchema = v.object({
  format: v.literal(1),
  ...EditionIdentitySchema.entries,
  /** SHA-256 of everything else in the manifest: two editions with the same revision are the same edition. */
  revision: sha256,
  /** Sum of the parts' sizes, as transferred. */
  bytes: byteCount,
  articleCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  parts: v.array(PartSchema),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Content of a part of kind `articles`, oldest first. */
export const ArticlesPartSchema = v.object({ articles: v.array(ArticleSchema) });
export type ArticlesPart = v.InferOutput<typeof ArticlesPartSchema>;

/** Content of the one part of kind `about`. */
export const AboutPartSchema = v.object({ themes: v.array(ThemeSchema), contacts: v.nullable(ContactsSchema) });
export type AboutPart = v.InferOutput<typeof AboutPartSchema>;

/** Content of a part of kind `programmes`. An edition without any has no such part. */
export const ProgrammesPartSchema = v.object({ programmes: v.array(ProgrammeSchema) });
export type ProgrammesPart = v.InferOutput<typeof ProgrammesPartSchema>;

/** Content of a part of kind `places`. */
export const PlacesPartSchema = v.object({ places: v.array(PlaceSchema) });
export type PlacesPart = v.InferOutput<typeof PlacesPartSchema>;

/** Content of a part of kind `glossary`. */
export const GlossaryPartSchema = v.object({ glossary: v.array(GlossaryEntrySchema) });
export type GlossaryPart = v.InferOutput<typeof GlossaryPartSchema>;

/**
 * Content of a part of kind `figures`, newest article first. The same figures as in the articles: to list them, a phone
 * need not unpack every article.
 */
export const FiguresPartSchema = v.object({ figures: v.array(ArticleFiguresSchema) });
export type FiguresPart = v.InferOutput<typeof FiguresPartSchema>;

/** Content of the one part of kind `map`. An edition whose places name no département has none. */
export const MapPartSchema = v.object({ map: RegionMapSchema });
export type MapPart = v.InferOutput<typeof MapPartSchema>;

/** What articles are looked up in: the kinds of parts that hold whole lists of it, each with the form of its content. */
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

/** An edition without parts of these kinds is complete all the same. */
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
