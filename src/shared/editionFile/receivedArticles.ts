import type { Article } from "../../domain/article/article";
import { createStore } from "../../platform/store";

/** Articles out of a file, as long as this page lives: they are of another edition, or of none that is here. */
export const receivedArticles = createStore<
  { readonly publishedOn: string; readonly articles: readonly Article[]; readonly isSigned: boolean } | undefined
>(undefined);
