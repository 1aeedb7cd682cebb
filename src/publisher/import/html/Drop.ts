/** What an import left out, and why; an editor can read every one of them. */
export type Drop = { readonly reason: DropReason; readonly text: string };

export type DropReason =
  /** Programs, styles and trackers. */
  | "code"
  /** Videos, maps and other pages within the page. */
  | "embed"
  | "form"
  | "hidden"
  /** Buttons to share, to follow, to print. */
  | "share"
  /** Leads to other articles. */
  | "related"
  | "newsletter"
  | "cookies"
  | "advertisement"
  | "comments"
  /** Menus, breadcrumbs, tags. */
  | "navigation"
  /** « L'article … est apparu en premier sur … », « Lire la suite ». */
  | "feed footer"
  /** Author, date, reading time: stated elsewhere. */
  | "byline"
  | "shortcode"
  | "repeated title"
  | "empty heading"
  | "link"
  | "table of contents"
  /** By a rule of this source. */
  | "rule"
  | "credit";

/** Pictures are not shipped; what describes them is told to the editor. */
export type DroppedPicture = { readonly alt: string; readonly caption: string };
