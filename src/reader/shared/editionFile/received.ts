import type { Article } from "../../../domain/article/article";
import type { Programme } from "../../../domain/reference/programme";
import { createStore } from "../../platform/store";

/** A file that came to the application without being chosen in it: dropped, shared with it, or opened with it. */
export const receivedFile = createStore<Blob | undefined>(undefined);

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
