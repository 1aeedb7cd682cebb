import type { Article } from "../../domain/article/article";
import type { AboutPart, EditionIdentity, Manifest } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import type { RegionMap } from "../../domain/map/regionMap";
import type { PackedReference } from "../reference/packReference";

/** An edition as it is published, and what it was made of, for those who draw pages of it. */
export type CompiledEdition = PackedReference & {
  readonly manifest: Manifest;
  /** `manifest.json`, as it is to be served. */
  readonly manifestJson: string;
  /** By file name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By an article's id, up to three others about the same, nearest first. */
  readonly related: ReadonlyMap<ArticleId, readonly Article[]>;
  readonly about: AboutPart;
  /** None where the places name no département. */
  readonly map: RegionMap | undefined;
  readonly identity: EditionIdentity;
  /** Public address of the site, if the editors gave one. */
  readonly siteUrl: string | undefined;
};
