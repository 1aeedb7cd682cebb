export type SourceLink = {
  readonly href: string;
  readonly rel: string;
  readonly type?: string | undefined;
  readonly length?: string | undefined;
};

/** One piece of news as its source states it; nothing of it is decided yet. */
export type SourceItem = {
  /** The source's own name for it (guid, id), which outlives changes of its address. */
  readonly guid?: string | undefined;
  /** Where readers find it, absolute. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly content: Content;
  /** As written: « Fri, 15 Nov 2024 10:00:00 +0100 ». */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** Of its title and text, where the source says so. */
  readonly language?: string | undefined;
  /** All of them, also to recordings, which are not imported. */
  readonly links?: readonly SourceLink[];
  /** Why it must not be imported, in a sentence: it is no article, or not to be had. */
  readonly refusal?: string | undefined;
};

export type Content =
  | {
      readonly kind: "html";
      readonly html: string;
      /** What relative links are relative to. */
      readonly base?: string | undefined;
      readonly language?: string | undefined;
      /** Whether the source says that this is all of it; a description may be only its beginning. */
      readonly isWhole: boolean;
    }
  /** Lines that Markdown or plain text writes. */
  | { readonly kind: "markdown"; readonly markdown: string }
  /** Only the page at `url` has it. */
  | { readonly kind: "page" };

/** What a feed, an export or a listing holds. */
export type SourceListing = {
  readonly kind: SourceKind;
  readonly guid?: string | undefined;
  readonly links?: readonly SourceLink[];
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly items: readonly SourceItem[];
  /** More of the same: the next page of a feed, the sitemaps of an index. */
  readonly more: readonly string[];
  /** What is no longer listed was withdrawn: a feed only lists the newest, a folder or a sitemap all. */
  readonly isComplete: boolean;
};

type SourceKind =
  | "RSS"
  | "Atom"
  | "JSON Feed"
  | "WordPress"
  | "WordPress export"
  | "sitemap"
  | "page"
  | "Markdown"
  | "text"
  | "OPML"
  | "CDF";
