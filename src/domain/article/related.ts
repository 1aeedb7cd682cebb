import * as v from "valibot";

/**
 * Content of the part of kind `related`: for each article of the edition, oldest first, up to three others that are about
 * the same, nearest first. Articles are named by their place in that order, because ids would take ten times the room.
 *
 * One part of its own, and not a field of each article: whichever article is corrected, added or withdrawn, another's
 * neighbours may change with it. In the articles they would change parts all over the edition; here a correction still
 * costs a phone the article's part and this one.
 */
export const RelatedPartSchema = v.object({
  related: v.array(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
});
export type RelatedPart = v.InferOutput<typeof RelatedPartSchema>;

/** An edition without such a part is complete all the same. */
export const RELATED_KIND = "related";
