import type { JSX } from "preact";
import { useMessages } from "../../../i18n/useMessages";
import { Icon } from "../../../ui/Icon";
import styles from "./ArticleRow.module.css";
import { decideStage } from "./decideStage";

/** « Lu », or how far; nothing for an article that waits to be opened. */
export function RowStage({ share }: { readonly share: number }): JSX.Element | null {
  const { frontPage } = useMessages();
  switch (decideStage(share)) {
    case "unread":
      return null;
    case "started":
      return <span class={styles.stage}>{frontPage.started(Math.round(share * 100))}</span>;
    case "read":
      return (
        <span class={styles.stage}>
          <Icon name="check" />
          {frontPage.read}
        </span>
      );
  }
}
