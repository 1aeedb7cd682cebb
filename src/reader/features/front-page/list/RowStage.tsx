import type { JSX } from "preact";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { useMessages } from "../../../i18n/useMessages";
import { Icon } from "../../../ui/Icon";
import styles from "./ArticleRow.module.css";

export function RowStage({ share }: { readonly share: number }): JSX.Element | null {
  const { frontPage } = useMessages();
  switch (decideReadStatus(share)) {
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
