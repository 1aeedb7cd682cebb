import { isLive } from "../../../domain/library/isLive";
import type { View, ViewScreen } from "../../../domain/library/view";
import { type LibraryWatch, watchLibraryFor } from "./askLibrary";

export function watchViews(place: ViewScreen): LibraryWatch<readonly View[]> {
  return watchLibraryFor(async ({ views }) => {
    const live = (await views.all()).filter(isLive);
    return live.filter((view) => view.place === place).sort((one, other) => one.name.localeCompare(other.name, "fr"));
  });
}
