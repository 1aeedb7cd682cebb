import { useState } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { checkEdition } from "./checkEdition";

export type EditionCheck = { readonly isChecking: boolean; readonly check: () => void };

/** Checks for a newer edition and reports the result; what there is is offered, with its size. */
export function useEditionCheck(): EditionCheck {
  const messages = useMessages();
  const [isChecking, setIsChecking] = useState(false);
  const check = async (): Promise<void> => {
    setIsChecking(true);
    try {
      await checkEdition(messages);
    } finally {
      setIsChecking(false);
    }
  };
  // On failure « Hors ligne » explains more than a sign could.
  return { isChecking, check: () => void check().catch(() => undefined) };
}
