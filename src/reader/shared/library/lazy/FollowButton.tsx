import type { JSX } from "preact";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import { Icon } from "../../../ui/Icon";
import styles from "./FavouriteButton.module.css";
import { useFollow } from "./useFollow";

type Props = {
  /** Also part of the button's accessible name. */
  readonly name: string;
  readonly address: SearchAddress;
};

export function FollowButton({ name, address }: Props): JSX.Element {
  const { follow } = useMessages(libraryActionsArea).libraryActions;
  const { isFollowed, setFollowed } = useFollow(name, address);
  return (
    <button
      type="button"
      class={styles.withWord}
      aria-pressed={isFollowed}
      aria-label={follow.of(name)}
      onClick={() => setFollowed(!isFollowed)}
    >
      <Icon name={isFollowed ? "check" : "plus"} />
      <span aria-hidden="true">{follow.follow}</span>
    </button>
  );
}
