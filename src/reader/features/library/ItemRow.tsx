import { identity } from "virtual:edition";
import { Component, type JSX } from "preact";
import { readingMinutes } from "../../../domain/article/readingMinutes";
import { everything } from "../../../domain/library/libraryFilter";
import { decideReadStatus } from "../../../domain/library/readStatus";
import { readTarget, type Target } from "../../../domain/library/target";
import { libraryArea } from "../../i18n/fr/library";
import { libraryActionsArea } from "../../i18n/fr/libraryActions";
import { statesArea } from "../../i18n/fr/state";
import { useMessages } from "../../i18n/useMessages";
import type { AnnotationSheet } from "../../shared/library/lazy/AnnotationSheets";
import { FavouriteButton } from "../../shared/library/lazy/FavouriteButton";
import { FollowUpFacts } from "../../shared/library/lazy/FollowUpFacts";
import { TagName } from "../../shared/library/lazy/TagName";
import { typeset } from "../../shared/text/typeset";
import { StateText } from "../../shared/time/StateText";
import { ArticleTime } from "../../shared/time/Times";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { tagIcon } from "../../ui/lazy/lazyIcons";
import styles from "./ItemRow.module.css";
import { libraryHref } from "./libraryAddress";
import type { TabPanelContent } from "./useTabPanelContent";
import { Withdrawn } from "./Withdrawn";

type Props = {
  readonly target: Target;
  readonly content: TabPanelContent;
  readonly isChoosing: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (target: Target) => void;
  readonly onOpen: ((target: Target, sheet: AnnotationSheet) => void) | undefined;
};

/** Skips rendering while its props stay the same: selecting one row must not render two thousand. */
export class ItemRow extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const { target, content, isChoosing, isChosen } = this.props;
    return (
      next.target !== target || next.content !== content || next.isChoosing !== isChoosing || next.isChosen !== isChosen
    );
  }

  override render(props: Readonly<Props>): JSX.Element {
    return <Row {...props} />;
  }
}

function Row({ target, content, isChoosing, isChosen, onToggle, onOpen }: Props): JSX.Element {
  const libraryMessages = useMessages(libraryArea).library;
  const { selection } = useMessages(libraryActionsArea).libraryActions;
  const { index, describe } = content;
  const item = describe(target);
  const { title, href } = item;
  const highlight = index.highlight(target);
  const note = index.note(target);
  const tags = index.tagsOn(target);
  const followUp = index.followUp(target);
  const shown = highlight ? highlight.quote.exact : typeset(title);
  return (
    <li class={styles.row} data-target={target}>
      {isChoosing && (
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => onToggle(target)}
            aria-label={selection.select(shown)}
          />
        </label>
      )}
      <div class={styles.words}>
        <h2 class={highlight ? styles.quote : styles.title} lang={identity.language}>
          {isChoosing ? <span>{shown}</span> : <a href={href}>{shown}</a>}
        </h2>
        <p class={styles.facts}>
          {highlight && <span>{libraryMessages.remark.on(typeset(title))}</span>}
          <Facts target={target} content={content} />
          {followUp && <FollowUpFacts followUp={followUp} />}
          <Withdrawn item={item} />
        </p>
        {note && (
          <p class={styles.note}>
            <Icon name="note" />
            <span>{note.text}</span>
          </p>
        )}
        {tags.length > 0 && (
          <ul class={styles.tags} role="list">
            {tags.map((tag) => (
              <li key={tag.id}>
                {isChoosing ? (
                  <TagName tag={tag} />
                ) : (
                  <a href={libraryHref({ tab: "tags", filter: { ...everything, tag: [tag.id] } })}>
                    <TagName tag={tag} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {!isChoosing && onOpen && (
        <span class={styles.setKept}>
          <IconButton
            icon={tagIcon}
            label={libraryMessages.remark.tagsOf(shown)}
            onPress={() => onOpen(target, "tags")}
          />
          <IconButton icon="note" label={libraryMessages.remark.noteOf(shown)} onPress={() => onOpen(target, "note")} />
        </span>
      )}
      {!isChoosing && !onOpen && !highlight && (
        <span class={styles.setKept}>
          <FavouriteButton about={{ target, title }} />
        </span>
      )}
    </li>
  );
}

function Facts({ target, content }: Pick<Props, "target" | "content">): JSX.Element | null {
  const messages = useMessages();
  const libraryMessages = useMessages(libraryArea).library;
  const { state: writeState } = useMessages(statesArea);
  const facts = readTarget(target);
  if (facts.kind === "highlight") return null;
  if (facts.kind === "programme") {
    const { state } = content.describe(target);
    return (
      <>
        <span>{libraryMessages.programme}</span>
        {state && state.kind !== "unsaid" && (
          <span>
            <StateText state={state} write={writeState} />
          </span>
        )}
      </>
    );
  }
  const { headline } = content.describe(target);
  if (!headline) return null;
  const state = content.index.readingState(facts.id);
  const minutes = readingMinutes(headline.words);
  const status = decideReadStatus(state?.progress);
  return (
    <>
      <span>
        <ArticleTime date={headline.date} />
      </span>
      <span>
        {status === "started" && state
          ? libraryMessages.resume.left(Math.floor(minutes * (1 - state.progress)))
          : status === "read"
            ? libraryMessages.history.done
            : messages.readingTime(minutes)}
      </span>
    </>
  );
}
