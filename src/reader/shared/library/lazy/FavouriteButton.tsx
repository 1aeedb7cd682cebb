import type { JSX } from "preact";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import type { About } from "../../../storage/library";
import { Icon } from "../../../ui/Icon";
import { setFavourites, useIsFavourite } from "../favourites";
import styles from "./FavouriteButton.module.css";

type Props = {
  /** `title` is also part of the button's accessible name. */
  readonly about: About & { readonly title: string };
  readonly hasWord?: boolean;
};

export function FavouriteButton({ about, hasWord = false }: Props): JSX.Element {
  const messages = useMessages();
  const { favourites } = useMessages(libraryActionsArea).libraryActions;
  const isKept = useIsFavourite(about.target);
  return (
    <button
      type="button"
      class={hasWord ? styles.withWord : styles.sign}
      aria-pressed={isKept}
      aria-label={favourites.of(about.title)}
      onClick={() => void setFavourites([about], !isKept, messages)}
    >
      <Icon name={isKept ? "bookmark-filled" : "bookmark"} />
      {hasWord && <span aria-hidden="true">{messages.favourite.tool}</span>}
    </button>
  );
}
