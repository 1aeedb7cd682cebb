import type { Element, ElementContent } from "hast";
import type { Drop, DroppedPicture, DropReason } from "./Drop";
import { attribute, tidyText, walkTree } from "./hastTree";

export type Cleaning = {
  readonly base: string | undefined;
  readonly dropped: Drop[];
  readonly pictures: DroppedPicture[];
};

export type Context = Cleaning & {
  readonly limit: number;
  readonly sureLimit: number;
  /** All of an element's children. */
  readonly clean: (nodes: readonly ElementContent[], context: Context) => ElementContent[];
  readonly isCode: boolean;
  readonly isInTable: boolean;
};

export function drop(reason: DropReason, element: Element, { dropped, pictures }: Context): void {
  for (const inner of walkTree([element])) {
    if (inner.tagName === "img") pictures.push({ alt: attribute(inner, "alt"), caption: "" });
  }
  const text =
    reason === "code" ? element.tagName : tidyText(element.children) || attribute(element, "src") || element.tagName;
  dropped.push({ reason, text: text.slice(0, MAX_TOLD) });
}

/** Of a long text its beginning tells what it was. */
export const MAX_TOLD = 200;
