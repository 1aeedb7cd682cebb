import { lazyComponent } from "../../shared/navigation/lazyComponent";

/** Pages of the explorer can be read without scripts, and their readers without a library. */
export const FollowButton = lazyComponent(async (language) => {
  const [{ FollowButton }, { libraryActionsArea }] = await Promise.all([
    import("../../shared/library/lazy/FollowButton"),
    import("../../i18n/areas/libraryActions"),
  ]);
  await libraryActionsArea.load(language).catch(() => undefined); // falls back to French
  return FollowButton;
});
