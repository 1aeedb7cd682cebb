import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../i18n/useMessages";
import { reloadWhenServerAnswers } from "../platform/app/serverAnswers";
import { EmptyScreen } from "../shared/navigation/EmptyScreen";
import { Button } from "../ui/Button";

/** Not a crash: on a first visit the network may go before the whole application has come. */
export default function ChunkMissingScreen(): JSX.Element {
  const { crash, missing } = useMessages();
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => reloadWhenServerAnswers(() => setIsBroken(true)), []);
  const { title, text } = isBroken ? crash : missing;
  return (
    <EmptyScreen
      key={title}
      kind={isBroken ? "hills" : "tunnel"}
      title={title}
      actions={<Button onPress={() => location.reload()}>{isBroken ? crash.reload : missing.retry}</Button>}
    >
      {text}
    </EmptyScreen>
  );
}
