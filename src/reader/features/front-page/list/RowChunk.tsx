import { identity } from "virtual:edition";
import { Component, type JSX } from "preact";
import type { Headline } from "../../../../domain/article/article";
import type { ArticleId } from "../../../../domain/ids";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import type { Outline } from "../../../../domain/map/regionMap";
import type { Topic } from "../../../../domain/reference/topic";
import { useMessages } from "../../../i18n/useMessages";
import { useDeviceMemory } from "../../../platform/deviceMemory";
import { resumeMemory, wantResume } from "../../../shared/library/resumeMemory";
import { paths } from "../../../shared/navigation/paths";
import { TypesetTitle } from "../../../shared/text/TypesetTitle";
import { Icon } from "../../../ui/Icon";
import styles from "./ArticleList.module.css";
import { ArticleRow } from "./ArticleRow";
import { recallChunkHeight } from "./chunkHeights";
import { readShareOf } from "./progressStore";
import resumeCardStyles from "./ResumeCard.module.css";

type Props = {
  readonly index: number;
  readonly headlines: readonly Headline[];
  readonly topics: readonly Topic[];
  readonly outline: Outline | undefined;
  readonly lead: ArticleId | undefined;
  readonly onMore: (headline: Headline) => void;
  readonly isRendered: boolean;
};

/** Not re-rendered while its rows stay the same. A class, because `memo` exists only in `preact/compat`. */
export class RowChunk extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const { headlines, topics, outline, lead, onMore, isRendered } = this.props;
    if (next.headlines !== headlines || next.topics !== topics || next.outline !== outline) return true;
    return next.lead !== lead || next.onMore !== onMore || next.isRendered !== isRendered;
  }

  override render({ index, headlines, topics, outline, lead, onMore, isRendered }: Readonly<Props>): JSX.Element {
    const rows = isRendered ? headlines : [];
    return (
      <ul
        class={styles.chunk}
        role="list"
        aria-hidden={isRendered ? undefined : true}
        ref={(chunk) => keepRoom(chunk, recallChunkHeight(index), isRendered)}
      >
        {rows.map((headline) => {
          const isLead = headline.id === lead;
          const row = (
            <li key={headline.id} class={isLead ? styles.lead : styles.row} data-article={headline.id}>
              <ArticleRow headline={headline} topics={topics} outline={outline} isLead={isLead} onMore={onMore} />
            </li>
          );
          return isLead ? [row, <ResumeCard key="resume" />] : row;
        })}
      </ul>
    );
  }
}

function keepRoom(chunk: HTMLElement | null, height: number, isRendered: boolean): void {
  if (!chunk || height === 0) return;
  chunk.style.setProperty("min-height", isRendered ? "" : `${height}px`);
  // Rendered chunks outside the layout keep their height too.
  chunk.style.setProperty("contain-intrinsic-block-size", `auto ${height}px`);
}

/** A prerendered page is the same for everyone, and keeps the room by what `app/boot.ts` found. */
function ResumeCard(): JSX.Element | null {
  const { frontPage } = useMessages();
  const resume = useDeviceMemory(resumeMemory, undefined);
  if (resume === undefined) return <li class={resumeCardStyles.place} />;
  if (!resume || decideReadStatus(readShareOf(resume.id)) === "read") return null;
  return (
    <li class={resumeCardStyles.place}>
      <a class={resumeCardStyles.card} href={paths.article(resume.id)} onClick={() => wantResume(resume.id)}>
        <Icon name="bookmark" />
        <span>
          <span class={resumeCardStyles.facts}>
            {frontPage.resume} · {frontPage.started(Math.round(resume.share * 100))}
          </span>
          <span class={resumeCardStyles.title} lang={identity.language}>
            <TypesetTitle text={resume.title} />
          </span>
        </span>
      </a>
    </li>
  );
}
