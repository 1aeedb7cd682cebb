import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Article, Headline } from "../../../domain/article/article";
import type { Contacts } from "../../../domain/edition/contacts";
import type { EditionIdentity } from "../../../domain/edition/edition";
import type { ProgrammeId } from "../../../domain/ids";
import type { Outline } from "../../../domain/map/regionMap";
import type { LocatedPlace } from "../../../domain/programmes/listReach";
import type { ProgrammeCard } from "../../../domain/programmes/programmeCard";
import type { Topic } from "../../../domain/reference/topic";
import type { Language } from "../../i18n/base/language";
import type { HeadlineList, ReadNext, ReadProgramme } from "../../storage";
import type { ExplorerData } from "./explorerData";

/** The data that a page was drawn from before the application started, embedded in it for hydration. */
export type PageData = {
  readonly path: string;
  /** The build's, unless the page was drawn on this phone. */
  readonly edition?: BuiltEdition;
  readonly language?: Language;
  /** `muted`: how many were folded away from it, on a reader's own phone. */
  readonly list?: HeadlineList & { readonly muted?: number };
  /** For the pictures of `list`. */
  readonly outline?: Outline;
  readonly article?: Article;
  readonly onward?: ReadNext;
  readonly explorer?: ExplorerData;
  readonly contacts?: Contacts | null;
  readonly programmeList?: { readonly cards: readonly ProgrammeCard[]; readonly places: readonly LocatedPlace[] };
  readonly programme?: ShownProgramme;
};

export type ShownProgramme = {
  readonly programme: ReadProgramme;
  /** Names of its related programmes. */
  readonly names: Readonly<Record<ProgrammeId, string>>;
  /** Articles that mention the programme, oldest first. */
  readonly headlines: readonly Headline[];
};

/** Shown until the phone's own edition was read. */
export type BuiltEdition = {
  readonly identity: EditionIdentity;
  readonly topics: readonly Topic[];
  readonly articleCount: number;
};

export const PageDataContext = createContext<PageData | undefined>(undefined);

export function usePageData(path: string): PageData | undefined {
  const data = useContext(PageDataContext);
  return data?.path === path ? data : undefined;
}
