import type { Element, ElementContent } from "hast";
import { type Context, drop, MAX_TOLD } from "./CleaningContext";
import { attribute, hasDescendant, textIn, tidyText, walkTree } from "./hastTree";
import { EMBEDS, PICTURES } from "./reasonToDrop";

export function dropPicture(element: Element, { pictures, dropped }: Context): readonly ElementContent[] {
  const image =
    element.tagName === "picture"
      ? ([...walkTree(element.children)].find(({ tagName }) => tagName === "img") ?? element)
      : element;
  if (attribute(image, "width") === "1" || attribute(image, "height") === "1")
    dropped.push({ reason: "code", text: attribute(image, "src").slice(0, MAX_TOLD) });
  else pictures.push({ alt: attribute(image, "alt"), caption: "" });
  return [];
}

/** Without its picture a caption says nothing; a table's or a quotation's goes on saying what it is. */
export function cleanFigure(figure: Element, context: Context): readonly ElementContent[] {
  const isPicture =
    hasDescendant(figure, ...PICTURES, ...EMBEDS, "noscript") && !hasDescendant(figure, "table", "pre", "blockquote");
  const captions = [...walkTree(figure.children)].filter(({ tagName }) => tagName === "figcaption");
  const told = captions.reduce((sum, each) => sum + textIn(each).length, 0);
  // Some sites put a whole article into a figure.
  const isText = tidyText(figure.children).length - told > FIGURE_WORDS;
  if (!isPicture || isText)
    return [{ type: "element", tagName: "div", properties: {}, children: context.clean(figure.children, context) }];
  const inside = [...walkTree(figure.children)];
  const caption = inside.find(({ tagName }) => tagName === "figcaption");
  const images = inside.filter(({ tagName }) => tagName === "img");
  for (const [index, image] of images.entries()) {
    context.pictures.push({
      alt: attribute(image, "alt"),
      caption: index === 0 && caption ? tidyText(caption.children) : "",
    });
  }
  if (images.length === 0) drop("embed", figure, context);
  return [];
}

/** What a picture's figure may say beside its caption: a credit, a button. */
const FIGURE_WORDS = 150;
