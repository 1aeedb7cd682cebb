import { Component, type JSX } from "preact";
import type { Headline } from "../../../domain/article/article";
import type { Topic } from "../../../domain/edition/topic";
import type { ArticleId } from "../../../domain/ids";
import styles from "./ArticleList.module.css";
import { ArticleRow } from "./ArticleRow";
import { recallChunkHeight } from "./chunkHeights";

type Props = {
  readonly index: number;
  readonly headlines: readonly Headline[];
  readonly themes: readonly Topic[];
  readonly lead: ArticleId | undefined;
  readonly onMore: (headline: Headline) => void;
  readonly isDrawn: boolean;
};

/** Not re-rendered while its rows stay the same. A class, because `memo` exists only in `preact/compat`. */
export class RowChunk extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const { headlines, themes, lead, onMore, isDrawn } = this.props;
    if (next.headlines !== headlines || next.themes !== themes) return true;
    return next.lead !== lead || next.onMore !== onMore || next.isDrawn !== isDrawn;
  }

  override render({ index, headlines, themes, lead, onMore, isDrawn }: Readonly<Props>): JSX.Element {
    const rows = isDrawn ? headlines : [];
    return (
      <ul
        class={styles.chunk}
        role="list"
        aria-hidden={isDrawn ? undefined : true}
        ref={(chunk) => keepRoom(chunk, recallChunkHeight(index), isDrawn)}
      >
        {rows.map((headline) => {
          const isLead = headline.id === lead;
          return (
            <li key={headline.id} class={isLead ? styles.lead : styles.row} data-article={headline.id}>
              <ArticleRow headline={headline} themes={themes} isLead={isLead} onMore={onMore} />
            </li>
          );
        })}
      </ul>
    );
  }
}

function keepRoom(chunk: HTMLElement | null, height: number, isDrawn: boolean): void {
  if (!chunk || height === 0) return;
  chunk.style.setProperty("min-height", isDrawn ? "" : `${height}px`);
  // Rendered chunks outside the layout keep their height too.
  chunk.style.setProperty("contain-intrinsic-block-size", `auto ${height}px`);
}
