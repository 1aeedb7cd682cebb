import type { JSX } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";

export function EmptyResult({ query, onClear }: { readonly query: string; readonly onClear: () => void }): JSX.Element {
  const { settings } = useMessages(statementsArea);
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
