import { useArea } from "../../../../i18n/area";
import { annotations } from "../../../../i18n/areas/annotations";

export type Words = ReturnType<typeof useWords>;

export function useWords() {
  return useArea(annotations).annotations;
}
