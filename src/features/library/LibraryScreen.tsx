import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { useScreen } from "../useScreen";

export default function LibraryScreen(): JSX.Element {
  const { navigation } = useMessages();
  const heading = useScreen(navigation.library);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {navigation.library}
    </h1>
  );
}
