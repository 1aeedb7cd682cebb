import type { View } from "../../../../domain/library/view";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";

const none: readonly View[] = [];

export function useSavedSearches(): readonly View[] {
  const watched = useLibrary("searches", (library) => library.watchViews("search"));
  return "value" in watched && watched.value ? watched.value : none;
}
