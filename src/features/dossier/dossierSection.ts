import type { ComponentChildren } from "preact";
import type { Article } from "../../domain/article/article";
import type { Programme } from "../../domain/reference/programme";
import type { NamedProgrammes } from "./watchNamedProgrammes";

/** One part of the printed document, whatever it is about. Its own headings begin at level 4. */
export type DossierSection = {
  /** Names its place in the page. */
  readonly anchor: string;
  readonly title: string;
  /** The line over the title. */
  readonly kicker: ComponentChildren;
  /** A date, under the title and in the contents. */
  readonly detail: string;
  readonly content: ComponentChildren;
  /** How the list of sources names where it comes from. */
  readonly source: string;
};

/** Functions that draw what a dossier may hold. Features bring them, the composition root hands them in. */
export type DossierDrawings = {
  readonly article: (article: Article, hasRemarks: boolean) => ComponentChildren;
  readonly programme: (named: NamedProgrammes, programme: Programme) => ComponentChildren;
};
