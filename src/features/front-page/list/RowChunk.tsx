import { Component, type JSX } from "preact";
import type { Headline } from "../../../domain/article/article";
import type { Theme } from "../../../domain/edition/theme";
import type { ArticleId } from "../../../domain/ids";
import styles from "./ArticleList.module.css";
import { ArticleRow } from "./ArticleRow";
import { recallChunkHeight } from "./chunkHeights";

type Props = {
  readonly index: number;
  readonly headlines: readonly Headline[];
  readonly themes: readonly Theme[];
  readonly lead: ArticleId | undefined;
  readonly onMore: (headline: Headline) => void;
  /** Else it keeps the room that its rows had. */
  readonly isDrawn: boolean;
};

/** Some rows of the list, left alone while they stay the same. A class: Preact has `memo` in its React layer only. */
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
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
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
  // What is drawn, but not near enough to be laid out, is as tall as it was.
  chunk.style.setProperty("contain-intrinsic-block-size", `auto ${height}px`);
}
