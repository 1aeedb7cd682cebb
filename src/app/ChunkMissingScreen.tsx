import type { JSX } from "preact";
import { useMessages } from "../i18n/useMessages";
import { EmptyScreen } from "../shared/navigation/EmptyScreen";
import { Button } from "../ui/Button";

export default function ChunkMissingScreen(): JSX.Element {
  const { crash } = useMessages();
  return (
    <EmptyScreen title={crash.title} actions={<Button onPress={() => location.reload()}>{crash.reload}</Button>}>
      {crash.text}
    </EmptyScreen>
  );
}
