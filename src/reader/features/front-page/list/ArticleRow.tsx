import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../../../domain/article/article";
import { readingMinutes } from "../../../../domain/article/readingMinutes";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { articleTarget } from "../../../../domain/library/target";
import type { Outline } from "../../../../domain/map/regionMap";
import type { Topic } from "../../../../domain/reference/topic";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import { leftOutMark } from "../../../shared/edition/leftOutMark";
import { useIsFavourite } from "../../../shared/library/favourites";
import { paths } from "../../../shared/navigation/paths";
import { TopicKicker } from "../../../shared/text/TopicKicker";
import { TypesetTitle } from "../../../shared/text/TypesetTitle";
import { typeset } from "../../../shared/text/typeset";
import { ArticleTime } from "../../../shared/time/Times";
import { Icon } from "../../../ui/Icon";
import styles from "./ArticleRow.module.css";
import { useReadShare } from "./progressStore";
import { Thumbnail } from "./Thumbnail";

type Props = {
  readonly headline: Headline;
  readonly topics: readonly Topic[];
  readonly outline: Outline | undefined;
  readonly isLead: boolean;
  readonly onMore: (headline: Headline) => void;
};

export function ArticleRow({ headline, topics, outline, isLead, onMore }: Props): JSX.Element {
  const messages = useMessages();
  const LeftOutMark = useStore(leftOutMark, (mark) => mark);
  const share = useReadShare(headline.id);
  const isKept = useIsFavourite(articleTarget(headline.id));
  const picture = isLead ? undefined : headline.picture;
  const moreId = `more-${headline.id}`;
  const titleId = `title-${headline.id}`;
  return (
    <article
      class={`${styles.row} ${isLead ? styles.lead : ""} ${picture ? styles.pictured : ""}`}
      data-stage={decideReadStatus(share)}
    >
      <div class={styles.kicker}>
        <TopicKicker ids={headline.topics} topics={topics} />
      </div>
      <h2 class={styles.title} lang={identity.language}>
        <a id={titleId} href={paths.article(headline.id)}>
          <TypesetTitle text={headline.title} />
        </a>
      </h2>
      <p class={styles.standfirst} lang={identity.language}>
        {typeset(headline.standfirst)}
      </p>
      {picture && (
        <div class={styles.picture}>
          <Thumbnail
            picture={picture}
            outline={outline}
            colour={topics.find(({ id }) => id === headline.topics[0])?.colour ?? "sapin"}
          />
        </div>
      )}
      <p class={styles.facts}>
        <span>
          <ArticleTime date={headline.date} />
        </span>
        <span aria-hidden="true">·</span>
        <span>{messages.readingTime(readingMinutes(headline.words))}</span>
        {LeftOutMark && <LeftOutMark headline={headline} />}
        <RowStage share={share} />
        {isKept && (
          <span class={styles.kept}>
            <Icon name="bookmark-filled" />
            <span class="visually-hidden">{messages.favourite.tool}</span>
          </span>
        )}
      </p>
      <button
        type="button"
        class={styles.more}
        id={moreId}
        aria-label={messages.frontPage.rowActions}
        aria-labelledby={`${moreId} ${titleId}`}
        aria-haspopup="dialog"
        onClick={() => onMore(headline)}
      >
        <Icon name="more" />
      </button>
    </article>
  );
}

function RowStage({ share }: { readonly share: number }): JSX.Element | null {
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
