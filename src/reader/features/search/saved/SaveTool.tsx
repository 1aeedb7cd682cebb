import type { JSX } from "preact";
import type { View } from "../../../../domain/library/view";
import { searchArea } from "../../../i18n/areas/search";
import { useMessages } from "../../../i18n/useMessages";
import { Icon } from "../../../ui/Icon";
import styles from "./SaveTool.module.css";
import { removeSearch, saveSearch } from "./saveSearch";

type Props = {
  readonly name: string;
  readonly query: string;
  readonly saved: View | undefined;
};

/** Available without results too: there may be some one day. */
export function SaveTool({ name, query, saved }: Props): JSX.Element {
  const messages = useMessages();
  const searchMessages = useMessages(searchArea).search;
  return (
    <button
      type="button"
      class={styles.tool}
      aria-pressed={saved !== undefined}
      onClick={() =>
        void (saved
          ? removeSearch(saved, searchMessages, messages)
          : saveSearch({ name, query }, searchMessages, messages))
      }
    >
      <Icon name={saved ? "bookmark-filled" : "bookmark"} />
      <span>{saved ? searchMessages.isSaved : searchMessages.saveShort}</span>
    </button>
  );
}
