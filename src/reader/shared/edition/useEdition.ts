import { articleCount, identity, topics } from "virtual:edition";
import { useContext } from "preact/hooks";
import type { Contacts } from "../../../domain/edition/contacts";
import type { EditionIdentity } from "../../../domain/edition/edition";
import type { Outline } from "../../../domain/map/regionMap";
import type { Topic } from "../../../domain/reference/topic";
import { type BuiltEdition, PageDataContext } from "./pageData";
import { useWatch } from "./watching";

export type ShownEdition = {
  readonly identity: EditionIdentity;
  readonly topics: readonly Topic[];
  readonly articleCount: number;
  /** `undefined` until an edition is installed that has one; a prerendered page brings its own. */
  readonly outline: Outline | undefined;
  /** `undefined` until the database has answered; `null`: no edition is installed. */
  readonly installed:
    | { readonly installedAt: string; readonly revision: string; readonly contacts: Contacts | null }
    | null
    | undefined;
};

const built: BuiltEdition = { identity, topics, articleCount };

/** The installed edition or, before it was read, the one that the page was drawn from. */
export function useEdition(): ShownEdition {
  const drawn = useContext(PageDataContext)?.edition ?? built;
  const watched = useWatch("edition", (storage) => storage.watchInstalledEdition());
  if (watched.status !== "ready") return { ...drawn, outline: undefined, installed: undefined };
  if (!watched.value) return { ...built, outline: undefined, installed: null };
  const { manifest, about, installedAt } = watched.value;
  return {
    identity: manifest,
    topics: about.topics,
    articleCount: manifest.articleCount,
    outline: about.outline,
    installed: { installedAt, revision: manifest.revision, contacts: about.contacts },
  };
}
