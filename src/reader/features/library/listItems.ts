import { decideReadStatus } from "../../../domain/library/readStatus";
import { articleTarget, programmeTarget, type Target } from "../../../domain/library/target";
import type { TabPanelContent } from "./useTabPanelContent";

export function listFavourites(
  { index }: TabPanelContent,
  kind: "articles" | "programmes" | undefined,
): readonly Target[] {
  const prefix = kind === "articles" ? "article:" : kind === "programmes" ? "programme:" : "";
  return index.library.bookmarks
    .filter(({ id }) => id.startsWith(prefix))
    .sort((one, other) => compare(other.createdAt, one.createdAt))
    .map(({ id }) => id);
}

export function listFollowed({ index }: TabPanelContent): readonly Target[] {
  return index.library.followUps.map(({ id }) => programmeTarget(id));
}

export function listTagged({ index }: TabPanelContent): readonly Target[] {
  const latest = new Map<Target, string>();
  for (const { target, updatedAt } of index.library.taggings) {
    if (updatedAt > (latest.get(target) ?? "")) latest.set(target, updatedAt);
  }
  return [...latest].sort(([, one], [, other]) => compare(other, one)).map(([target]) => target);
}

export function listResume({ index }: TabPanelContent): readonly Target[] {
  return index.library.readingStates
    .filter((state) => decideReadStatus(state.progress) === "started")
    .sort((one, other) => compare(other.updatedAt, one.updatedAt))
    .map(({ articleId }) => articleTarget(articleId));
}

export function listHistory({ index }: TabPanelContent): readonly Target[] {
  return index.library.readingStates
    .filter(({ progress }) => progress > 0)
    .sort((one, other) => compare(other.updatedAt, one.updatedAt))
    .map(({ articleId }) => articleTarget(articleId));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
