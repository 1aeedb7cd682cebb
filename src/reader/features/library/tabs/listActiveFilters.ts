import type { LibraryFilter } from "../../../../domain/library/libraryFilter";
import { articleTarget } from "../../../../domain/library/target";
import type { LibraryMessages } from "../../../i18n/areas/library";
import type { TabPanelContent } from "./useTabPanelContent";

export type ActiveFilter = {
  readonly label: string;
  readonly without: LibraryFilter;
};

export function listActiveFilters(
  { index, describe }: TabPanelContent,
  filter: LibraryFilter,
  messages: LibraryMessages["filter"],
): readonly ActiveFilter[] {
  const { tag, not, colour, article, note, words: text } = filter;
  const nameOf = (id: (typeof tag)[number]): string => index.tag(id)?.name ?? id;
  return [
    ...tag.map((id) => ({ label: nameOf(id), without: { ...filter, tag: tag.filter((other) => other !== id) } })),
    ...not.map((id) => ({
      label: messages.without(nameOf(id)),
      without: { ...filter, not: not.filter((other) => other !== id) },
    })),
    ...(colour ? [{ label: messages.colours[colour], without: { ...filter, colour: undefined } }] : []),
    ...(article ? [{ label: describe(articleTarget(article)).title, without: { ...filter, article: undefined } }] : []),
    ...(note ? [{ label: messages.withNote, without: { ...filter, note: undefined } }] : []),
    ...(text ? [{ label: text, without: { ...filter, words: undefined } }] : []),
  ];
}
