import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { writeTextFragment } from "../../../domain/text/writeTextFragment";
import { useMessages } from "../../i18n/useMessages";
import { share } from "../../platform/share";
import { shareIcon } from "../../ui/lazy/lazyIcons";
import { ToolButton } from "../../ui/Toolbar";
import type { SelectedPassage } from "./position/selectedPassage";

type Props = { readonly path: string; readonly readPassage: () => SelectedPassage | undefined };

const CONFIRMATION_MS = 4000;

export function ShareTool({ path, readPassage }: Props): JSX.Element {
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
