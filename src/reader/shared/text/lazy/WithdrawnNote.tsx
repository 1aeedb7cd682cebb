import type { JSX } from "preact";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { Notice } from "../../../ui/Notice";
import { Times } from "../../time/Times";

/** Beside a text that is only here because the reader's library refers to it. `on`: the day of the edition without it. */
export function WithdrawnNote({ on }: { readonly on: string }): JSX.Element {
  const { changes } = useMessages(changesArea);
  return (
    <Notice icon="bookmark">
      <Times text={changes.withdrawnFrom(on)} dates={[on]} /> {changes.copyKept}
    </Notice>
  );
}
