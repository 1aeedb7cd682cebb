import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Article, Headline } from "../../domain/article/article";
import type { Contacts } from "../../domain/edition/contacts";
import type { EditionIdentity } from "../../domain/edition/edition";
import type { Topic } from "../../domain/edition/topic";
import type { ProgrammeId } from "../../domain/ids";
import type { LocatedPlace } from "../../domain/programmes/listReach";
import type { ProgrammeCard } from "../../domain/programmes/programmeCard";
import type { Programme } from "../../domain/reference/programme";
import type { HeadlineList, ReadNext } from "../../storage";
import type { ExplorerData } from "./explorerData";

/** What a prerendered page was drawn from; it travels in the page, so that the application can take over without asking anyone. */
export type PageData = {
  /** The address, without the query, that the page was made for. */
  readonly path: string;
  readonly list?: HeadlineList;
  readonly article?: Article;
  readonly onward?: ReadNext;
  readonly explorer?: ExplorerData;
  readonly contacts?: Contacts | null;
  readonly programmeList?: { readonly cards: readonly ProgrammeCard[]; readonly places: readonly LocatedPlace[] };
  readonly programme?: ShownProgramme;
};

/** A programme with what its page says of others. */
export type ShownProgramme = {
  readonly programme: Programme;
  /** Of those that it names as related. */
  readonly names: Readonly<Record<ProgrammeId, string>>;
  /** Of the articles that say anything of it, oldest first. */
  readonly headlines: readonly Headline[];
};

/** The edition that the application was built with; shown until the phone's own says something newer. */
export type BuiltEdition = {
  readonly identity: EditionIdentity;
  readonly topics: readonly Topic[];
  readonly articleCount: number;
};

export const PageDataContext = createContext<PageData | undefined>(undefined);

/** The data of the page at `path`, when this very page was prerendered. */
export function usePageData(path: string): PageData | undefined {
  const data = useContext(PageDataContext);
  return data?.path === path ? data : undefined;
}
