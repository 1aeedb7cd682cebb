import { type Headline, toHeadline } from "../../../../src/domain/article/article";
import { makeArticles } from "../../../support/makeEdition";

/** Newest first, as a list has them; new objects each time, as a database gives them. */
export function makeHeadlines(count: number): readonly Headline[] {
  return makeArticles(count).map(toHeadline).toReversed();
}
