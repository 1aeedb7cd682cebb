import type { JSX } from "preact";
import { useMessages } from "../i18n/useMessages";
import { useScreen } from "../shared/navigation/useScreen";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";

/** Instead of a screen whose script could not be fetched. */
export default function PartMissingScreen(): JSX.Element {
  const { crash } = useMessages();
  const heading = useScreen(crash.title);
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {crash.title}
      </h1>
      <EmptyState title={crash.title} actions={<Button onPress={() => location.reload()}>{crash.reload}</Button>}>
        {crash.text}
      </EmptyState>
    </>
  );
}
