import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useDeviceSettings } from "../features/deviceSettings";
import { type Messages, makeFrench } from "../i18n/fr";
import { decideLanguage, loadMessages } from "../i18n/languages";
import { MessagesContext } from "../i18n/useMessages";

const french = makeFrench();

/** Pages are prerendered in French; another language takes over as soon as its sentences are there. */
export function MessagesProvider({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const chosen = useDeviceSettings().language;
  const [messages, setMessages] = useState<Messages>(french);
  useEffect(() => {
    let isOver = false;
    loadMessages(decideLanguage(chosen, navigator.languages)).then(
      (loaded) => {
        if (isOver) return;
        document.documentElement.lang = loaded.language;
        setMessages(loaded);
      },
      () => undefined, // a part that can't be fetched: the former language stays
    );
    return () => {
      isOver = true;
    };
  }, [chosen]);
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}
