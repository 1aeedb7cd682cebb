import type { Headline } from "../domain/article/article";
import type { AboutPart, Manifest } from "../domain/edition/edition";
import type { NamedProgramme } from "../domain/programmes/listProgrammesIn";

/** The edition on this phone, with everything small about it at hand. */
export type InstalledEdition = {
  readonly manifest: Manifest;
  readonly about: AboutPart;
  /** ISO 8601, UTC. */
  readonly installedAt: string;
};

/** The headlines of one part of articles, so that a list never has to unpack the part. */
export type HeadlinePage = {
  /** Of the part it was made from. */
  readonly sha256: string;
  readonly from: string;
  readonly to: string;
  /** Newest first. */
  readonly headlines: readonly Headline[];
};

export type EditionUsage = {
  readonly revision: string;
  /** ISO day. */
  readonly publishedOn: string;
  /** ISO 8601, UTC. */
  readonly installedAt: string;
  readonly articleCount: number;
  /** As stored, that is, packed. */
  readonly bytes: number;
};

export type HeadlineList = { readonly headlines: readonly Headline[]; readonly more: boolean };
export type Neighbours = { readonly newer?: Headline; readonly older?: Headline };

/** Where a reader may go on from an article. */
export type ReadNext = Neighbours & {
  /** The next older one of its first topic. */
  readonly nextInTopic?: Headline;
  /** About the same, nearest first. */
  readonly related: readonly Headline[];
  /** That it names. */
  readonly programmes: readonly NamedProgramme[];
};
