import { useArea } from "../../i18n/area";
import { programmes } from "../../i18n/areas/programmes";

export type ProgrammeSentences = ReturnType<typeof useProgrammeSentences>;

export function useProgrammeSentences() {
  return useArea(programmes).programmes;
}
