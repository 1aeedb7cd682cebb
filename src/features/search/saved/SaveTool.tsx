import type { JSX } from "preact";
import type { View } from "../../../domain/library/view";
import { Icon } from "../../../ui/Icon";
import { useSearchSentences } from "../useSearchSentences";
import styles from "./SaveTool.module.css";
import { keepSearch, removeSearch } from "./saveSearch";

type Props = {
  readonly name: string;
  readonly query: string;
  /** The search on the screen, where the reader has saved it. */
  readonly saved: View | undefined;
};

/** Follows the search on the screen, or lets go of it. Also where it finds nothing: it may, one day. */
export function SaveTool({ name, query, saved }: Props): JSX.Element {
  const words = useSearchSentences();
  return (
    <button
      type="button"
      class={styles.tool}
      aria-pressed={saved !== undefined}
      onClick={() => void (saved ? removeSearch(saved, words) : keepSearch({ name, query }, words))}
    >
      <Icon name={saved ? "bookmark-filled" : "bookmark"} />
      <span>{saved ? words.isSaved : words.saveShort}</span>
    </button>
  );
}
