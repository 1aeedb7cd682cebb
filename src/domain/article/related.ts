import * as v from "valibot";

/**
 * For each article of a run, oldest first (`count` says how many; older editions have one part about all, that counts none), up to three related articles, nearest first. They are given by their place
 * among all articles of the edition, because ids would take ten times the space. This is a part of its own because correcting one article
 * may change another's neighbours: kept inside the articles, that would change parts all over the edition, and a phone
 * would have to download them all.
 */
export const RelatedPartSchema = v.object({
  related: v.array(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
});
export type RelatedPart = v.InferOutput<typeof RelatedPartSchema>;

export const RELATED_KIND = "related";
