import { type CardField, cardFields } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";

/** The names of changed fields. One that only a later application knows is left out. */
export function useFieldLabels(fields: readonly string[]): readonly string[] {
  const { fields: labels, milestones } = useMessages(programmesArea).programmes;
  return fields.flatMap((field) => {
    if (field === "milestones") return [milestones];
    return isCardField(field) ? [labels[field]] : [];
  });
}

function isCardField(name: string): name is CardField {
  return cardFields.some((field) => field === name);
}
