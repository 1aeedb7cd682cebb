import type { JSX } from "preact";
import type { Programme } from "../../domain/programme";
import { explorerPaths } from "../explorerPaths";
import { LocatorMap } from "../LocatorMap";
import { PlaceLinks } from "../PlaceLinks";
import { useEdition } from "../useEdition";
import { useWatch } from "../useWatch";
import styles from "./ProgrammePage.module.css";
import { useProgrammeSentences } from "./useProgrammeSentences";

/** Where a programme holds: its own picture, and the way to each place. Nothing where it holds everywhere or nowhere. */
export function ProgrammePlaces({ programme }: { readonly programme: Programme }): JSX.Element | null {
  const words = useProgrammeSentences();
  const { themes } = useEdition();
  const watchedPlaces = useWatch("places", (storage) => storage.watchPlaces());
  const watchedMap = useWatch("maps", (storage) => storage.watchMaps());
  const all = watchedPlaces.status === "ready" ? watchedPlaces.value : undefined;
  const named = new Set(programme.territory?.places);
  const places = (all ?? []).filter(({ id, kind }) => named.has(id) && kind !== "region" && kind !== "outside");
  if (places.length === 0) return null;
  const map = watchedMap.status === "ready" ? watchedMap.value?.[0] : undefined;
  const colour = themes.find(({ id }) => id === programme.themes[0])?.colour ?? "sapin";
  return (
    <section class={styles.section} aria-labelledby="places">
      <h2 id="places">{words.onMap}</h2>
      <div class={styles.places}>
        {map && <LocatorMap map={map} places={places} colour={colour} />}
        <PlaceLinks places={places} href={({ id }) => explorerPaths.place(id)} />
      </div>
    </section>
  );
}
