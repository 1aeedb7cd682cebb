import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import { share } from "../../platform/share";
import { ToolButton } from "../../ui/Toolbar";

const CONFIRMATION_MS = 4000;

export function ShareTool({ path }: { readonly path: string }): JSX.Element {
  const messages = useMessages();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const press = async (): Promise<void> => {
    setIsCopied((await share(document.title, new URL(path, location.href).href)) === "copied");
  };
  return (
    <>
      <ToolButton icon={isCopied ? "check" : "share"} onPress={() => void press()}>
        {isCopied ? messages.article.copied : messages.article.share}
      </ToolButton>
      <span class="visually-hidden" role="status">
        {isCopied ? messages.article.copied : ""}
      </span>
    </>
  );
}
