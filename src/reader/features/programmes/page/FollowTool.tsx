import type { JSX } from "preact";
import type { ProgrammeId } from "../../../../domain/ids";
import { libraryActionsArea } from "../../../i18n/areas/libraryActions";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { useFollowUpOf } from "../../../shared/library/lazy/followUps";
import { ToolButton } from "../../../ui/Toolbar";

type Props = { readonly programme: ProgrammeId; readonly onPress: () => void; readonly isExpanded: boolean };

/** Says how far the reader's request is; its date only to those who hear the name, as there is no room for it. */
export function FollowTool({ programme, onPress, isExpanded }: Props): JSX.Element {
  const { format } = useMessages();
  const { follow } = useMessages(programmesArea).programmes;
  const { states } = useMessages(libraryActionsArea).libraryActions.followUp;
  const followUp = useFollowUpOf(programme);
  const state = followUp && states[followUp.state];
  const date = followUp?.date ? format.shortDay(followUp.date) : undefined;
  return (
    <ToolButton
      icon="check"
      onPress={onPress}
      isExpanded={isExpanded}
      {...(state && { name: [`${follow}, ${state}`, ...(date ? [date] : [])].join(", ") })}
    >
      {state ?? follow}
      {date && (
        <>
          <br />
          {date}
        </>
      )}
    </ToolButton>
  );
}
