import { useArea } from "../../../../i18n/area";
import { annotations } from "../../../../i18n/areas/annotations";

export type AnnotationMessages = ReturnType<typeof useAnnotationMessages>;

export function useAnnotationMessages() {
  return useArea(annotations).annotations;
}
