import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Article } from "../../../../domain/article/article";
import type { FootnoteDefinition } from "../../../../domain/article/body";
import { useMessages } from "../../../i18n/useMessages";
import { lazyComponent } from "../../../shared/navigation/lazyComponent";
import { typeset } from "../../../shared/text/typeset";
import { Icon } from "../../../ui/Icon";
import type { ExplainProgramme, TermInQuestion } from "./explain";
import styles from "./Popover.module.css";
import { type BlockRenderers, renderBlocks } from "./renderBlocks";
import { loadLazyExtras } from "./useLazyExtras";

const TermDetails = lazyComponent(async (language) => (await loadLazyExtras(language)).TermDetails);

type Props = {
  readonly question: TermInQuestion;
  readonly anchor: HTMLElement;
  readonly article: Article;
  readonly renderers: BlockRenderers;
  readonly explainProgramme: ExplainProgramme;
  readonly onClose: () => void;
};

export function Explanation({
  question,
  anchor,
  article,
  renderers,
  explainProgramme,
  onClose,
}: Props): JSX.Element | null {
  const messages = useMessages();
  const beside = { anchor, onClose, closeLabel: messages.article.close };
  switch (question.kind) {
    case "programme":
      return <>{explainProgramme(question.programme, onClose)}</>;
    case "term":
      return (
        <Popover {...beside} label={question.entry.acronym}>
          <p lang={identity.language}>{typeset(question.entry.meaning)}</p>
          <TermDetails entry={question.entry} />
        </Popover>
      );
    case "footnote": {
      const note = article.body.children.find(
        (block): block is FootnoteDefinition =>
          block.type === "footnoteDefinition" && block.identifier === question.identifier,
      );
      if (!note) return null;
      return (
        <Popover {...beside} label={messages.article.footnote(note.label)} closeLabel={messages.article.closeNote}>
          {note.data.byEditor && <strong>{messages.article.editorNote(identity.title)}</strong>}
          <div lang={identity.language}>{renderBlocks(note.children, { ...renderers, hasIds: false })}</div>
        </Popover>
      );
    }
  }
}

type PopoverProps = {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** Non-modal: the browser closes it on Escape and a tap outside. Takes the focus, to be read out, and returns it. */
export function Popover({ anchor, label, closeLabel, onClose, children }: PopoverProps): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.showPopover();
    positionPopover(element, anchor);
    element.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      class={styles.popover}
      onBeforeToggle={(event) => {
        if (event.newState !== "closed") return;
        // Safari does not focus a link when it is tapped, so the browser would not know where to return the focus.
        if (ref.current?.contains(document.activeElement)) anchor.focus({ preventScroll: true });
        onClose();
      }}
    >
      <div class={styles.words}>{children}</div>
      <button type="button" class={styles.close} aria-label={closeLabel} onClick={() => ref.current?.hidePopover()}>
        <Icon name="close" />
      </button>
    </div>
  );
}

const GAP_PX = 8;
const EDGE_PX = 12;

function positionPopover(element: HTMLElement, anchor: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const target = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const centred = target.left + target.width / 2 - width / 2;
  const left = Math.max(EDGE_PX, Math.min(centred, clientWidth - width - EDGE_PX));
  const bars = barsPx();
  const roomBelow = clientHeight - bars - target.bottom - GAP_PX - EDGE_PX;
  const roomAbove = target.top - GAP_PX - EDGE_PX;
  const isAbove = roomBelow < height && roomAbove > roomBelow;
  element.style.maxHeight = `${Math.max(roomAbove, roomBelow)}px`;
  const shown = Math.min(height, Math.max(roomAbove, roomBelow));
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${(isAbove ? target.top - GAP_PX - shown : target.bottom + GAP_PX) + scrollY}px`;
}

/** Height of the bars at the bottom, which the page declares as `scroll-padding`. */
function barsPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
}
