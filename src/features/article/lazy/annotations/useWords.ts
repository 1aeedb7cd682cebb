import { useArea } from "../../../../i18n/area";
import { annotations } from "../../../../i18n/areas/annotations";

export type Words = ReturnType<typeof useWords>;

/** Sentences about what a reader marks and notes. */
export function useWords() {
  return useArea(annotations).annotations;
}
