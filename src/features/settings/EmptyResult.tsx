import type { JSX } from "preact";
import { useStatementMessages } from "../../i18n/useStatementMessages";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";

export function EmptyResult({ query, onClear }: { readonly query: string; readonly onClear: () => void }): JSX.Element {
  const { settings } = useStatementMessages();
  return (
    <EmptyState
      kind="search"
      title={settings.emptyTitle}
      actions={<Button onPress={onClear}>{settings.showAll}</Button>}
    >
      {settings.empty(query)}
    </EmptyState>
  );
}
