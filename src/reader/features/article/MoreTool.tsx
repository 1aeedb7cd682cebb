import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ContentsEntry } from "../../../domain/article/blocks";
import { writeTextFragment } from "../../../domain/text/writeTextFragment";
import { useMessages } from "../../i18n/useMessages";
import { share } from "../../platform/device/sharing";
import { type Action, ActionList } from "../../ui/ActionList";
import { contentsIcon, highlighterIcon, quoteIcon, shareIcon } from "../../ui/lazy/lazyIcons";
import { Sheet } from "../../ui/Sheet";
import { ToolButton } from "../../ui/Toolbar";
import { Contents } from "./Contents";
import type { SelectedPassage } from "./position/selectedPassage";
import { showArrival } from "./position/showArrival";
import { waitForBlock } from "./position/waitForBlock";

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

type ShareToolProps = { readonly path: string; readonly readPassage: () => SelectedPassage | undefined };

const CONFIRMATION_MS = 4000;

export function ShareTool({ path, readPassage }: ShareToolProps): JSX.Element {
  const messages = useMessages();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const press = async (): Promise<void> => {
    const url = new URL(path, location.href);
    setIsCopied((await share(document.title, url.href + writePlace(readPassage()))) === "copied");
  };
  return (
    <>
      <ToolButton icon={isCopied ? "check" : shareIcon} onPress={() => void press()}>
        {isCopied ? messages.article.copied : messages.article.share}
      </ToolButton>
      <span class="visually-hidden" role="status">
        {isCopied ? messages.article.copied : ""}
      </span>
    </>
  );
}

/** A block id for this application, which renders late, and a text fragment for browsers that search the page. */
function writePlace(passage: SelectedPassage | undefined): string {
  if (!passage) return "";
  return `#${passage.block ?? ""}${writeTextFragment(passage.wholeWords) ?? ""}`;
}
