import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { EmptyState } from "../../ui/EmptyState";

export default function NotFoundScreen(): JSX.Element {
  const messages = useMessages();
  const heading = useScreen(messages.notFound.title);
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {messages.notFound.title}
      </h1>
      <EmptyState
        title={messages.notFound.title}
        actions={<a href={paths.frontPage()}>{messages.navigation.backToFrontPage}</a>}
      >
        {messages.notFound.text}
      </EmptyState>
    </>
  );
}
