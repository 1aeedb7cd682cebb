import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ContentsEntry } from "../../../domain/article/listHeadings";
import { useMessages } from "../../i18n/useMessages";
import { type Action, ActionList } from "../../ui/ActionList";
import { contentsIcon, highlighterIcon, quoteIcon } from "../../ui/lazy/lazyIcons";
import { Sheet } from "../../ui/Sheet";
import { ToolButton } from "../../ui/Toolbar";
import { Contents } from "./Contents";
import { waitForBlock } from "./long/waitForBlock";
import { showArrival } from "./position/showArrival";

type Props = {
  readonly entries: readonly ContentsEntry[];
  readonly current: ContentsEntry["id"] | undefined;
  readonly actions: () => readonly Action[];
  readonly onSearch: () => void;
  readonly onPick: () => void;
  readonly onCite: () => void;
};

/** A small phone has room for five tools within the thumb's reach, not for eight. */
export function MoreTool({ entries, current, actions, onSearch, onPick, onCite }: Props): JSX.Element {
  const { article } = useMessages();
  const [open, setOpen] = useState<"nothing" | "actions" | "contents">("nothing");
  const close = (): void => setOpen("nothing");
  // After the sheet has closed, which first returns the focus to this tool.
  const closeAnd = (act: () => void) => () => {
    close();
    requestAnimationFrame(act);
  };
  const contents: Action = { label: article.contents, icon: contentsIcon, onPress: () => setOpen("contents") };
  const list = (): readonly Action[] => [
    ...(entries.length > 0 ? [contents] : []),
    { label: article.search, icon: "search", onPress: closeAnd(onSearch) },
    { label: article.mark, icon: highlighterIcon, onPress: closeAnd(onPick) },
    { label: article.cite, icon: quoteIcon, onPress: closeAnd(onCite) },
    ...actions().map((action) => ({ ...action, onPress: closeAnd(action.onPress) })),
  ];
  return (
    <>
      <ToolButton icon="more" onPress={() => setOpen("actions")} isExpanded={open !== "nothing"}>
        {article.more}
      </ToolButton>
      <Sheet isOpen={open === "actions"} onClose={close} title={article.moreTitle} closeLabel={article.close}>
        {open === "actions" && <ActionList actions={list()} />}
      </Sheet>
      <Sheet isOpen={open === "contents"} onClose={close} title={article.contents} closeLabel={article.close}>
        <Contents entries={entries} current={current} onChoose={(id) => closeAnd(() => showHeading(id))()} />
      </Sheet>
    </>
  );
}

export function showHeading(id: ContentsEntry["id"]): void {
  waitForBlock(id, showArrival);
}
