import type { ComponentChildren } from "preact";
import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import type { NamedProgrammes } from "./watchNamedProgrammes";

/** Its own headings start at level 4. */
export type DossierSection = {
  readonly anchor: string;
  readonly title: string;
  /** On paper one of several on a page; an article begins on a page of its own. */
  readonly isCard: boolean;
  readonly kicker: ComponentChildren;
  /** A date, shown under the title and in the contents. */
  readonly detail: ComponentChildren;
  readonly content: ComponentChildren;
  /** Its entry in the list of sources. */
  readonly source: string;
};

/** Render functions of other features, passed in by `app`. */
export type DossierRenderers = {
  readonly article: (article: Article, hasRemarks: boolean) => ComponentChildren;
  readonly programme: (named: NamedProgrammes, programme: Programme) => ComponentChildren;
};
