import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { loadUsedAreas } from "../i18n/base/area";
import type { Messages } from "../i18n/fr";
import { loadMessages } from "../i18n/languages";
import { MessagesContext } from "../i18n/useMessages";
import { useDeviceSettings } from "../shared/device/deviceSettings";
import { chosenLanguage } from "./chosenLanguage";
import { preserveScrollPosition } from "./preserveScrollPosition";

type Props = { readonly initial: Messages; readonly children: ComponentChildren };

/** Changes the language in place: scroll position and focus stay. */
export function MessagesProvider({ initial, children }: Props): JSX.Element {
  const chosen = useDeviceSettings().language;
  const [messages, setMessages] = useState(initial);
  const release = useRef<(() => void) | undefined>(undefined);
  // `chosen` only triggers the effect: on the first render it is not yet the reader's choice.
  useEffect(() => {
    let isOver = false;
    loadChosenMessages().then(
      (loaded) => {
        if (isOver) return;
        release.current = preserveScrollPosition();
        setMessages(loaded);
      },
      () => undefined, // the previous language stays when a chunk cannot be loaded
    );
    return () => {
      isOver = true;
    };
  }, [chosen]);
  useLayoutEffect(() => {
    document.documentElement.lang = messages.language;
    // Preact renders what reads the context after this, but before the next microtask.
    if (release.current) queueMicrotask(release.current);
    release.current = undefined;
  }, [messages]);
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

export async function loadChosenMessages(): Promise<Messages> {
  const language = chosenLanguage();
  const [messages] = await Promise.all([loadMessages(language), loadUsedAreas(language)]);
  return messages;
}
