import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { libraryArea } from "../../i18n/areas/library";
import { useMessages } from "../../i18n/useMessages";
import { isInstalled } from "../../platform/app/installPrompt";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";

type Props = { readonly onBackup: () => void };

/** An empty installed application: perhaps the library is still in the browser it was installed from. */
export function RecoverOffer(props: Props): JSX.Element | null {
  const [isApp, setIsApp] = useState(false);
  useEffect(() => setIsApp(isInstalled()), []);
  return isApp ? <OfferWhenEmpty {...props} /> : null;
}

function OfferWhenEmpty({ onBackup }: Props): JSX.Element | null {
  const messages = useMessages(libraryArea).library;
  const counts = useLibrary("counts", (library) => library.watchCounts());
  if (counts.status !== "ready" || Object.values(counts.value).some((count) => count > 0)) return null;
  return (
    <Notice icon="phone" actions={<Button onPress={onBackup}>{messages.recover}</Button>}>
      {messages.recoverWhy}
    </Notice>
  );
}
