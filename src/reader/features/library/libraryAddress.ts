import {
  everything,
  type LibraryFilter,
  readLibraryFilter,
  writeLibraryFilter,
} from "../../../domain/library/libraryFilter";
import type { View } from "../../../domain/library/records";
import { paths } from "../../shared/navigation/paths";

export const LIBRARY_TABS = ["favourites", "followUps", "tags", "notes", "resume", "history"] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

/** Published: a link or a saved view goes on meaning the same. */
const tabNames: Readonly<Record<LibraryTab, string>> = {
  favourites: "favoris",
  followUps: "demarches",
  tags: "etiquettes",
  notes: "notes",
  resume: "reprendre",
  history: "historique",
};

export type LibraryAddress = {
  readonly tab: LibraryTab;
  readonly kind: "articles" | "programmes" | undefined;
  readonly isOnce: boolean;
  readonly filter: LibraryFilter;
};

/** `?onglet=notes&etiquette=eau&note=1`; invalid parts are ignored. */
export function readLibraryAddress(search: string): LibraryAddress {
  const query = new URLSearchParams(search);
  const tab = LIBRARY_TABS.find((one) => tabNames[one] === query.get("onglet")) ?? "favourites";
  const kind = (["articles", "programmes"] as const).find((one) => one === query.get("sorte"));
  return { tab, kind, isOnce: query.get("une") === "1", filter: readLibraryFilter(query) };
}

/** Canonical, without the question mark. */
export function writeLibraryQuery({ tab, kind, isOnce, filter }: LibraryAddress): string {
  const query = new URLSearchParams();
  if (tab !== "favourites") query.append("onglet", tabNames[tab]);
  if (kind) query.append("sorte", kind);
  if (isOnce) query.append("une", "1");
  for (const [name, value] of writeLibraryFilter(filter)) query.append(name, value);
  return query.toString();
}

/** The query of a view as an address has it today, whenever the view was saved. */
export function readViewQuery({ query }: View): string {
  return writeLibraryQuery(readLibraryAddress(query));
}

export function libraryHref(address: Partial<LibraryAddress>): string {
  const query = writeLibraryQuery({
    tab: "favourites",
    kind: undefined,
    isOnce: false,
    filter: everything,
    ...address,
  });
  return query === "" ? paths.library() : `${paths.library()}?${query}`;
}

export function isFiltered({ tag, not, ...rest }: LibraryFilter): boolean {
  return tag.length + not.length > 0 || Object.values(rest).some((value) => value !== undefined);
}

export function isOneTag({ tab, filter }: LibraryAddress): boolean {
  const { tag, ...others } = filter;
  return tab === "tags" && tag.length === 1 && !isFiltered({ ...others, tag: [] });
}
