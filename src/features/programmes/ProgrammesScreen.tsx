import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { useScreen } from "../useScreen";

export default function ProgrammesScreen(): JSX.Element {
  const { navigation } = useMessages();
  const heading = useScreen(navigation.programmes);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {navigation.programmes}
    </h1>
  );
}
