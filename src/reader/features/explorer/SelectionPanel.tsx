import { identity } from "virtual:edition";
import type { JSX, RefObject } from "preact";
import { useId } from "preact/hooks";
import type { MapPlace, MapProgramme } from "../../../domain/map/mapPlace";
import { gatherNews, type Regional } from "../../../domain/map/placeNews";
import type { Departement } from "../../../domain/reference/place";
import { type ExplorerMessages, explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { PlaceLinks } from "../../shared/illustrations/PlaceLinks";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { typeset } from "../../shared/text/typeset";
import { Icon } from "../../ui/Icon";
import { RegionalLink } from "./ExplorerLayout";
import { useNewsSentence } from "./HubScreen";
import { NewsList } from "./NewsList";
import styles from "./SelectionPanel.module.css";

export type Selection =
  | {
      readonly kind: "departement";
      readonly departement: Departement;
      readonly name: string;
      readonly places: readonly MapPlace[];
    }
  | { readonly kind: "place" | "several"; readonly places: readonly MapPlace[] };

type Props = {
  readonly selection: Selection;
  readonly programmes: readonly MapProgramme[];
  readonly regional: Regional | undefined;
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

export function SelectionPanel({ selection, programmes, regional, panelRef, onClose }: Props): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  const notifyNews = useNewsSentence();
  const id = useId();
  const news = gatherNews(selection.places, programmes);
  const asked = selection.places.find(({ kind }) => selection.kind === "place" || kind === "departement");
  const concerned = programmes.filter((programme) => news.programmes.includes(programme.id));
  const [place] = selection.places;
  return (
    <section class={styles.panel} ref={panelRef} tabIndex={-1} aria-labelledby={id}>
      <div class={styles.head}>
        <div>
          <h2 id={id} lang={selection.kind === "several" ? undefined : identity.language}>
            {titleOf(selection, messages)}
          </h2>
          <p class={styles.facts}>
            {selection.kind === "place" && place ? `${messages.place.kinds[place.kind]} · ` : ""}
            {notifyNews(news)}
          </p>
        </div>
        <button type="button" class={styles.close} aria-label={messages.map.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {selection.kind === "several" ? (
        <PlaceLinks places={selection.places} href={({ id: place }) => explorerPaths.map({ place })} />
      ) : (
        <NewsList asked={asked && { kind: "place", id: asked.id }} articles={news.articles} programmes={concerned} />
      )}
      {selection.kind === "departement" && regional && <RegionalLink regional={regional} />}
      {selection.kind === "place" && place && (
        <a class={styles.more} href={explorerPaths.place(place.id)}>
          {messages.map.placePage}
        </a>
      )}
    </section>
  );
}

function titleOf(selection: Selection, messages: ExplorerMessages): string {
  switch (selection.kind) {
    case "departement":
      return messages.map.departement(typeset(selection.name), selection.departement);
    case "place":
      return typeset(selection.places[0]?.name ?? "");
    case "several":
      return messages.map.placesHere(selection.places.length);
  }
}
