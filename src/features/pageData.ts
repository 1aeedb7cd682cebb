import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Article } from "../domain/article";
import type { Contacts } from "../domain/contacts";
import type { EditionIdentity } from "../domain/edition";
import type { Theme } from "../domain/theme";
import type { HeadlineList, Onward } from "../storage";

/** What a prerendered page was drawn from; it travels in the page, so that the application can take over without asking anyone. */
export type PageData = {
  /** The address, without the query, that the page was made for. */
  readonly path: string;
  readonly list?: HeadlineList;
  readonly article?: Article;
  readonly onward?: Onward;
  readonly contacts?: Contacts | null;
};

/** The edition that the application was built with; shown until the phone's own says something newer. */
export type BuiltEdition = {
  readonly identity: EditionIdentity;
  readonly themes: readonly Theme[];
  readonly articleCount: number;
};

export const PageDataContext = createContext<PageData | undefined>(undefined);

/** The data of the page at `path`, when this very page was prerendered. */
export function usePageData(path: string): PageData | undefined {
  const data = useContext(PageDataContext);
  return data?.path === path ? data : undefined;
}
