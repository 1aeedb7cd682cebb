import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import { createStore } from "../../platform/store";

/** What came out of a file, as long as this page lives: it is of another edition, or of none that is here. */
export const receivedTexts = createStore<
  | {
      readonly publishedOn: string;
      readonly articles: readonly Article[];
      readonly programmes: readonly Programme[];
      readonly isSigned: boolean;
    }
  | undefined
>(undefined);
