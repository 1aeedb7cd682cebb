import * as v from "valibot";
import type { HighlightColour } from "../../../../domain/article/highlightColour";
import { type ArticleId, type HighlightId, HighlightIdSchema } from "../../../../domain/ids";
import { isLive } from "../../../../domain/library/isLive";
import type { Quote } from "../../../../domain/library/records";
import { articleTarget, highlightTarget } from "../../../../domain/library/target";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftRemoval, draftSubjects, foreseen } from "./draft";

export type NewHighlight = {
  readonly article: ArticleId;
  readonly title: string;
  readonly colour: HighlightColour;
  readonly quote: Quote;
};

export function addHighlight({ article, title, colour, quote }: NewHighlight): Promise<Done<HighlightId>> {
  const id = v.parse(HighlightIdSchema, crypto.randomUUID());
  const createdAt = new Date().toISOString();
  const drafts = [
    draft("highlights", { id, createdAt, article, colour, quote }),
    ...draftSubjects([{ target: articleTarget(article), title }]),
  ];
  const plan = { drafts, value: id };
  return changeLibrary(async () => plan, plan);
}

export function updateHighlight(
  id: HighlightId,
  change: { readonly colour?: HighlightColour; readonly quote?: Quote },
): Promise<Done> {
  return changeLibrary(async ({ highlights }) => {
    const former = await highlights.get(id);
    if (!former || !isLive(former)) return { drafts: [], value: undefined };
    const { updatedAt: _, ...highlight } = former;
    return { drafts: [draft("highlights", { ...highlight, ...change })], value: undefined };
  });
}

export function removeHighlights(ids: readonly HighlightId[]): Promise<Done> {
  const targets = ids.map(highlightTarget);
  const removals = [
    ...ids.map((id) => draftRemoval("highlights", id)),
    ...targets.map((target) => draftRemoval("notes", target)),
  ];
  return changeLibrary(async ({ taggings }) => {
    const carried = (await taggings.where("target", targets)).filter(isLive);
    return {
      drafts: [...removals, ...carried.map(({ id }) => draftRemoval("taggings", id))],
      value: undefined,
    };
  }, foreseen(removals));
}
