import type { Article } from "../../../domain/article/article";
import type { AboutPart, EditionIdentity, Manifest } from "../../../domain/edition/edition";
import type { ArticleId } from "../../../domain/ids";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { TopicColour } from "../../../domain/reference/topic";
import type { PackedReference } from "../reference/packReference";
import type { SignatureRules } from "./readIdentity";

export type CompiledEdition = PackedReference & {
  readonly manifest: Manifest;
  readonly manifestJson: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly articles: readonly Article[];
  /** Up to three related articles by article id, closest first. */
  readonly related: ReadonlyMap<ArticleId, readonly Article[]>;
  readonly about: AboutPart;
  readonly map: RegionMap | undefined;
  readonly identity: EditionIdentity;
  readonly siteUrl: string | undefined;
  readonly colour: TopicColour;
  readonly signatures: SignatureRules;
};
