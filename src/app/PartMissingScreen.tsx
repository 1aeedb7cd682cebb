import type { JSX } from "preact";
import { useMessages } from "../i18n/useMessages";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";

export default function PartMissingScreen(): JSX.Element {
  const { crash } = useMessages();
  return (
    <EmptyState title={crash.title} actions={<Button onPress={() => location.reload()}>{crash.reload}</Button>}>
      {crash.text}
    </EmptyState>
  );
}
