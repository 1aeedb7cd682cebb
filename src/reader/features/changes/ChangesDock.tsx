import type { JSX } from "preact";
import { useEditionInstall } from "../../shared/edition/editionInstall";
import { lazyComponent } from "../../shared/navigation/lazyComponent";

const AnnounceChanges = lazyComponent(async (language) => {
  const [{ AnnounceChanges }, { changesArea }] = await Promise.all([
    import("./lazy/AnnounceChanges"),
    import("../../i18n/fr/changes"),
  ]);
  await changesArea.load(language).catch(() => undefined); // falls back to French
  return AnnounceChanges;
});

/** Nothing until another edition arrives while the application is open. */
export function ChangesDock(): JSX.Element | null {
  const install = useEditionInstall();
  return install.status === "done" && install.hasUpdated ? <AnnounceChanges /> : null;
}
