import { useArea } from "../../i18n/area";
import { programmes } from "../../i18n/areas/programmes";

export type ProgrammeMessages = ReturnType<typeof useProgrammeMessages>;

export function useProgrammeMessages() {
  return useArea(programmes).programmes;
}
