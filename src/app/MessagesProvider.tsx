import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Messages } from "../i18n/fr";
import { loadMessages } from "../i18n/languages";
import { MessagesContext } from "../i18n/useMessages";
import { useDeviceSettings } from "../shared/device/deviceSettings";
import { chosenLanguage } from "./chosenLanguage";
import { preserveScrollPosition } from "./preserveScrollPosition";

type Props = { readonly initial: Messages; readonly children: ComponentChildren };

/** Speaks the reader's language, and changes it under whatever is on the screen: place and focus stay. */
export function MessagesProvider({ initial, children }: Props): JSX.Element {
  const chosen = useDeviceSettings().language;
  const [messages, setMessages] = useState(initial);
  const release = useRef<(() => void) | undefined>(undefined);
  // `chosen` only tells when to look again: on the first drawing it is not yet the reader's.
  useEffect(() => {
    let isOver = false;
    loadChosenMessages().then(
      (loaded) => {
        if (isOver) return;
        release.current = preserveScrollPosition();
        setMessages(loaded);
      },
      () => undefined, // a part that can't be fetched: the former language stays
    );
    return () => {
      isOver = true;
    };
  }, [chosen]);
  useLayoutEffect(() => {
    document.documentElement.lang = messages.language;
    release.current?.();
    release.current = undefined;
  }, [messages]);
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

export function loadChosenMessages(): Promise<Messages> {
  return loadMessages(chosenLanguage());
}
