import {
  everything,
  type LibraryFilter,
  readLibraryFilter,
  writeLibraryFilter,
} from "../../domain/library/libraryFilter";
import { paths } from "../../shared/navigation/paths";

export const LIBRARY_TABS = ["favoris", "demarches", "etiquettes", "notes", "reprendre", "historique"] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

export type LibraryAddress = {
  readonly tab: LibraryTab;
  readonly kind: "articles" | "programmes" | undefined;
  readonly isOnce: boolean;
  readonly filter: LibraryFilter;
};

/** `?onglet=notes&tag=eau&note=1`; invalid parts are ignored. */
export function readLibraryAddress(search: string): LibraryAddress {
  const query = new URLSearchParams(search);
  const tab = LIBRARY_TABS.find((one) => one === query.get("onglet")) ?? "favoris";
  const kind = (["articles", "programmes"] as const).find((one) => one === query.get("sorte"));
  return { tab, kind, isOnce: query.get("une") === "1", filter: readLibraryFilter(query) };
}

/** Canonical, without the question mark. */
export function writeLibraryQuery({ tab, kind, isOnce, filter }: LibraryAddress): string {
  const query = new URLSearchParams();
  if (tab !== "favoris") query.append("onglet", tab);
  if (kind) query.append("sorte", kind);
  if (isOnce) query.append("une", "1");
  for (const [name, value] of writeLibraryFilter(filter)) query.append(name, value);
  return query.toString();
}

export function libraryHref(address: Partial<LibraryAddress>): string {
  const query = writeLibraryQuery({ tab: "favoris", kind: undefined, isOnce: false, filter: everything, ...address });
  return query === "" ? paths.library() : `${paths.library()}?${query}`;
}

export function isFiltered({ tag, not, ...rest }: LibraryFilter): boolean {
  return tag.length + not.length > 0 || Object.values(rest).some((value) => value !== undefined);
}

export function isOneTag({ tab, filter }: LibraryAddress): boolean {
  const { tag, ...others } = filter;
  return tab === "etiquettes" && tag.length === 1 && !isFiltered({ ...others, tag: [] });
}
