import type { Article, Headline } from "../../domain/article/article";
import type { AboutPart, Manifest } from "../../domain/edition/edition";
import type { Proof } from "../../domain/edition/proof/proof";
import type { NamedProgramme } from "../../domain/programmes/listMentions";
import type { Programme } from "../../domain/reference/programme";

/** `withdrawnOn`: the day of the edition that no longer has it; the text is a copy in the library, which refers to it. */
export type ReadArticle = Article & { readonly withdrawnOn?: string };
export type ReadProgramme = Programme & { readonly withdrawnOn?: string };

export type InstalledEdition = {
  readonly manifest: Manifest;
  readonly about: AboutPart;
  readonly installedAt: string;
  /** SHA-256 of the parts that the reader chose not to keep here. */
  readonly leftOut?: readonly string[] | undefined;
  /** The server's name for just this manifest, where it gave one. */
  readonly manifestTag?: string | undefined;
};

/** The headlines of one part of articles, so that a list never has to unpack the part. */
export type HeadlinePage = {
  readonly sha256: string;
  readonly from: string;
  readonly to: string;
  readonly headlines: readonly Headline[];
};

export type EditionUsage = {
  readonly revision: string;
  readonly publishedOn: string;
  readonly installedAt: string;
  readonly articleCount: number;
  /** Compressed size. */
  readonly bytes: number;
  /** Absent where this application did not ask who made it. */
  readonly proof: Proof | undefined;
};

export type HeadlineList = { readonly headlines: readonly Headline[]; readonly more: boolean };
export type Neighbours = { readonly newer?: Headline; readonly older?: Headline };

export type ReadNext = Neighbours & {
  readonly nextInTopic?: Headline;
  readonly related: readonly Headline[];
  readonly programmes: readonly NamedProgramme[];
};
